using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;
using Mitoyen.Territory.Domain;

namespace Mitoyen.Territory.Data;

/// <summary>Population figures, each with its source; and beside them the sum of the communes' figures, for each source that has one for every commune.</summary>
sealed class PopulationReading(MitoyenDb db, LocalClock clock)
{
    public Task<ILookup<AuthorityId, PopulationFigure>> OfAuthoritiesAsync(IReadOnlyCollection<AuthorityId> ids, CancellationToken cancel) =>
        OfAuthoritiesAsync(ids, clock.Today, cancel);

    /// <summary>Newest first, figures without a year last.</summary>
    public async Task<ILookup<AuthorityId, PopulationFigure>> OfAuthoritiesAsync(IReadOnlyCollection<AuthorityId> ids, DateOnly on, CancellationToken cancel)
    {
        var stated = await db.Set<AuthorityPopulation>().AsNoTracking().Where(p => ids.Contains(p.AuthorityId)).ToListAsync(cancel);
        var members = await db.MembershipsOn(on).Where(m => ids.Contains(m.AuthorityId)).Select(m => new { m.AuthorityId, m.CommuneId }).ToListAsync(cancel);
        var figures = await OfCommunesAsync([.. members.Select(m => m.CommuneId).Distinct()], cancel);
        var sums = members.GroupBy(m => m.AuthorityId)
            .SelectMany(g => PopulationSum.OfComplete([.. g.Select(m => figures[m.CommuneId].ToList())]).Select(f => (Authority: g.Key, Position: int.MaxValue, Figure: f)));
        return stated.Select(p => (Authority: p.AuthorityId, p.Position, Figure: new PopulationFigure(p.Value, p.Source, p.Year)))
            .Concat(sums)
            .OrderByDescending(r => r.Figure.Year ?? 0).ThenBy(r => r.Position)
            .ToLookup(r => r.Authority, r => r.Figure);
    }

    /// <summary>Newest first.</summary>
    public async Task<ILookup<CommuneId, PopulationFigure>> OfCommunesAsync(IReadOnlyCollection<CommuneId> ids, CancellationToken cancel)
    {
        var rows = await db.Set<CommunePopulation>().AsNoTracking().Where(p => ids.Contains(p.CommuneId)).ToListAsync(cancel);
        return rows.OrderByDescending(p => p.Year ?? 0).ThenByDescending(p => p.Position)
            .ToLookup(p => p.CommuneId, p => new PopulationFigure(p.Value, p.Source, p.Year));
    }
}
