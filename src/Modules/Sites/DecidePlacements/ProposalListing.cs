using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.DecidePlacements;

/// <summary>What others propose to the sites for which the viewer decides, the oldest first.</summary>
sealed class ProposalListing(MitoyenDb db, SiteReach reach)
{
    const int Most = 100;

    public async Task<IReadOnlyList<ProposalRow>> ReadAsync(CancellationToken cancel)
    {
        var sites = await reach.AllAsync(cancel);
        var names = sites.ToDictionary(s => s.Id, s => s.Name);
        var decided = sites.Where(reach.MayDecide).Select(s => s.Id).ToList();
        var rows = await (from p in db.Set<Placement>().AsNoTracking()
                          join i in db.Set<Item>().AsNoTracking().IgnoreAutoIncludes() on p.ItemId equals i.Id
                          where decided.Contains(p.SiteId) && p.Asked && p.State == PlacementState.Proposed && i.State == ItemState.Published && i.FrozenAt == null
                          orderby p.AskedAt
                          select new { Placement = p, Item = i }).Take(Most).ToListAsync(cancel);
        return [.. rows.Select(r => new ProposalRow(r.Placement, r.Item, names[r.Placement.SiteId], names[r.Item.Origin]))];
    }
}
