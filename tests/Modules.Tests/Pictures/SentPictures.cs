using System.Buffers.Binary;
using System.Text;
using NetVips;

namespace Mitoyen.Modules.Tests.Pictures;

/// <summary>Pictures as people, telephones and attackers send them.</summary>
static class SentPictures
{
    /// <summary>A landscape in the colours of the evening.</summary>
    public static Image Landscape(int width, int height)
    {
        using var noise = Image.Perlin(width, height, cellSize: Math.Max(8, width / 6), seed: 7);
        using var grey = ((noise * 90) + 128).Cast(Enums.BandFormat.Uchar);
        using var warm = (grey * 0.6) + 60;
        using var cold = (grey * 0.4) + 30;
        using var bands = grey.Bandjoin(warm, cold);
        using var eight = bands.Cast(Enums.BandFormat.Uchar);
        return eight.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    public static byte[] Jpeg(int width = 800, int height = 600)
    {
        using var picture = Landscape(width, height);
        return picture.JpegsaveBuffer(q: 85);
    }

    public static byte[] Png(int width = 400, int height = 300)
    {
        using var picture = Landscape(width, height);
        return picture.PngsaveBuffer();
    }

    public static byte[] As(string suffix, int width = 400, int height = 300)
    {
        using var picture = Landscape(width, height);
        return picture.WriteToBuffer(suffix);
    }

    /// <summary>As a telephone writes it: position, camera, turned by a quarter, with a profile and a description.</summary>
    public static byte[] FromATelephone(int width = 800, int height = 600)
    {
        using var picture = Landscape(width, height);
        using var marked = picture.Mutate(m =>
        {
            m.Set(GValue.GIntType, "orientation", 6);
            m.Set(GValue.GStrType, "exif-ifd0-Make", "Appareil de Lucie (Appareil de Lucie, ASCII, 18 components, 18 bytes)");
            m.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N (N, ASCII, 2 components, 2 bytes)");
            m.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "50/1 6/1 2411/100 (50, 6, 24.11, Rational, 3 components, 24 bytes)");
            m.Set(GValue.GStrType, "exif-ifd3-GPSLongitude", "2/1 51/1 4500/100 (2, 51, 45.00, Rational, 3 components, 24 bytes)");
            m.Set(GValue.BlobType, "xmp-data", Encoding.UTF8.GetBytes("<x:xmpmeta xmlns:x='adobe:ns:meta/'><who>Lucie Delattre</who></x:xmpmeta>"));
        });
        return marked.JpegsaveBuffer(q: 85, keep: Enums.ForeignKeep.All);
    }

    /// <summary>A few bytes that say that they are a picture of this size.</summary>
    public static byte[] BombOf(int width, int height)
    {
        var png = Png(8, 8);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Crc(png.AsSpan(12, 17)));
        return png;
    }

    public static byte[] With(byte[] picture, string tail) => [.. picture, .. Encoding.UTF8.GetBytes(tail)];

    static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = ~0u;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }
        return ~crc;
    }
}
