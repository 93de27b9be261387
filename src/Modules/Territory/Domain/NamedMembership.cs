using Mitoyen.Kernel;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Territory.Domain;

/// <summary>A membership with what a rule and its sentence need to know of the authority.</summary>
sealed record NamedMembership(AuthorityId Authority, AuthorityKind Kind, string Name, DateRange Days);
