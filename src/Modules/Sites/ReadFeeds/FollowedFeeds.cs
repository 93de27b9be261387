using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain.Feeds;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.ReadFeeds;

/// <summary>The feeds of the sites for which the viewer decides, and what they brought.</summary>
sealed class FollowedFeeds(MitoyenDb db, SiteReach reach)
{
    const int Most = 300;

    public async Task<IReadOnlyList<FeedRow>> ListAsync(CancellationToken cancel)
    {
        var sites = (await reach.AllAsync(cancel)).Where(reach.MayDecide).ToDictionary(s => s.Id, s => s.Name);
        var feeds = (await db.Set<Feed>().AsNoTracking().OrderBy(f => f.Name).ToListAsync(cancel)).Where(f => sites.ContainsKey(f.SiteId)).Take(Most).ToList();
        var ids = feeds.ConvertAll(f => f.Id);
        var counts = (await (from a in db.Set<FeedArrival>() where ids.Contains(a.FeedId) join i in db.Set<Item>() on a.ItemId equals i.Id
                             group new { a, i } by a.FeedId into g
                             select new { g.Key, All = g.Count(), Waiting = g.Count(r => r.i.State == ItemState.Submitted || (r.a.ChangedAt != null && r.i.State != ItemState.Archived)) }).ToListAsync(cancel)).ToDictionary(c => c.Key);
        return [.. feeds.Select(f => new FeedRow(f, sites[f.SiteId], counts.GetValueOrDefault(f.Id)?.All ?? 0, counts.GetValueOrDefault(f.Id)?.Waiting ?? 0))];
    }

    /// <summary>To be changed; one of another town hall is there and is refused.</summary>
    public async Task<Outcome<Feed>> FindAsync(FeedId id, CancellationToken cancel)
    {
        if (await db.FindOrAuditAsync<Feed>(f => f.Id == id, cancel) is not { } feed) return new NoSuchFeed();
        return reach.MayDecide((await reach.AllAsync(cancel)).First(s => s.Id == feed.SiteId)) ? feed : new NotYoursToDecide();
    }

    public async Task<string> SiteOfAsync(Feed feed, CancellationToken cancel) => (await reach.AllAsync(cancel)).First(s => s.Id == feed.SiteId).Name;

    /// <summary>What it brought, the next events and the newest news first.</summary>
    public async Task<IReadOnlyList<ArrivedItem>> ArrivedAsync(FeedId id, CancellationToken cancel) =>
        [.. (await (from a in db.Set<FeedArrival>().AsNoTracking() where a.FeedId == id join i in db.Set<Item>().AsNoTracking() on a.ItemId equals i.Id orderby a.ArrivedAt descending select new { a, i }).Take(Most).ToListAsync(cancel))
            .Select(r => new ArrivedItem(r.a, r.i)).OrderBy(r => r.StartAt ?? DateTime.MaxValue)];
}
