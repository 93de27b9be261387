using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.SeeNetwork;

/// <param name="Sites">All of them, those with the most residents first.</param>
/// <param name="Late">Items whose day of review is past, those of the most residents first.</param>
sealed record NetworkView(IReadOnlyList<NetworkSite> Sites, IReadOnlyList<LateItem> Late, IReadOnlyList<ActiveContributor> Contributors)
{
    public IEnumerable<NetworkSite> Silent => Sites.Where(s => s.IsSilent);

    public IEnumerable<NetworkSite> Awaited => Sites.Where(s => s.Proposals + s.Texts + s.Late > 0);
}

/// <param name="Residents">Null: unknown.</param>
/// <param name="LastAt">Of its own items; null: nothing was ever written there.</param>
/// <param name="IsSilent">Its own items did not change for 60 days.</param>
/// <param name="Proposals">Of others, without answer.</param>
/// <param name="Texts">Items and edits of its own writers that it has not read yet.</param>
/// <param name="Late">Its own items whose day of review is past.</param>
/// <param name="RemindedAt">When somebody last wrote to whoever makes it; null: never.</param>
sealed record NetworkSite(SiteId Site, string Name, long? Residents, DateTime? LastAt, bool IsSilent, int Proposals, int Texts, int Late, DateTime? RemindedAt);

sealed record LateItem(ItemId Item, string Title, string Site, DateOnly ReviewOn);

/// <param name="Recent">How many of their items changed in the last 60 days.</param>
/// <param name="FrozenAt">Null: they publish.</param>
sealed record ActiveContributor(AccountId Account, string Name, int Items, int Recent, DateTime LastAt, DateTime? FrozenAt, string FrozenFor);
