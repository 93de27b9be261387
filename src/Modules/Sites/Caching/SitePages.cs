using System.Collections.Concurrent;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Caching;

/// <summary>The pages of one site that a node remembers.</summary>
sealed class SitePages
{
    readonly ConcurrentDictionary<PageKey, CachedPage> pages = [];
    long generation;

    /// <summary>Grows with every change: a page whose drawing began before a change is not kept after it.</summary>
    public long Generation => Interlocked.Read(ref generation);

    /// <summary>Tick of the last request, to let go of sites that nobody asks for.</summary>
    public long LastUsed { get; set; }

    public int Count => pages.Count;

    public CachedPage? Find(PageKey key, long now) => pages.TryGetValue(key, out var page) && page.ValidUntil > now ? page : null;

    /// <returns>Bytes more than before.</returns>
    public long Keep(PageKey key, CachedPage page, long since)
    {
        if (Generation != since) return 0;
        var before = pages.TryGetValue(key, out var old) ? old.Bytes : 0;
        pages[key] = page;
        // A change that came between the question above and the line above has looked for the page in vain.
        if (Generation == since || (pages.TryRemove(KeyValuePair.Create(key, page)) && before == 0)) return Generation == since ? page.Bytes - before : 0;
        return -before;
    }

    /// <returns>Bytes let go.</returns>
    public long Evict(SiteTopic topics)
    {
        Interlocked.Increment(ref generation);
        var bytes = 0L;
        foreach (var (key, page) in pages)
            if ((page.Topics & topics) != 0 && pages.TryRemove(KeyValuePair.Create(key, page))) bytes += page.Bytes;
        return bytes;
    }
}
