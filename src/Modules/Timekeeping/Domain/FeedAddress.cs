using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Timekeeping.Domain;

/// <summary>The secret address of an officer's calendar feed: 256 random bits, of which only the hash is kept.</summary>
sealed class FeedAddress : IBelongsToPartnership
{
    public required PartnershipId PartnershipId { get; init; }
    public required AccountId Officer { get; init; }
    public required string TokenHash { get; init; }
    public required DateTime CreatedAt { get; init; }
}
