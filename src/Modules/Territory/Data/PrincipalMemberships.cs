using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Territory.Data;

/// <summary>Which principal of the current partnership a commune belongs to on a day. A commune that is a principal itself comes before its EPCI; then the order of joining decides.</summary>
static class PrincipalMemberships
{
    public static IQueryable<PartnershipPrincipal> PrincipalsOn(this MitoyenDb db, DateOnly day) =>
        db.Set<PartnershipPrincipal>().AsNoTracking().Where(p => p.From <= day && (p.To == null || p.To > day));

    public static IQueryable<Membership> MembershipsOn(this MitoyenDb db, DateOnly day) =>
        db.Set<Membership>().AsNoTracking().Where(m => m.From <= day && (m.To == null || m.To > day));

    public static async Task<IReadOnlyDictionary<CommuneId, AuthorityId>> PrincipalByCommuneAsync(this MitoyenDb db, DateOnly day, CommuneId? only, CancellationToken cancel)
    {
        var rows = await (
            from principal in db.PrincipalsOn(day)
            join membership in db.MembershipsOn(day) on principal.AuthorityId equals membership.AuthorityId
            join authority in db.Set<Authority>() on principal.AuthorityId equals authority.Id
            where only == null || membership.CommuneId == only
            select new { membership.CommuneId, principal.AuthorityId, principal.Position, authority.Kind }).ToListAsync(cancel);
        return rows.GroupBy(r => r.CommuneId).ToDictionary(g => g.Key, g => g.OrderBy(r => r.Kind != AuthorityKind.Commune).ThenBy(r => r.Position).First().AuthorityId);
    }
}
