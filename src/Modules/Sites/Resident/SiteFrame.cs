using Mitoyen.Sites.Domain;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.Resident;

/// <summary>What stands around every page of a site.</summary>
/// <param name="Kin">Sites of the same communauté, its own first, by name.</param>
sealed record SiteFrame(Site Row, AuthorityView Authority, CommuneView? Commune, TownHallView? TownHall, string? LogoHash, IReadOnlyList<KinSite> Kin)
{
    public KinSite? ParentSite => Row.CommuneId is null ? null : Kin.FirstOrDefault(k => k.IsAuthority);
}

sealed record KinSite(string Name, string HostName, bool IsAuthority);
