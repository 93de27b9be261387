using Mitoyen.Kernel;

namespace Mitoyen.Sites.Contracts;

/// <summary>What a node need not read twice for the pages of a site.</summary>
public interface ISiteMemory
{
    /// <summary>Reads something once until one of these topics changes on the site, or the minute ends.</summary>
    /// <param name="bytes">About what it takes in memory.</param>
    Task<T> ReadOnceAsync<T>(SiteId site, string key, SiteTopic topics, int bytes, Func<Task<T>> read) where T : class;
}
