using System.Security.Cryptography;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Pictures;

namespace Mitoyen.Visits.Data;

/// <summary>A photo taken during a visit. The same picture is kept once for a visit, however it comes.</summary>
sealed class VisitPhoto : IBelongsToPartnership
{
    /// <summary>Enough to read a label on it.</summary>
    public const int LongestSide = 2_560;

    public required Guid Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required StopId StopId { get; init; }

    /// <summary>SHA-256, hexadecimal.</summary>
    public required string Hash { get; init; }
    public required string ContentType { get; init; }
    public required byte[] Bytes { get; init; }
    public required DateTime TakenAt { get; init; }

    public static VisitPhoto Of(PlannedStop stop, Rendition picture, DateTime at) => new()
    {
        Id = Guid.CreateVersion7(), PartnershipId = stop.PartnershipId, StopId = stop.Id, Hash = Convert.ToHexStringLower(SHA256.HashData(picture.Content)), ContentType = picture.Format.MediaType(), Bytes = picture.Content, TakenAt = at,
    };
}
