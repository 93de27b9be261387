using Mitoyen.Kernel;

namespace Mitoyen.Sites.Hosting;

/// <summary>What a node remembers of a site to know it by its name.</summary>
sealed record HostedSite(SiteId Id, PartnershipId Partnership, string ZoneId, string HostName);
