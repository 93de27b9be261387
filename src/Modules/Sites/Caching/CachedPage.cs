using System.IO.Compression;
using System.Security.Cryptography;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Caching;

/// <summary>An answer as it is sent, in the three encodings that browsers ask for.</summary>
sealed class CachedPage
{
    CachedPage(byte[] plain, string contentType, string cacheControl, SiteTopic topics, long validUntil)
    {
        (Plain, ContentType, CacheControl, Topics, ValidUntil) = (plain, contentType, cacheControl, topics, validUntil);
        Gzip = Compress(plain, s => new GZipStream(s, CompressionLevel.Optimal, leaveOpen: true));
        Brotli = Compress(plain, s => new BrotliStream(s, CompressionLevel.Optimal, leaveOpen: true));
        var hash = Convert.ToHexStringLower(SHA256.HashData(plain))[..20];
        (PlainTag, GzipTag, BrotliTag) = ($"\"{hash}\"", $"\"{hash}-g\"", $"\"{hash}-b\"");
    }

    public byte[] Plain { get; }
    public byte[] Gzip { get; }
    public byte[] Brotli { get; }
    public string PlainTag { get; }
    public string GzipTag { get; }
    public string BrotliTag { get; }
    public string ContentType { get; }
    public string CacheControl { get; }

    /// <summary>What the page shows: a change of any of it throws the page out.</summary>
    public SiteTopic Topics { get; }

    /// <summary>Ticks of UTC at which the minute ends for which it was drawn.</summary>
    public long ValidUntil { get; }

    public int Bytes => Plain.Length + Gzip.Length + Brotli.Length;

    public static CachedPage Of(byte[] plain, string contentType, string cacheControl, SiteTopic topics, long validUntil) => new(plain, contentType, cacheControl, topics, validUntil);

    static byte[] Compress(byte[] plain, Func<Stream, Stream> open)
    {
        using var target = new MemoryStream();
        using (var stream = open(target)) stream.Write(plain);
        return target.ToArray();
    }
}
