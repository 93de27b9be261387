using Mitoyen.Kernel;
using NetVips;

namespace Mitoyen.Platform.Pictures;

/// <summary>libvips, which opens the five kinds only, keeps nothing in memory between two pictures, and is never asked to guess.</summary>
static class VipsPicture
{
    /// <summary>The thumbnailer hears of it only in the options of its loader: a picture that ends too early would be filled up with grey.</summary>
    const string StopAtAnEnd = "[fail-on=truncated]";

    /// <summary>What it has to say of a broken picture comes back as a refusal; on the console it would tell nobody anything.</summary>
    static readonly Log.LogDelegate Silence = (_, _, _) => { };

    static VipsPicture()
    {
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, Silence);
        Operation.Block("VipsForeignLoad", true);
        foreach (var kind in (string[])["Jpeg", "Png", "Webp", "Nsgif", "Heif"]) Operation.Block($"VipsForeignLoad{kind}", false);
        Cache.Max = 0;
        NetVips.NetVips.Concurrency = 1;
    }

    /// <summary>Reads the header alone: what a bomb would become is known before it bursts.</summary>
    public static UnfitPicture? Examine(byte[] bytes)
    {
        using var header = Image.NewFromBuffer(bytes, access: Enums.Access.Sequential);
        if ((long)header.Width * header.Height > PictureLimits.MostPixels || header.Width > PictureLimits.LongestSide || header.Height > PictureLimits.LongestSide) return new PictureTooLarge(header.Width, header.Height);
        return header.Contains("n-pages") && header.Get("n-pages") is int and > 1 and var pages ? new SeveralPictures(pages) : null;
    }

    /// <summary>Decoded at the size asked for, upright, in sRGB; never larger than it was.</summary>
    public static Image Open(byte[] bytes, int width, int height)
    {
        using var shrunk = Image.ThumbnailBuffer(bytes, width, height: height, size: Enums.Size.Down, outputProfile: "srgb", optionString: StopAtAnEnd);
        using var plain = shrunk.Colourspace(Enums.Interpretation.Srgb);
        return plain.CopyMemory();
    }

    public static Image Narrow(Image picture, int width) => picture.ThumbnailImage(width, height: PictureLimits.LongestSide, size: Enums.Size.Down);

    /// <summary>Pixels only: no position, no camera, no name, no profile goes with them.</summary>
    public static Rendition Write(Image picture, PictureFormat format) => new(format, picture.Width, picture.Height, format switch
    {
        PictureFormat.Avif => picture.HeifsaveBuffer(q: 55, compression: Enums.ForeignHeifCompression.Av1, effort: 3, keep: Enums.ForeignKeep.None),
        PictureFormat.WebP => picture.WebpsaveBuffer(q: 76, keep: Enums.ForeignKeep.None),
        PictureFormat.Jpeg => picture.JpegsaveBuffer(q: 80, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None),
        _ => picture.PngsaveBuffer(palette: true, q: 90, keep: Enums.ForeignKeep.None),
    });

    /// <summary>What every browser reads: PNG where one sees through the picture, JPEG otherwise.</summary>
    public static PictureFormat FallbackOf(Image picture) => picture.HasAlpha() ? PictureFormat.Png : PictureFormat.Jpeg;

    public static Outcome<T> Guarded<T>(Func<Outcome<T>> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is VipsException || (e is AggregateException several && several.InnerExceptions.All(i => i is VipsException)))
        {
            return new BrokenPicture();
        }
    }
}
