using System.Collections.Concurrent;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Caching;

/// <summary>What a node remembers of one site: pages as they are sent, and what they were drawn from.</summary>
/// <param name="everywhere">The pages of all sites: those of this one are put there and taken away again.</param>
sealed class SitePages(ConcurrentDictionary<PageKey, CachedPage> everywhere)
{
    readonly ConcurrentDictionary<PageKey, CachedPage> pages = [];
    readonly ConcurrentDictionary<object, KeptFact> facts = [];
    long generation;

    /// <summary>Grows with every change: what was begun before a change is not kept after it.</summary>
    public long Generation => Interlocked.Read(ref generation);

    /// <summary>Tick of the last request, to let go of sites that nobody asks for.</summary>
    public long LastUsed { get; set; }

    public object? FindFact(object key, long now) => facts.TryGetValue(key, out var fact) && fact.ValidUntil > now ? fact.Value : null;

    /// <returns>Bytes more than before.</returns>
    public long Keep(PageKey key, CachedPage page, long since)
    {
        everywhere[key] = page;
        var more = Keep(pages, key, page, since);
        if (page.IsGone || Generation != since) everywhere.TryRemove(KeyValuePair.Create(key, page));
        return more;
    }

    /// <returns>Bytes more than before.</returns>
    public long Keep(object key, KeptFact fact, long since) => Keep(facts, key, fact, since);

    long Keep<TKey, TKept>(ConcurrentDictionary<TKey, TKept> shelf, TKey key, TKept kept, long since) where TKey : notnull where TKept : class, IKept
    {
        if (Generation != since) return 0;
        var before = 0;
        shelf.AddOrUpdate(key, kept, (_, old) => { before = old.Bytes; return kept; });
        if (Generation == since) return kept.Bytes - before;
        // A change that came in between may have looked for it in vain.
        kept.IsGone = true;
        return shelf.TryRemove(KeyValuePair.Create(key, kept)) ? -before : kept.Bytes - before;
    }

    /// <returns>Bytes let go.</returns>
    public long Evict(SiteTopic topics)
    {
        Interlocked.Increment(ref generation);
        return Evict(pages, topics, (key, page) => everywhere.TryRemove(KeyValuePair.Create(key, page))) + Evict(facts, topics, (_, _) => { });
    }

    static long Evict<TKey, TKept>(ConcurrentDictionary<TKey, TKept> shelf, SiteTopic topics, Action<TKey, TKept> forget) where TKey : notnull where TKept : class, IKept
    {
        var bytes = 0L;
        foreach (var (key, kept) in shelf)
        {
            if ((kept.Topics & topics) == 0) continue;
            kept.IsGone = true;
            forget(key, kept);
            if (shelf.TryRemove(KeyValuePair.Create(key, kept))) bytes += kept.Bytes;
        }
        return bytes;
    }
}
