using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Sites.Domain;

/// <summary>The picture beside a site's name; a new one takes the place of the row.</summary>
sealed class SiteLogo : IBelongsToPartnership
{
    public required SiteId SiteId { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required string MediaType { get; init; }
    public required byte[] Content { get; init; }
    public required string Hash { get; init; }
}
