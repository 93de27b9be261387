using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Outside;
using Mitoyen.Sites.Domain.Feeds;

namespace Mitoyen.Sites.ReadFeeds;

/// <summary>One look at one feed: claim it, ask, take in what came or note why nothing did.</summary>
sealed class FeedLook(MitoyenDb db, FeedSource source, FeedArrivals arrivals, LocalClock clock)
{
    /// <returns>A refusal when somebody else looks at it or changes it meanwhile; what the source answered, good or bad, is on the feed.</returns>
    public async Task<Refusal?> AtAsync(Feed feed, CancellationToken cancel)
    {
        feed.Claim(clock.NowAt);
        if (await db.SaveOrConflictAsync(cancel) is { } elsewhere) return elsewhere;
        // No transaction is open while a stranger's server takes its time.
        await NoteAsync(feed, await source.AskAsync(feed.Address, feed.ETag, feed.LastModified, cancel), cancel);
        return await db.SaveOrConflictAsync(cancel);
    }

    async Task NoteAsync(Feed feed, OutsideAnswer answer, CancellationToken cancel)
    {
        if (answer is OutsideUnchanged same) feed.Unchanged(clock.NowAt, Seconds(same.FreshSeconds));
        if (answer is OutsideFailure no) feed.Failed(clock.NowAt, no.Sentence, Seconds(no.RetryAfterSeconds), no.IsGone);
        if (answer is not OutsideBody body) return;
        var read = await source.ReadAsync(body, cancel);
        if (read.IsRefused(out var unread))
        {
            feed.Failed(clock.NowAt, unread.Sentence, null, isGone: false);
            return;
        }
        await arrivals.TakeInAsync(feed, read.Value, cancel);
        feed.Answered(clock.NowAt, body.ETag, body.LastModified, Longer(Seconds(body.FreshSeconds), read.Value.PaceMinutes is { } pace ? TimeSpan.FromMinutes(Math.Min(pace, 1_000_000)) : null));
    }

    static TimeSpan? Seconds(long? seconds) => seconds is { } s ? TimeSpan.FromSeconds(Math.Min(s, 31_536_000)) : null;

    static TimeSpan? Longer(TimeSpan? one, TimeSpan? other) => one is null || other > one ? other : one;
}
