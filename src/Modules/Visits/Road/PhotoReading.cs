using System.Security.Cryptography;
using Mitoyen.Visits.Data;

namespace Mitoyen.Visits.Road;

/// <summary>Knows a picture by its first bytes, whatever its name says.</summary>
static class PhotoReading
{
    public static VisitPhoto? Of(PlannedStop stop, byte[] bytes, DateTime at) => TypeOf(bytes) is { } type
        ? new() { Id = Guid.CreateVersion7(), PartnershipId = stop.PartnershipId, StopId = stop.Id, Hash = Convert.ToHexStringLower(SHA256.HashData(bytes)), ContentType = type, Bytes = bytes, TakenAt = at }
        : null;

    static string? TypeOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "image/jpeg"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) ? "image/png"
        : bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8) ? "image/webp" : null;
}
