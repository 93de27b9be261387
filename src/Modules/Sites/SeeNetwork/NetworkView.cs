using Mitoyen.Kernel;

namespace Mitoyen.Sites.SeeNetwork;

/// <param name="Silent">Sites whose own items did not change for 60 days, those with the most residents first.</param>
/// <param name="Late">Items whose day of review is past.</param>
sealed record NetworkView(int Waiting, int Late, IReadOnlyList<SilentSite> Silent, IReadOnlyList<ActiveContributor> Contributors);

/// <param name="LastAt">Null: nothing was ever written there.</param>
/// <param name="RemindedAt">When somebody last wrote to whoever makes it; null: never.</param>
sealed record SilentSite(SiteId Site, string Name, long? Residents, DateTime? LastAt, int Waiting, int Late, DateTime? RemindedAt);

sealed record ActiveContributor(AccountId Account, string Name, int Items, DateTime LastAt, bool IsFrozen);
