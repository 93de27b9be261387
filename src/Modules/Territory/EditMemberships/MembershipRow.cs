using Mitoyen.Territory.Data;
using Mitoyen.Territory.Domain;

namespace Mitoyen.Territory.EditMemberships;

/// <summary>A membership and its authority.</summary>
sealed record MembershipRow(Membership Membership, Authority Authority)
{
    /// <summary>How an address and a form name it: <c>246200786_2008-01-01</c>.</summary>
    public string Name => $"{Authority.Siren}_{Links.Iso(Membership.From)}";

    public NamedMembership Named => new(Authority.Id, Authority.Kind, Authority.Name, Membership.Days);
}
