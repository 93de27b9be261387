using Mitoyen.Kernel;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Territory.Domain;

/// <summary>What a commune may belong to at one time.</summary>
static class MembershipRules
{
    /// <summary>A commune is a member of at most one EPCI with its own taxation (CGCT L5210-2), whichever of the four kinds it is; it may be in several syndicats.</summary>
    public static bool IsTaxLevying(AuthorityKind kind) =>
        kind is AuthorityKind.CommunityOfCommunes or AuthorityKind.AgglomerationCommunity or AuthorityKind.UrbanCommunity or AuthorityKind.Metropolis;

    /// <summary>Whether two memberships of one commune exclude each other.</summary>
    public static bool Conflict((AuthorityId Authority, AuthorityKind Kind, DateRange Days) a, (AuthorityId Authority, AuthorityKind Kind, DateRange Days) b) =>
        a.Days.Overlaps(b.Days) && (a.Authority == b.Authority || (IsTaxLevying(a.Kind) && IsTaxLevying(b.Kind)));
}
