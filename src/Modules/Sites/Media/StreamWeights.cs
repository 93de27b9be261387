using System.IO.Compression;

namespace Mitoyen.Sites.Media;

/// <summary>Inflates what a PDF holds into nothing, counting: a few kilobytes that would become gigabytes are found before anything reads them.</summary>
static class StreamWeights
{
    const long MostOfAll = 1_500_000_000;
    const int MostOfOne = 250_000_000;

    public static bool TooHeavy(byte[] pdf)
    {
        var (all, buffer) = (0L, new byte[64 * 1024]);
        for (var at = Next(pdf, 0); at >= 0; at = Next(pdf, at))
        {
            var one = Count(pdf, at, buffer);
            all += one;
            if (one > MostOfOne || all > MostOfAll) return true;
        }
        return false;
    }

    /// <summary>Where the bytes of the next stream begin; -1: there is none.</summary>
    static int Next(ReadOnlySpan<byte> pdf, int from)
    {
        var found = pdf[from..].IndexOf("stream"u8);
        if (found < 0) return -1;
        var at = from + found + "stream".Length;
        while (at < pdf.Length && pdf[at] is (byte)'\r' or (byte)'\n') at++;
        return at < pdf.Length ? at : -1;
    }

    static long Count(byte[] pdf, int at, byte[] buffer)
    {
        // RFC 1950: deflate with a window of at most 32 KB, and a check that makes the two bytes a multiple of 31.
        if (at + 2 > pdf.Length || (pdf[at] & 0x0F) != 8 || ((pdf[at] << 8) | pdf[at + 1]) % 31 != 0) return 0;
        using var inflating = new ZLibStream(new MemoryStream(pdf, at, pdf.Length - at, writable: false), CompressionMode.Decompress);
        var count = 0L;
        try
        {
            while (count <= MostOfOne && inflating.Read(buffer) is > 0 and var read) count += read;
        }
        catch (InvalidDataException)
        {
            // No deflated stream after all, or a broken one: what came out of it counts.
        }
        return count;
    }
}
