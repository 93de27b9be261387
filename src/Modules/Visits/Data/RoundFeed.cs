using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Visits.Data;

/// <summary>The secret address of an officer's rounds as a calendar: of 256 random bits only the hash is kept.</summary>
sealed class RoundFeed : IBelongsToPartnership
{
    public required PartnershipId PartnershipId { get; init; }
    public required AccountId Officer { get; init; }
    public required string TokenHash { get; init; }
    public required DateTime CreatedAt { get; init; }
}
