using System.Globalization;
using Mitoyen.Kernel;

namespace Mitoyen.Sites.Domain;

/// <summary>A colour of sRGB.</summary>
readonly record struct Colour(byte R, byte G, byte B)
{
    public static readonly Colour White = new(255, 255, 255);
    public static readonly Colour Black = new(0, 0, 0);

    public static Outcome<Colour> Read(string? typed)
    {
        var text = (typed ?? "").Trim().TrimStart('#');
        if (text.Length == 3) text = string.Concat(text.Select(c => $"{c}{c}"));
        return text.Length == 6 && int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            ? new Colour((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb)
            : new NotAColour(typed ?? "");
    }

    /// <summary>This colour with some of another in it, in 255ths.</summary>
    public Colour With(Colour other, int part) => new(Mix(R, other.R, part), Mix(G, other.G, part), Mix(B, other.B, part));

    static byte Mix(byte a, byte b, int part) => (byte)(((a * (255 - part)) + (b * part) + 127) / 255);

    public override string ToString() => $"#{R:x2}{G:x2}{B:x2}";
}
