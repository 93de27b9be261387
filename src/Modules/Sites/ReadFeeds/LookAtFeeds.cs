using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Jobs;
using Mitoyen.Platform.Journal;
using Mitoyen.Sites.Domain.Feeds;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.ReadFeeds;

/// <summary>Looks at the feeds that are due: a few at once, one at a time on each server. Each has a scope of its own; one that fails keeps none from being read.</summary>
sealed class LookAtFeeds(MitoyenDb db, IPartnershipFounding partnerships, IServiceScopeFactory scopes, TimeProvider clock) : IRecurringJob
{
    const int MostAtOnce = 4, MostARun = 100;

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await db.Set<Feed>().AsNoTracking().IgnoreQueryFilters([MitoyenDb.PartnershipFilter]).Where(f => f.PausedAt == null && f.NextLookAt <= now).OrderBy(f => f.NextLookAt).Take(MostARun)
            .Select(f => new { f.Id, f.PartnershipId, f.Address }).ToListAsync(cancel);
        if (due.Count == 0) return;
        var zones = (await partnerships.AllAsync(cancel)).ToDictionary(p => p.Id, p => p.ZoneId);
        await Parallel.ForEachAsync(due.GroupBy(f => new Uri(f.Address).Host), new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce, CancellationToken = cancel }, async (server, stop) =>
        {
            foreach (var feed in server) await LookAsync(feed.Id, feed.PartnershipId, zones.GetValueOrDefault(feed.PartnershipId, PartnershipScope.DefaultZoneId), stop);
        });
    }

    async Task LookAsync(FeedId id, PartnershipId partnership, string zone, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PartnershipScope>().Enter(partnership, zone);
        scope.ServiceProvider.GetRequiredService<ActorContext>().ActAs("lecture des flux");
        if (await scope.ServiceProvider.GetRequiredService<MitoyenDb>().Set<Feed>().SingleOrDefaultAsync(f => f.Id == id, cancel) is not { PausedAt: null } feed) return;
        // Another node or a person was quicker: their look counts.
        _ = await scope.ServiceProvider.GetRequiredService<FeedLook>().AtAsync(feed, cancel);
    }
}
