using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Data;

namespace Mitoyen.Territory.EditMemberships;

/// <summary>The memberships of one commune, the newest first.</summary>
sealed class MembershipsReading(MitoyenDb db)
{
    public async Task<IReadOnlyCollection<(AuthorityId Authority, DateRange Days)>> PrincipalsAsync(CancellationToken cancel) =>
        [.. (await db.Set<PartnershipPrincipal>().AsNoTracking().ToListAsync(cancel)).Select(p => (p.AuthorityId, new DateRange(p.From, p.To)))];

    public async Task<IReadOnlyList<MembershipRow>> OfAsync(CommuneId commune, CancellationToken cancel) =>
    [
        .. (await (
            from m in db.Set<Membership>()
            join a in db.Set<Authority>() on m.AuthorityId equals a.Id
            where m.CommuneId == commune
            orderby m.From descending, a.Name
            select new { Membership = m, Authority = a }).ToListAsync(cancel)).Select(r => new MembershipRow(r.Membership, r.Authority)),
    ];
}
