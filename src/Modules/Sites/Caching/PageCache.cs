using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Caching;

/// <summary>The pages that this node remembers, site by site, within <c>Sites:CacheMegabytes</c> (256; 0: every page is drawn anew). A change of a site throws out what shows it, and nothing else.</summary>
sealed class PageCache(IConfiguration configuration)
{
    readonly ConcurrentDictionary<SiteId, SitePages> sites = [];

    /// <summary>The same pages, found without knowing the site.</summary>
    readonly ConcurrentDictionary<PageKey, CachedPage> byKey = [];
    readonly long most = configuration.GetValue("Sites:CacheMegabytes", 256) * 1_000_000L;
    long bytes;

    /// <summary>What pages are drawn from is remembered even where pages are not.</summary>
    const long Least = 64_000_000;

    /// <summary>False until the node knows from which revision on it watches: until then it keeps nothing.</summary>
    public bool IsWatching { get; set; }

    public long Bytes => Interlocked.Read(ref bytes);

    public SitePages Of(SiteId site) => sites.GetOrAdd(site, _ => new(byKey));

    public CachedPage? Find(PageKey key, long now) => byKey.TryGetValue(key, out var page) && !page.IsGone && page.ValidUntil > now ? page : null;

    public void Keep(SiteId site, PageKey key, CachedPage page, long since)
    {
        if (IsWatching && most > 0) Grow(Of(site).Keep(key, page, since));
    }

    public void Keep(SiteId site, object key, KeptFact fact, long since)
    {
        if (IsWatching) Grow(Of(site).Keep(key, fact, since));
    }

    /// <summary>Reads something that several pages need, once until it changes or the minute ends.</summary>
    /// <param name="size">About the bytes that it takes.</param>
    public async Task<T> ReadAsync<T>(SiteId site, string key, SiteTopic topics, long now, Func<Task<T>> read, Func<T, int> size) where T : class
    {
        var pages = Of(site);
        if (pages.FindFact(key, now) is T known) return known;
        var since = pages.Generation;
        var fresh = await read();
        Keep(site, key, new KeptFact(fresh, topics, EndOfMinute(now), size(fresh)), since);
        return fresh;
    }

    /// <summary>What is open at a minute may be closed at the next: nothing is remembered longer.</summary>
    public static long EndOfMinute(long now) => now - (now % TimeSpan.TicksPerMinute) + TimeSpan.TicksPerMinute;

    void Grow(long more)
    {
        if (Interlocked.Add(ref bytes, more) > Math.Max(most, Least)) MakeRoom();
    }

    /// <param name="site">Null: all.</param>
    public void Evict(SiteId? site, SiteTopic topics)
    {
        if (site is { } one)
        {
            if (sites.TryGetValue(one, out var pages)) Interlocked.Add(ref bytes, -pages.Evict(topics));
            return;
        }
        foreach (var pages in sites.Values) Interlocked.Add(ref bytes, -pages.Evict(topics));
    }

    /// <summary>Lets go of the sites that were asked for the longest ago, down to three quarters.</summary>
    void MakeRoom()
    {
        foreach (var (_, pages) in sites.OrderBy(s => s.Value.LastUsed))
        {
            if (Bytes <= Math.Max(most, Least) / 4 * 3) return;
            Interlocked.Add(ref bytes, -pages.Evict(SiteTopic.Everything));
        }
    }
}
