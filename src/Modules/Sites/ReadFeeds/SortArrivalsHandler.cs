using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain.Feeds;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.ReadFeeds;

sealed class SortArrivalsHandler(MitoyenDb db, FollowedFeeds feeds, SiteReach reach, LocalClock clock)
{
    /// <returns>How many.</returns>
    public async Task<Outcome<int>> HandleAsync(FeedId id, SortArrivalsForm form, CancellationToken cancel)
    {
        var found = await feeds.FindAsync(id, cancel);
        if (found.IsRefused(out var no)) return no;
        if (reach.Account is { } me && await db.Set<FrozenAuthor>().AnyAsync(f => f.Account == me && f.ThawedAt == null, cancel)) return new FrozenItem();
        var feed = found.Value.Id;
        var ticked = form.Ticked.Select(t => Guid.TryParse(t, out var value) ? FeedArrivalId.From(value) : default).ToList();
        var items = await (from a in db.Set<FeedArrival>() where a.FeedId == feed && ticked.Contains(a.Id) join i in db.Set<Item>() on a.ItemId equals i.Id where i.State == ItemState.Submitted select i).ToListAsync(cancel);
        if (items.Count == 0) return new NothingTicked();
        foreach (var item in items)
            if ((form.Action == SortArrivalsForm.Publish ? item.Publish(clock.NowAt) : item.Withdraw(clock.NowAt)) is { } refused) return refused;
        return await db.SaveOrConflictAsync(cancel) is { } conflict ? conflict : items.Count;
    }
}
