using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Sites.Domain;

/// <summary>A name under which a site is found: its own, or an alias that leads there. No two sites of the installation share one.</summary>
sealed class SiteHostName : IBelongsToPartnership
{
    public required string Name { get; init; }
    public required SiteId SiteId { get; init; }
    public required PartnershipId PartnershipId { get; init; }
}
