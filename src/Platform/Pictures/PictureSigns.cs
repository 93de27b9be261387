using System.Buffers.Binary;
using Mitoyen.Kernel;

namespace Mitoyen.Platform.Pictures;

/// <summary>Knows a picture by its first bytes, whatever its name or its sender say.</summary>
static class PictureSigns
{
    public static Outcome<PictureKind> Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return PictureKind.Jpeg;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return PictureKind.Png;
        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8)) return PictureKind.Gif;
        if (bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8)) return PictureKind.WebP;
        if (bytes.Length > 16 && bytes[4..].StartsWith("ftyp"u8)) return Brand(bytes);
        return IsDrawing(bytes) ? new DrawingWithCode() : new NotAPicture();
    }

    /// <summary>An ISO box that begins with its brands: AVIF says so among them, HEIC too.</summary>
    static Outcome<PictureKind> Brand(ReadOnlySpan<byte> bytes)
    {
        var length = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(bytes), Math.Min(bytes.Length, 256));
        var isApple = false;
        for (var at = 8; at + 4 <= length; at += 4)
        {
            if (bytes[at..].StartsWith("avif"u8) || bytes[at..].StartsWith("avis"u8)) return PictureKind.Avif;
            isApple |= bytes[at..].StartsWith("hei"u8) || bytes[at..].StartsWith("hev"u8);
        }
        return isApple ? new ApplePicture() : new NotAPicture();
    }

    /// <summary>Text with an svg element near its beginning, in whatever encoding keeps ASCII (or spreads it over two bytes).</summary>
    static bool IsDrawing(ReadOnlySpan<byte> bytes)
    {
        Span<char> head = stackalloc char[1024];
        var count = 0;
        foreach (var b in bytes[..Math.Min(bytes.Length, 2048)])
            if (b != 0 && count < head.Length) head[count++] = (char)b;
        return head[..count].Contains("<svg", StringComparison.OrdinalIgnoreCase) || head[..count].Contains("<!doctype svg", StringComparison.OrdinalIgnoreCase);
    }
}
