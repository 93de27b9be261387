using Mitoyen.Kernel;

namespace Mitoyen.Sites.Contracts;

/// <param name="Commune">Null: the site of the communauté itself.</param>
/// <param name="Root">Scheme, host and port, without a slash at the end.</param>
public sealed record SiteView(SiteId Id, PartnershipId Partnership, AuthorityId Authority, CommuneId? Commune, string Name, string Root);
