using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Sites.Domain.Acts;

/// <summary>A town hall was reminded of what it owes after a sitting: once for each; never changed.</summary>
sealed class SittingReminder : IBelongsToPartnership
{
    public required Guid Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required SiteId SiteId { get; init; }
    public required SittingDutyKind Kind { get; init; }
    public required DateOnly SittingOn { get; init; }
    public required DateTime SentAt { get; init; }
}
