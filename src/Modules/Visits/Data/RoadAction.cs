using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Visits.Data;

/// <summary>Something said on the road, under the key that the phone gave it: sent twice, it is written once.</summary>
sealed class RoadAction : IBelongsToPartnership
{
    public required PartnershipId PartnershipId { get; init; }
    public required Guid Key { get; init; }
    public required StopId StopId { get; init; }
    public required AccountId Officer { get; init; }
    public required RoadActionKind Kind { get; init; }

    /// <summary>The request that was solved.</summary>
    public RequestId? Request { get; init; }

    /// <summary>Time that went into it.</summary>
    public Minutes? Minutes { get; init; }
    /// <summary>As the phone says.</summary>
    public required DateTime HappenedAt { get; init; }
    public required DateTime ReceivedAt { get; init; }
}
