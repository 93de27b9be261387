using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.Content;

/// <summary>For which sites the viewer writes and decides. A grant on a communauté is for its own site; each commune decides for its own.</summary>
sealed class SiteReach(MitoyenDb db, CurrentViewer current)
{
    public AccountId? Account => current.Viewer.Account;

    public string Name => current.Viewer.Name;

    public async Task<List<Site>> AllAsync(CancellationToken cancel) => [.. (await db.Set<Site>().AsNoTracking().ToListAsync(cancel)).OrderBy(s => s.Name, French.Order)];

    public bool Covers(Permission permission, Site site)
    {
        var reach = current.Viewer.ReachOf(permission);
        return site.CommuneId is { } commune ? reach.Covers(null, commune) : reach.Covers(site.AuthorityId, null);
    }

    public bool MayDecide(Site site) => Covers(Permission.DecidePlacements, site);

    /// <summary>Its author, while they still write for its site, or whoever decides there.</summary>
    public bool MayWrite(Item item, Site origin) => MayDecide(origin) || (item.Author is { } author && author == Account && Covers(Permission.WriteContent, origin));
}
