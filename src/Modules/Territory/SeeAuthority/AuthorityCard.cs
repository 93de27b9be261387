using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;
using Mitoyen.Territory.Data;

namespace Mitoyen.Territory.SeeAuthority;

/// <summary>An authority on a day, with the communes that the viewer may see.</summary>
sealed record AuthorityCard(
    Authority Authority, IReadOnlyList<PopulationFigure> Populations, IReadOnlyList<(Commune Commune, Membership Membership, PopulationFigure? Population)> Communes,
    IReadOnlyList<FormerAuthorityName> FormerNames, DateOnly? PrincipalSince);

sealed class AuthorityCardReading(MitoyenDb db, AuthorityLookup lookup, PopulationReading populations, CurrentViewer current)
{
    public async Task<AuthorityCard?> ReadAsync(string siren, DateOnly on, CancellationToken cancel)
    {
        if (await lookup.FindAsync(siren, cancel) is not { } authority) return null;
        var principal = await db.Set<PartnershipPrincipal>().AsNoTracking().Where(p => p.AuthorityId == authority.Id).OrderBy(p => p.From).FirstOrDefaultAsync(cancel);
        var names = await db.Set<FormerAuthorityName>().AsNoTracking().Where(n => n.AuthorityId == authority.Id).OrderByDescending(n => n.Until).ToListAsync(cancel);
        var figures = await populations.OfAuthoritiesAsync([authority.Id], on, cancel);
        return new(authority, [.. figures[authority.Id]], await CommunesAsync(authority.Id, on, cancel), names, principal?.From);
    }

    async Task<IReadOnlyList<(Commune, Membership, PopulationFigure?)>> CommunesAsync(AuthorityId authority, DateOnly on, CancellationToken cancel)
    {
        var rows = await db.MembershipsOn(on).Where(m => m.AuthorityId == authority)
            .Join(db.Set<Commune>(), m => m.CommuneId, c => c.Id, (m, c) => new { Membership = m, Commune = c }).ToListAsync(cancel);
        var reach = current.Viewer.ReachOf(Permission.SeeTerritory);
        var seen = rows.Where(r => reach.Covers(authority, r.Commune.Id)).ToList();
        var figures = await populations.OfCommunesAsync([.. seen.Select(r => r.Commune.Id)], cancel);
        return [.. seen.OrderBy(r => r.Commune.Name, FrenchOrder.OfNames).Select(r => (r.Commune, r.Membership, figures[r.Commune.Id].FirstOrDefault()))];
    }
}
