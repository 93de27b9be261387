using System.Collections.Concurrent;
using Mitoyen.Kernel;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.Hosting;

/// <summary>Host name → site, of the whole installation, in memory.</summary>
sealed class HostTable
{
    readonly ConcurrentDictionary<string, HostedSite> byName = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<SiteId, (HostedSite Site, string[] Names)> byId = [];

    public bool IsEmpty => byId.IsEmpty;

    public int Names => byName.Count;

    public HostedSite? Find(SiteId id) => byId.TryGetValue(id, out var known) ? known.Site : null;

    /// <summary>The site of this name, an alias's, or the one whose name differs by “www.” only; null: nobody's.</summary>
    public HostedSite? Find(string host) =>
        byName.TryGetValue(host, out var site) || byName.TryGetValue(HostNames.Twin(host), out site) ? site : null;

    /// <param name="site">Null: the site is gone.</param>
    public void Put(SiteId id, HostedSite? site, string[] names)
    {
        var old = byId.TryGetValue(id, out var known) ? known.Names : [];
        if (site is null) byId.TryRemove(id, out _);
        else byId[id] = (site, names);
        foreach (var name in names) byName[name] = site!;
        foreach (var name in old.Except(names)) byName.TryRemove(name, out _);
    }
}
