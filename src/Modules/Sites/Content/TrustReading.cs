using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.Content;

/// <summary>Lets the sites that trust take an item that is published, without a look.</summary>
sealed class TrustReading(MitoyenDb db)
{
    public async Task ApplyAsync(Item item, DateTime at, CancellationToken cancel)
    {
        if (item.State != ItemState.Published || item.Author is not { } author) return;
        var waiting = item.Placements.Where(p => p.Asked && p.State == PlacementState.Proposed).ToList();
        if (waiting.Count == 0) return;
        var receivers = waiting.ConvertAll(p => p.SiteId);
        var given = await db.Set<Trust>().AsNoTracking().Where(t => receivers.Contains(t.Receiver) && t.WithdrawnAt == null).ToListAsync(cancel);
        if (given.Count == 0) return;
        var isKnown = await (from p in db.Set<Placement>() join i in db.Set<Item>() on p.ItemId equals i.Id where i.Author == author && p.SiteId != i.Origin && p.State == PlacementState.Accepted && p.DecidedBy != null select p.Id).AnyAsync(cancel);
        foreach (var placement in waiting.Where(p => Trust.AcceptsAlone(given, p.SiteId, item.Origin, author, isKnown))) placement.Accept(null, at);
    }

    /// <summary>Whether the item's own site publishes what this contributor writes without a second reader.</summary>
    public Task<bool> OnOwnSiteAsync(Item item, CancellationToken cancel) =>
        db.Set<Trust>().AnyAsync(t => t.Receiver == item.Origin && t.Contributor == item.Author && t.WithdrawnAt == null, cancel);
}
