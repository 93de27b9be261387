using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.DecidePlacements;

/// <summary>What others propose to the sites for which the viewer decides, the oldest first.</summary>
sealed class ProposalListing(MitoyenDb db, SiteReach reach)
{
    public const int Size = 20;

    /// <returns>One page, and how many wait in all.</returns>
    public async Task<(IReadOnlyList<ProposalRow> Page, int Total)> ReadAsync(SiteId? only, ContentType? type, int page, CancellationToken cancel)
    {
        var sites = await reach.AllAsync(cancel);
        var names = sites.ToDictionary(s => s.Id, s => s.Name);
        var decided = sites.Where(s => reach.MayDecide(s) && (only is null || s.Id == only)).Select(s => s.Id).ToList();
        var waiting = from p in db.Set<Placement>().AsNoTracking()
                      join i in db.Set<Item>().AsNoTracking().IgnoreAutoIncludes() on p.ItemId equals i.Id
                      where decided.Contains(p.SiteId) && p.Asked && p.State == PlacementState.Proposed && i.State == ItemState.Published && i.FrozenAt == null && (type == null || i.Type == type)
                      orderby p.AskedAt, p.Id
                      select new { Placement = p, Item = i };
        var rows = await waiting.Skip((page - 1) * Size).Take(Size).ToListAsync(cancel);
        return ([.. rows.Select(r => new ProposalRow(r.Placement, r.Item, names[r.Placement.SiteId], names[r.Item.Origin]))], await waiting.CountAsync(cancel));
    }
}
