using Mitoyen.Sites.Contracts;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.Caching;

/// <summary>After an import of the whole country every page of every site is drawn anew: each names its commune, its authority, its neighbours.</summary>
sealed class TerritoryFollowing(SiteChanges changes) : IFollowsTerritory
{
    public void Imported() => changes.TouchAll(SiteTopic.Site);
}
