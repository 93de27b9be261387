using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;
using Mitoyen.Territory.Data;

namespace Mitoyen.Territory.SeeCommune;

/// <summary>All that is known of one commune.</summary>
sealed record CommuneCard(
    Commune Commune, IReadOnlyList<PopulationFigure> Populations, IReadOnlyList<(Membership Membership, AuthorityView Authority)> Memberships,
    IReadOnlyList<FormerCommuneName> FormerNames, bool MayEdit);

sealed class CommuneCardReading(MitoyenDb db, CommuneLookup lookup, PopulationReading populations)
{
    public async Task<CommuneCard?> ReadAsync(string insee, CancellationToken cancel)
    {
        if (await lookup.FindAsync(insee, cancel) is not { } commune) return null;
        var memberships = await (
            from m in db.Set<Membership>().AsNoTracking()
            join a in db.Set<Authority>() on m.AuthorityId equals a.Id
            where m.CommuneId == commune.Id
            orderby m.From descending
            select new { Membership = m, Authority = a }).ToListAsync(cancel);
        var names = await db.Set<FormerCommuneName>().AsNoTracking().Where(n => n.CommuneId == commune.Id).OrderByDescending(n => n.Until).ToListAsync(cancel);
        var figures = await populations.OfCommunesAsync([commune.Id], cancel);
        return new(commune, [.. figures[commune.Id]], [.. memberships.Select(m => (m.Membership, m.Authority.ToView()))], names, await lookup.MayEditAsync(commune, cancel));
    }
}
