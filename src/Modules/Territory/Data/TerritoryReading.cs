using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Territory.Data;

sealed class TerritoryReading(MitoyenDb db, PopulationReading populations) : ITerritory
{
    public async Task<PartnershipView?> PartnershipAsync(CancellationToken cancel) =>
        (await db.Set<Partnership>().AsNoTracking().SingleOrDefaultAsync(cancel))?.ToView();

    public async Task<IReadOnlyList<AuthorityView>> PrincipalsAsync(DateOnly on, CancellationToken cancel)
    {
        var principals = await db.PrincipalsOn(on)
            .Join(db.Set<Authority>(), p => p.AuthorityId, a => a.Id, (p, a) => new { p.Position, Authority = a })
            .OrderBy(r => r.Position).ToListAsync(cancel);
        return [.. principals.Select(r => r.Authority.ToView())];
    }

    public async Task<IReadOnlyDictionary<AuthorityId, AuthorityView>> AuthoritiesAsync(IReadOnlyCollection<AuthorityId> ids, CancellationToken cancel) =>
        await db.Set<Authority>().AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.ToView(), cancel);

    public async Task<IReadOnlyDictionary<CommuneId, CommuneView>> CommunesAsync(IReadOnlyCollection<CommuneId> ids, CancellationToken cancel) =>
        await db.Set<Commune>().AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.ToView(), cancel);

    public async Task<IReadOnlyList<MemberCommune>> MemberCommunesAsync(DateOnly on, CancellationToken cancel)
    {
        var principals = await db.PrincipalByCommuneAsync(on, null, cancel);
        var communes = await CommunesAsync([.. principals.Keys], cancel);
        return [.. communes.Values.OrderBy(c => c.Name, FrenchOrder.OfNames).Select(c => new MemberCommune(c, principals[c.Id]))];
    }

    public async Task<AuthorityId?> PrincipalOfAsync(CommuneId commune, DateOnly on, CancellationToken cancel) =>
        (await db.PrincipalByCommuneAsync(on, commune, cancel)).TryGetValue(commune, out var principal) ? principal : null;

    public Task<ILookup<AuthorityId, PopulationFigure>> PopulationsAsync(IReadOnlyCollection<AuthorityId> ids, CancellationToken cancel) =>
        populations.OfAuthoritiesAsync(ids, cancel);

    public Task<ILookup<CommuneId, PopulationFigure>> CommunePopulationsAsync(IReadOnlyCollection<CommuneId> ids, CancellationToken cancel) =>
        populations.OfCommunesAsync(ids, cancel);

    public async Task<IReadOnlyDictionary<CommuneId, TownHall>> TownHallsAsync(IReadOnlyCollection<CommuneId> ids, DateOnly first, DateOnly last, CancellationToken cancel)
    {
        var count = last.DayNumber - first.DayNumber + 1;
        if (count is < 1 or > 366) throw new ArgumentOutOfRangeException(nameof(last), last, "One day to 366 days.");
        var days = Enumerable.Range(0, count).Select(first.AddDays).ToList();
        return await db.Set<Commune>().AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.ToTownHall(days), cancel);
    }
}
