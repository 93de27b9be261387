using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Sites.Domain.Items;

/// <summary>A site's own items were brought back to what they were before an instant; never changed. It is undone by bringing them back to what they were before it.</summary>
sealed class SiteRestore : IBelongsToPartnership
{
    public required Guid Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required SiteId SiteId { get; init; }

    /// <summary>Exclusive: what was changed at this instant or later was undone.</summary>
    public required DateTime BeforeAt { get; init; }
    public required DateTime DoneAt { get; init; }
    public required string DoneBy { get; init; }

    /// <summary>How many items it changed.</summary>
    public required int Items { get; init; }
}
