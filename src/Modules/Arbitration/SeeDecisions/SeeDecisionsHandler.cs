using Microsoft.EntityFrameworkCore;
using Mitoyen.Arbitration.Data;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Contracts;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Arbitration.SeeDecisions;

/// <summary>The decisions taken at the queue, newest first.</summary>
sealed class SeeDecisionsHandler(MitoyenDb db, IRequests requests, IPeople people, ITerritory territory, LocalClock clock)
{
    public async Task<(IReadOnlyList<DecisionLine> Lines, int Total)> HandleAsync(DecisionFilter filter, int skip, int take, CancellationToken cancel = default)
    {
        var asked = Asked(filter);
        var total = await asked.CountAsync(cancel);
        var decisions = await asked.OrderByDescending(d => d.DecidedAt).ThenByDescending(d => d.Id).Skip(skip).Take(take).ToListAsync(cancel);
        var known = await requests.FindAsync([.. decisions.SelectMany(d => new[] { d.Taken, d.First }).Distinct()], cancel);
        var officers = await people.NamesAsync([.. decisions.Select(d => d.Officer).Distinct()], cancel);
        var authorities = await territory.AuthoritiesAsync([.. known.Values.Select(r => r.Principal).Distinct()], cancel);
        return ([.. decisions.Select(d => Line(d))], total);

        DecisionLine Line(QueueDecision d)
        {
            var taken = known.GetValueOrDefault(d.Taken);
            var principal = taken is null ? "" : authorities.GetValueOrDefault(taken.Principal)?.ShortName() ?? "";
            return new(d, officers.GetValueOrDefault(d.Officer, ""), taken, known.GetValueOrDefault(d.First), principal);
        }
    }

    IQueryable<QueueDecision> Asked(DecisionFilter filter)
    {
        var decisions = db.Set<QueueDecision>().AsNoTracking();
        if (filter.FirstDay is { } first)
        {
            var from = clock.StartOf(first);
            decisions = decisions.Where(d => d.DecidedAt >= from);
        }
        if (filter.LastDay is { } last)
        {
            var to = clock.StartOf(last.AddDays(1));
            decisions = decisions.Where(d => d.DecidedAt < to);
        }
        return filter.OverridesOnly ? decisions.Where(d => d.Reason != null) : decisions;
    }
}
