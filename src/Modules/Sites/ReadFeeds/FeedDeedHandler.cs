using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain.Feeds;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.ReadFeeds;

sealed class FeedDeedHandler(MitoyenDb db, FollowedFeeds feeds, FeedLook look, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(FeedId id, FeedDeed deed, CancellationToken cancel)
    {
        var found = await feeds.FindAsync(id, cancel);
        if (found.IsRefused(out var no)) return no;
        var feed = found.Value;
        switch (deed)
        {
            case FeedDeed.Look:
                return feed.MayBeLookedAtNow(clock.NowAt) is { } soon ? soon : await look.AtAsync(feed, cancel) ?? (feed.LastFailure.Length > 0 ? new UnreadFeed(feed.LastFailure) : null);
            case FeedDeed.Pause:
                feed.Pause(clock.NowAt);
                break;
            case FeedDeed.Follow:
                feed.Follow(clock.NowAt);
                break;
            default:
                await ForgetAsync(feed, cancel);
                break;
        }
        return await db.SaveOrConflictAsync(cancel);
    }

    /// <summary>What nobody decided on goes with the feed; what was published stays.</summary>
    async Task ForgetAsync(Feed feed, CancellationToken cancel)
    {
        var waiting = await (from a in db.Set<FeedArrival>() where a.FeedId == feed.Id join i in db.Set<Item>() on a.ItemId equals i.Id where i.State == ItemState.Submitted select i).ToListAsync(cancel);
        foreach (var item in waiting) _ = item.Withdraw(clock.NowAt);
        db.Remove(feed);
    }
}
