using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Arbitration.Data;

/// <summary>A principal lets the neighbour's urgent request pass though the allowance is used up (rule 5).</summary>
sealed class UrgentConsent : IBelongsToPartnership
{
    public required Guid Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required RequestId Request { get; init; }
    public required AuthorityId Principal { get; init; }
    public required AccountId By { get; init; }
    public required DateTime ConsentedAt { get; init; }
}
