using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Caching;

/// <summary>The pages that this node remembers, site by site, within <c>Sites:CacheMegabytes</c> (256). A change of a site throws out what shows it, and nothing else.</summary>
sealed class PageCache(IConfiguration configuration)
{
    readonly ConcurrentDictionary<SiteId, SitePages> sites = [];
    readonly long most = configuration.GetValue("Sites:CacheMegabytes", 256) * 1_000_000L;
    long bytes;

    /// <summary>False until the node knows from which revision on it watches: until then it keeps nothing.</summary>
    public bool IsWatching { get; set; }

    public long Bytes => Interlocked.Read(ref bytes);

    public SitePages Of(SiteId site) => sites.GetOrAdd(site, _ => new());

    public void Keep(SiteId site, PageKey key, CachedPage page, long since)
    {
        if (!IsWatching) return;
        if (Interlocked.Add(ref bytes, Of(site).Keep(key, page, since)) > most) MakeRoom();
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
            if (Bytes <= most / 4 * 3) return;
            Interlocked.Add(ref bytes, -pages.Evict(SiteTopic.Everything));
        }
    }
}
