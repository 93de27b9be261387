using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Sites.Domain.Items;

/// <summary>Whoever writes for a silent site was written to; never changed.</summary>
sealed class SiteReminder : IBelongsToPartnership
{
    public required Guid Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required SiteId SiteId { get; init; }
    public required DateTime SentAt { get; init; }
    public required string SentBy { get; init; }

    /// <summary>How many people it went to.</summary>
    public required int People { get; init; }
}
