using Mitoyen.Kernel;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Territory.Domain;

/// <summary>What a commune may belong to at one time.</summary>
static class MembershipRules
{
    /// <summary>A commune is a member of at most one EPCI with its own taxation (CGCT L5210-2), whichever of the four kinds it is; it may be in several syndicats.</summary>
    public static bool IsTaxLevying(AuthorityKind kind) =>
        kind is AuthorityKind.CommunityOfCommunes or AuthorityKind.AgglomerationCommunity or AuthorityKind.UrbanCommunity or AuthorityKind.Metropolis;

    /// <summary>Whether a commune may belong to an authority on these days, beside its other memberships.</summary>
    /// <param name="until">The first day on which the commune or the authority is no more.</param>
    public static Refusal? Check(string commune, NamedMembership wanted, IEnumerable<NamedMembership> others, DateOnly? until)
    {
        if (until is { } gone && !(wanted.Days.To <= gone)) return new MembershipOutlivesItsParties(gone);
        return others.FirstOrDefault(o => Conflict((o.Authority, o.Kind, o.Days), (wanted.Authority, wanted.Kind, wanted.Days))) is { } other
            ? new MembershipsOverlap(commune, other.Name)
            : null;
    }

    /// <summary>Whether a commune still has, or once had, to do with a partnership of these principals. Without that nobody there could see it again, nor enter the membership anew.</summary>
    public static bool AreTied(IEnumerable<NamedMembership> memberships, IReadOnlyCollection<(AuthorityId Authority, DateRange Days)> principals) =>
        memberships.Any(m => principals.Any(p => p.Authority == m.Authority && p.Days.Overlaps(m.Days)));

    /// <summary>Whether two memberships of one commune exclude each other.</summary>
    public static bool Conflict((AuthorityId Authority, AuthorityKind Kind, DateRange Days) a, (AuthorityId Authority, AuthorityKind Kind, DateRange Days) b) =>
        a.Days.Overlaps(b.Days) && (a.Authority == b.Authority || (IsTaxLevying(a.Kind) && IsTaxLevying(b.Kind)));
}
