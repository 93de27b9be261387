using Mitoyen.Kernel;

namespace Mitoyen.Host.Demonstration;

/// <summary>A real commune, the principal it belongs to and its invented clerk.</summary>
sealed record Place(CommuneId Commune, string Name, AuthorityId Principal, string ClerkName, string ClerkEmail);
