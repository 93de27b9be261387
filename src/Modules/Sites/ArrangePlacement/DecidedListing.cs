using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Search;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.DecidePlacements;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.ArrangePlacement;

/// <summary>What the viewer's sites answered to others' items, the latest answer first.</summary>
sealed class DecidedListing(MitoyenDb db, SiteReach reach)
{
    public const int Most = 100;

    public async Task<IReadOnlyList<ProposalRow>> ReadAsync(SiteId? only, ContentType? type, ShownAs? answer, string? asked, CancellationToken cancel)
    {
        var sites = await reach.AllAsync(cancel);
        var names = sites.ToDictionary(s => s.Id, s => s.Name);
        var decided = sites.Where(s => reach.MayDecide(s) && (only is null || s.Id == only)).Select(s => s.Id).ToList();
        var query = TextQuery.Of(asked);
        var rows = await (from p in db.Set<Placement>().AsNoTracking()
                          join i in db.Set<Item>().AsNoTracking().IgnoreAutoIncludes() on p.ItemId equals i.Id
                          where decided.Contains(p.SiteId) && p.SiteId != i.Origin && p.Asked && p.State != PlacementState.Proposed && i.State == ItemState.Published && (type == null || i.Type == type)
                              && (answer == null || (answer == ShownAs.Refused ? p.State == PlacementState.Refused : p.State == PlacementState.Accepted && p.Hidden == (answer == ShownAs.Hidden)))
                          orderby p.DecidedAt descending
                          select new { Placement = p, Item = i }).Take(query.IsEmpty ? Most : 5_000).ToListAsync(cancel);
        return [.. rows.Where(r => query.IsEmpty || query.Words.All(w => Folding.Words($"{r.Item.Title} {names[r.Item.Origin]}").Any(t => t.StartsWith(w, StringComparison.Ordinal))))
            .Take(Most).Select(r => new ProposalRow(r.Placement, r.Item, names[r.Placement.SiteId], names[r.Item.Origin]))];
    }
}
