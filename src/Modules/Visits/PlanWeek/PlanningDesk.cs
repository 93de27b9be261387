using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;
using Mitoyen.Visits.Solver;

namespace Mitoyen.Visits.PlanWeek;

/// <summary>Plans weeks in the background, one at a time for each partnership and week, in a scope of its own.</summary>
sealed partial class PlanningDesk(IServiceScopeFactory scopes, ILogger<PlanningDesk> log)
{
    readonly ConcurrentDictionary<(PartnershipId, DateOnly), PlanningRun> runs = new();
    readonly ConcurrentDictionary<(PartnershipId, DateOnly), bool> failures = new();

    public PlanningRun? RunOf(PartnershipId partnership, DateOnly monday) => runs.GetValueOrDefault((partnership, monday));

    /// <summary>Whether the last planning of that week failed; said once.</summary>
    public bool HasFailed(PartnershipId partnership, DateOnly monday) => failures.TryRemove((partnership, monday), out _);

    /// <summary>Begins, or joins the one that runs already.</summary>
    public PlanningRun Begin(PartnershipScope where, Viewer viewer, DateOnly monday)
    {
        var (partnership, zone) = (where.Required, where.Zone.Id);
        var mine = new PlanningRun();
        var run = runs.GetOrAdd((partnership, monday), mine);
        if (run == mine) run.Ended = Task.Run(() => WorkAsync(run, partnership, zone, viewer, monday));
        return run;
    }

    async Task WorkAsync(PlanningRun run, PartnershipId partnership, string zone, Viewer viewer, DateOnly monday)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<PartnershipScope>().Enter(partnership, zone);
            scope.ServiceProvider.GetRequiredService<CurrentViewer>().Is(viewer);
            if (viewer.Account is { } account) scope.ServiceProvider.GetRequiredService<ActorContext>().ActAs(account, viewer.Name);
            await scope.ServiceProvider.GetRequiredService<PlanWeekHandler>().HandleAsync(monday, SearchSettings.WhileSomeoneWaits, run, CancellationToken.None);
        }
        catch (Exception e)
        {
            // Nobody waits for this task: the page finds no plan and offers to try again, the log says why.
            failures[(partnership, monday)] = true;
            Failed(log, e, monday);
        }
        finally
        {
            runs.TryRemove(new((partnership, monday), run));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The week of {Monday} could not be planned.")]
    static partial void Failed(ILogger log, Exception error, DateOnly monday);
}
