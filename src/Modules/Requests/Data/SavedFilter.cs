using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Requests.Data;

/// <summary>Filters of the list of requests that a person keeps under a name; nobody else sees them.</summary>
sealed class SavedFilter : IBelongsToPartnership
{
    public const int LongestName = 60, LongestQuery = 2_000;

    /// <summary>Kept by one person in one partnership.</summary>
    public const int Most = 20;

    public required SavedFilterId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required AccountId Account { get; init; }
    public required string Name { get; init; }

    /// <summary>As in the address of the list, without its question mark.</summary>
    public required string Query { get; init; }

    public required DateTime SavedAt { get; init; }
}
