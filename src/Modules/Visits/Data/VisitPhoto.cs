using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Visits.Data;

/// <summary>A photo taken during a visit. The same picture is kept once for a visit, however it comes.</summary>
sealed class VisitPhoto : IBelongsToPartnership
{
    public const int MostBytes = 12 * 1024 * 1024;

    public required Guid Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required StopId StopId { get; init; }

    /// <summary>SHA-256, hexadecimal.</summary>
    public required string Hash { get; init; }
    public required string ContentType { get; init; }
    public required byte[] Bytes { get; init; }
    public required DateTime TakenAt { get; init; }
}
