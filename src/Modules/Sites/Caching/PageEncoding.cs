using System.Buffers;
using System.IO.Compression;

namespace Mitoyen.Sites.Caching;

/// <summary>
/// One encoding of a page. Whoever asks first waits for it, so it is made quickly; that somebody asks again is the sign that others will,
/// and then a shorter one is made beside the requests and takes its place.
/// </summary>
sealed class PageEncoding(byte[] plain, string tag, string name)
{
    /// <summary>Of Brotli's twelve levels: 26 µs for a home page of 18 kB, and shorter than the next two.</summary>
    const int Quick = 0;

    /// <summary>The last one before the search for the shortest takes a hundred times as long.</summary>
    const int Thorough = 9;

    volatile PageBody? body;
    bool isAgain, isFinal;

    public PageBody Body
    {
        get
        {
            if (body is not { } made) return body = new(name == "br" ? Brotli(Quick) : GZip(CompressionLevel.Fastest), $"\"{tag}\"", name);
            if (!isFinal) MakeShorter();
            return made;
        }
    }

    /// <summary>Two who ask at the same moment may both begin: they make the same.</summary>
    void MakeShorter()
    {
        if (isAgain) return;
        isAgain = true;
        ThreadPool.UnsafeQueueUserWorkItem(static encoding => encoding.Finish(), this, preferLocal: false);
    }

    void Finish()
    {
        body = new(name == "br" ? Brotli(Thorough) : GZip(CompressionLevel.SmallestSize), $"\"{tag}s\"", name, $"\"{tag}\"");
        isFinal = true;
    }

    byte[] Brotli(int level)
    {
        var target = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(plain.Length));
        if (!BrotliEncoder.TryCompress(plain, target, out var length, level, window: 22)) throw new InvalidOperationException("Brotli needs more room than it said.");
        var compressed = target.AsSpan(0, length).ToArray();
        ArrayPool<byte>.Shared.Return(target);
        return compressed;
    }

    byte[] GZip(CompressionLevel level)
    {
        var target = new MemoryStream(plain.Length / 2);
        using (var stream = new GZipStream(target, level, leaveOpen: true)) stream.Write(plain);
        return target.ToArray();
    }
}
