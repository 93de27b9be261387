using System.Text;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Outside;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Feeds;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.ReadFeeds;

sealed class FeedFounding(MitoyenDb db, PartnershipScope scope, FeedSource source, FeedArrivals arrivals, LocalClock clock) : IFeedFounding
{
    public async Task<Outcome<int>> TakeOverAsync(KnownFeed feed, CancellationToken cancel)
    {
        if (Read(feed, feed.Text).IsRefused(out var no)) return no;
        var first = Read(feed, feed.Text).Value;
        var followed = new Feed { Id = FeedId.New(), PartnershipId = scope.Required, SiteId = feed.Site, Name = feed.Name, Address = feed.Address, Kind = first.Kind, AddedBy = null, AddedAt = clock.NowAt };
        followed.Claim(clock.NowAt);
        followed.Answered(clock.NowAt, null, null, null);
        db.Add(followed);
        await arrivals.TakeInAsync(followed, first, cancel);
        await db.SaveChangesAsync(cancel);
        await PublishAsync(followed.Id, feed.Published, cancel);
        if (feed.LaterText is { } later)
        {
            if (Read(feed, later).IsRefused(out var unread)) return unread;
            await arrivals.TakeInAsync(followed, Read(feed, later).Value, cancel);
        }
        if (feed.Failure is { } failure)
        {
            followed.Unchanged(failure.AnsweredAt, null);
            for (var i = 0; i < failure.Times; i++) followed.Failed(clock.NowAt, failure.Sentence, null, isGone: false);
        }
        if (feed.IsPaused) followed.Pause(clock.NowAt);
        await db.SaveChangesAsync(cancel);
        return first.Entries.Count;
    }

    async Task PublishAsync(FeedId feed, IReadOnlyList<string> titles, CancellationToken cancel)
    {
        foreach (var item in await (from a in db.Set<FeedArrival>() where a.FeedId == feed join i in db.Set<Item>() on a.ItemId equals i.Id where titles.Contains(i.Title) select i).ToListAsync(cancel))
            _ = item.Publish(clock.NowAt);
        await db.SaveChangesAsync(cancel);
    }

    Outcome<FeedContent> Read(KnownFeed feed, string text) => source.Read(new(Encoding.UTF8.GetBytes(text), feed.MediaType, "utf-8", null, null, new(feed.Address), null));
}
