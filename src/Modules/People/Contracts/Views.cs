using Mitoyen.Kernel;
using Mitoyen.Platform.Access;

namespace Mitoyen.People.Contracts;

/// <summary>A person with a grant in the current partnership.</summary>
public sealed record PersonView(AccountId Account, string Name, string Email, Grant Grant);

/// <summary>An officer who can make a new personal link.</summary>
/// <param name="Email">Null for somebody who never held a link.</param>
public sealed record WhoToAsk(string Name, string? Email);

/// <summary>An opened personal link: who it was made for, and the one commune it acts for.</summary>
public sealed record PersonalLinkView(PersonalLinkId Id, PartnershipId Partnership, CommuneId Commune, string Name, string Email);
