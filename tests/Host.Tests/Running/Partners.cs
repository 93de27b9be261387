using Mitoyen.Kernel;

namespace Mitoyen.Host.Tests.Running;

/// <summary>A partnership of two authorities, its people, three of its communes, what was asked and what was worked. <c>A</c> has the greater share.</summary>
/// <param name="OfA">A commune of A, with a clerk.</param>
/// <param name="AlsoOfA">Another commune of A, with another clerk.</param>
/// <param name="OfB">A commune of B, with a clerk.</param>
/// <param name="Requests">One of each commune, in this order, accepted; then a new one of the first commune.</param>
/// <param name="Link">Token of a personal link that acts for <paramref name="OfA"/>.</param>
public sealed record Partners(
    PartnershipId Id, AuthorityId A, AuthorityId B, CommuneId OfA, CommuneId AlsoOfA, CommuneId OfB,
    Person Officer, Person PrincipalOfA, Person PrincipalOfB, Person ClerkOfA, Person OtherClerkOfA, Person ClerkOfB, Person Administrator,
    IReadOnlyList<RequestId> Requests, string Link)
{
    public IEnumerable<Person> People => [Officer, PrincipalOfA, PrincipalOfB, ClerkOfA, OtherClerkOfA, ClerkOfB, Administrator];
}
