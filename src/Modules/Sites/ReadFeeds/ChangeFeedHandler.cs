using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain.Feeds;

namespace Mitoyen.Sites.ReadFeeds;

sealed class ChangeFeedHandler(MitoyenDb db, FollowedFeeds feeds, FeedPreview preview, FeedArrivals arrivals, LocalClock clock)
{
    /// <returns>Whether the address is another: it has been read, and what it tells has arrived.</returns>
    public async Task<Outcome<bool>> HandleAsync(FeedId id, ChangeFeedForm form, CancellationToken cancel)
    {
        var found = await feeds.FindAsync(id, cancel);
        if (found.IsRefused(out var no)) return no;
        var feed = found.Value;
        var typed = FeedAddress.Read(form.Address);
        if (typed.IsRefused(out var unread)) return unread;
        var moves = typed.Value.AbsoluteUri != feed.Address;
        if (moves && await MoveAsync(feed, form.Address, cancel) is { } refused) return refused;
        feed.Rename(form.Name!);
        return await db.SaveOrConflictAsync(cancel) is { } conflict ? conflict : moves;
    }

    async Task<Refusal?> MoveAsync(Feed feed, string? address, CancellationToken cancel)
    {
        var read = await preview.ReadAsync(feed.SiteId.ToString(), address, cancel, moved: feed.Id);
        if (read.IsRefused(out var no)) return no;
        feed.MoveTo(read.Value.Address, read.Value.Content.Kind, clock.NowAt);
        await arrivals.TakeInAsync(feed, read.Value.Content, cancel);
        return null;
    }
}
