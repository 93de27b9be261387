namespace Mitoyen.Sites.Domain;

/// <summary>What may be a logo, told by its first bytes and not by its name: a drawing that can hold scripts (SVG) may not.</summary>
static class LogoFile
{
    public const int MostBytes = 200_000;

    /// <summary>Null: neither PNG, JPEG nor WebP, or too heavy.</summary>
    public static string? TypeOf(ReadOnlySpan<byte> content) => content.Length is 0 or > MostBytes ? null
        : content.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? "image/png"
        : content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "image/jpeg"
        : content.Length > 12 && content.StartsWith("RIFF"u8) && content[8..].StartsWith("WEBP"u8) ? "image/webp" : null;
}
