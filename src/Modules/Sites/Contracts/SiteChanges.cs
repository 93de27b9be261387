using Mitoyen.Kernel;

namespace Mitoyen.Sites.Contracts;

/// <summary>
/// What the next save changes on the sites: their pages leave the cache of every node when it is committed.
/// Changes of sites themselves note themselves; whoever changes what sites show calls this before saving.
/// </summary>
public sealed class SiteChanges
{
    readonly Dictionary<SiteId, SiteTopic> pending = [];

    public void Touch(SiteId site, SiteTopic topics) => pending[site] = pending.GetValueOrDefault(site) | topics;

    /// <summary>On every site of the installation (a sheet of procedures).</summary>
    public void TouchAll(SiteTopic topics) => Touch(default, topics);

    internal IReadOnlyList<(SiteId Site, SiteTopic Topics)> Take()
    {
        var taken = pending.Select(p => (p.Key, p.Value)).ToList();
        pending.Clear();
        return taken;
    }
}
