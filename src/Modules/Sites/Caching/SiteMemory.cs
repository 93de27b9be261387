using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Caching;

sealed class SiteMemory(PageCache cache, TimeProvider clock) : ISiteMemory
{
    public Task<T> ReadOnceAsync<T>(SiteId site, string key, SiteTopic topics, int bytes, Func<Task<T>> read) where T : class =>
        cache.ReadAsync(site, key, topics, clock.GetUtcNow().UtcTicks, read, _ => bytes);
}
