using System.Buffers.Binary;
using System.Text;

namespace Mitoyen.Sites.Domain.Media;

/// <summary>Knows a file by its first and last bytes, whatever its name or its sender say.</summary>
static class FileSigns
{
    public const int MostMegabytes = 25;
    public const int MostBytes = MostMegabytes * 1024 * 1024;
    public const string Pdf = "application/pdf", Csv = "text/csv";

    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF-"u8);

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    /// <summary>The directory of an archive that ends where the file ends: whoever takes the file for an archive would open it.</summary>
    public static bool EndsAsZip(ReadOnlySpan<byte> bytes)
    {
        const int length = 22;
        for (var at = bytes.Length - length; at >= 0 && at >= bytes.Length - length - ushort.MaxValue; at--)
            if (bytes[at..].StartsWith("PK\u0005\u0006"u8) && at + length + BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 20)..]) == bytes.Length) return true;
        return false;
    }

    /// <summary>Text in UTF-8 whose first two lines have the same separators: a table, and neither a page nor a script.</summary>
    public static bool IsTable(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length is 0 or > MostBytes || bytes.Contains((byte)0)) return false;
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        var lines = text.ReplaceLineEndings("\n").Split('\n', 3);
        return lines.Length > 1 && !text.TrimStart().StartsWith('<') && ((char[])[';', ',', '\t']).Any(s => lines[0].Count(c => c == s) is > 0 and var count && lines[1].Count(c => c == s) >= count)
            && !text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'));
    }
}
