using System.Buffers.Binary;
using System.Security.Cryptography;
using Mitoyen.Kernel;

namespace Mitoyen.Platform.Pictures;

/// <summary>
/// Takes what people send as a picture and gives back pixels: whatever else the file held (a position, a script behind the picture, a second meaning) stays out.
/// A few at a time: a large picture takes seconds and hundreds of megabytes.
/// </summary>
public sealed class PictureStudio : IDisposable
{
    /// <summary>Of a telephone to a wide screen; a picture is never made wider than it was.</summary>
    static readonly int[] Widths = [1920, 1280, 960, 640, 320];

    /// <summary>Renditions of one picture that are written at once; half as many pictures as cores then keep the machine busy and not more.</summary>
    const int AtOnce = 2;

    readonly SemaphoreSlim places = new(Math.Max(1, Environment.ProcessorCount / AtOnce));

    /// <summary>All widths as AVIF, WebP and one that every browser reads.</summary>
    public Task<Outcome<PreparedPicture>> PrepareAsync(byte[] sent, CancellationToken cancel) => InTurnAsync<PreparedPicture>(sent, () =>
    {
        using var widest = VipsPicture.Open(sent, Widths[0], PictureLimits.LongestSide);
        var fallback = VipsPicture.FallbackOf(widest);
        var wanted = Widths.Where(w => w < widest.Width).Prepend(widest.Width).SelectMany(w => new[] { PictureFormat.Avif, PictureFormat.WebP, fallback }, (width, format) => (width, format));
        List<Rendition> renditions = [.. wanted.AsParallel().AsOrdered().WithDegreeOfParallelism(AtOnce).WithCancellation(cancel).Select(w =>
        {
            using var narrow = VipsPicture.Narrow(widest, w.width);
            return VipsPicture.Write(narrow, w.format);
        })];
        return new PreparedPicture(HashOf(renditions), widest.Width, widest.Height, renditions);
    }, cancel);

    /// <summary>One picture, no side longer than asked, that every browser reads.</summary>
    public Task<Outcome<Rendition>> CleanAsync(byte[] sent, int longestSide, CancellationToken cancel) => InTurnAsync<Rendition>(sent, () =>
    {
        using var picture = VipsPicture.Open(sent, longestSide, longestSide);
        return VipsPicture.Write(picture, VipsPicture.FallbackOf(picture));
    }, cancel);

    public void Dispose() => places.Dispose();

    async Task<Outcome<T>> InTurnAsync<T>(byte[] sent, Func<Outcome<T>> work, CancellationToken cancel)
    {
        if (PictureSigns.Read(sent).IsRefused(out var no)) return no;
        if (sent.Length > PictureLimits.MostBytes) return new PictureTooHeavy();
        await places.WaitAsync(cancel);
        try
        {
            return await Task.Run(() => VipsPicture.Guarded(() => VipsPicture.Examine(sent) is { } unfit ? unfit : work()), cancel);
        }
        finally
        {
            places.Release();
        }
    }

    static string HashOf(IReadOnlyList<Rendition> renditions)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> head = stackalloc byte[12];
        foreach (var rendition in renditions)
        {
            BinaryPrimitives.WriteInt32BigEndian(head, (int)rendition.Format);
            BinaryPrimitives.WriteInt32BigEndian(head[4..], rendition.Width);
            BinaryPrimitives.WriteInt32BigEndian(head[8..], rendition.Content.Length);
            hash.AppendData(head);
            hash.AppendData(rendition.Content);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }
}
