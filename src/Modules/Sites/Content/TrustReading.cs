using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.Content;

/// <summary>Lets the sites that trust take an item that is published, without a look.</summary>
sealed class TrustReading(MitoyenDb db, SiteReach reach)
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

    /// <summary>Whether what the viewer writes for this site needs no second reader: they decide there, or the site trusts them.</summary>
    public async Task<bool> MayPublishAsync(Site origin, CancellationToken cancel)
    {
        var (site, me) = (origin.Id, reach.Account);
        return reach.MayDecide(origin) || (me is not null && await db.Set<Trust>().AnyAsync(t => t.Receiver == site && t.Contributor == me && t.WithdrawnAt == null, cancel));
    }

    /// <summary>Whether what the viewer changes in this item (its text, its pictures, its files) must be read before any site shows it.</summary>
    public async Task<bool> IsReadFirstAsync(Item item, Site origin, CancellationToken cancel) => item.State == ItemState.Published && !await MayPublishAsync(origin, cancel);
}
