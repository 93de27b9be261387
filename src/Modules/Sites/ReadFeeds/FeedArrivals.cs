using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Feeds;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.ReadFeeds;

/// <summary>Turns what a feed says into proposals: items that wait for whoever decides on the site. Nothing is published here. The caller saves.</summary>
sealed class FeedArrivals(MitoyenDb db, Slugs slugs, LocalClock clock)
{
    /// <summary>News older than this do not arrive any more; they are still known when they did.</summary>
    const int OldestNewsDays = 60;

    public async Task TakeInAsync(Feed feed, FeedContent content, CancellationToken cancel)
    {
        var known = await db.Set<FeedArrival>().Where(a => a.FeedId == feed.Id).ToDictionaryAsync(a => a.KeyHash, cancel);
        var told = content.Entries.ToDictionary(e => e.KeyHash);
        var changed = known.Values.Where(a => told.TryGetValue(a.KeyHash, out var e) && (e.TextHash != a.SeenHash || a.GoneAt is not null)).ToList();
        var ids = changed.ConvertAll(a => a.ItemId);
        var items = await db.Set<Item>().AsSplitQuery().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, cancel);
        foreach (var arrival in changed) arrival.Seen(told[arrival.KeyHash], items[arrival.ItemId], feed.Name, clock.NowAt);
        await FlagGoneAsync(known.Values.Where(a => a.GoneAt is null && !told.ContainsKey(a.KeyHash)).ToList(), content, cancel);
        await BeginAsync(feed, [.. content.Entries.Where(e => !known.ContainsKey(e.KeyHash) && !(e.Type == ContentType.News && e.PublishedAt < clock.NowAt.AddDays(-OldestNewsDays)))], cancel);
    }

    async Task BeginAsync(Feed feed, IReadOnlyList<FeedEntry> entries, CancellationToken cancel)
    {
        if (entries.Count == 0) return;
        var keys = entries.Select(e => e.KeyHash).ToList();
        var elsewhere = await db.Set<FeedArrival>().Where(a => a.SiteId == feed.SiteId && keys.Contains(a.KeyHash)).Select(a => a.KeyHash).ToListAsync(cancel);
        var siteSlug = await db.Set<Site>().Where(s => s.Id == feed.SiteId).Select(s => s.Slug).SingleAsync(cancel);
        var taken = new Dictionary<ContentType, HashSet<string>>();
        foreach (var type in entries.Select(e => e.Type).Distinct()) taken[type] = await slugs.TakenAsync(type, cancel);
        // The oldest first, so that lists by arrival read as the source does.
        foreach (var entry in entries.Reverse().Where(e => !(e.IsWorldwide && elsewhere.Contains(e.KeyHash))))
        {
            var slug = Slugs.Of(entry.Title, siteSlug, taken[entry.Type]);
            taken[entry.Type].Add(slug);
            var item = Item.Begin(feed.PartnershipId, feed.SiteId, entry.Type, null, feed.Name, new(slug, entry.Title, entry.Summary, entry.Body, entry.Facts, null, null), clock.NowAt, entry.Link.Length > 0 ? entry.Link : feed.Address);
            _ = item.Submit(clock.NowAt);
            var arrival = new FeedArrival { Id = FeedArrivalId.New(), PartnershipId = feed.PartnershipId, FeedId = feed.Id, SiteId = feed.SiteId, ItemId = item.Id, KeyHash = entry.KeyHash, Link = entry.Link, ArrivedAt = clock.NowAt, ToldAt = entry.PublishedAt };
            arrival.Begun(entry, item);
            db.Add(item);
            db.Add(arrival);
        }
    }

    /// <summary>
    /// Only what the source should still tell: an event to come, news not older than those it tells. Old news leave a feed because new ones come, and what was cut off here may be there.
    /// </summary>
    async Task FlagGoneAsync(List<FeedArrival> missing, FeedContent content, CancellationToken cancel)
    {
        if (missing.Count == 0 || content.IsCut) return;
        var ids = missing.ConvertAll(a => a.ItemId);
        var items = await db.Set<Item>().AsNoTracking().IgnoreAutoIncludes().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, cancel);
        var oldest = content.Entries.Where(e => e.Type == ContentType.News).Min(e => e.PublishedAt);
        foreach (var arrival in missing)
            if (items[arrival.ItemId].Facts is EventFacts e ? e.EndAt > clock.NowAt : oldest is { } first && arrival.ToldAt >= first) arrival.IsNoLongerTold(clock.NowAt);
    }
}
