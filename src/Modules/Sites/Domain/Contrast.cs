namespace Mitoyen.Sites.Domain;

/// <summary>Contrast of two colours as WCAG 2.2 reckons it, and the nearest colour that has enough of it.</summary>
static class Contrast
{
    /// <summary>Text of usual size, level AA.</summary>
    public const double Least = 4.5;

    /// <summary>From 1 (the same) to 21 (black on white).</summary>
    public static double Ratio(Colour a, Colour b)
    {
        var (la, lb) = (Luminance(a), Luminance(b));
        return (Math.Max(la, lb) + 0.05) / (Math.Min(la, lb) + 0.05);
    }

    public static bool Passes(Colour a, Colour b) => Ratio(a, b) >= Least;

    /// <summary>The colour itself when it passes on all of these grounds; else the least darker or least lighter one of its hue that does, whichever is nearer to the eye.</summary>
    public static Colour NearestThatPasses(Colour wanted, params ReadOnlySpan<Colour> grounds)
    {
        var (darker, lighter) = (Towards(Colour.Black, wanted, grounds), Towards(Colour.White, wanted, grounds));
        return (darker, lighter) switch
        {
            ({ } d, { } l) => Distance(wanted, d) <= Distance(wanted, l) ? d : l,
            _ => darker ?? lighter ?? throw new ArgumentException("No colour passes on all of these grounds.", nameof(grounds)),
        };
    }

    /// <summary>What a ground needs so that texts, links and tinted areas can all be read on it: it is clearly light or clearly dark (7 to black or to white).</summary>
    public static bool IsGround(Colour colour) => Math.Max(Ratio(colour, Colour.White), Ratio(colour, Colour.Black)) >= 7;

    public static Colour NearestGround(Colour wanted) =>
        Enumerable.Range(0, 256).SelectMany(part => new[] { wanted.With(Colour.White, part), wanted.With(Colour.Black, part) }).First(IsGround);

    static Colour? Towards(Colour end, Colour wanted, ReadOnlySpan<Colour> grounds)
    {
        for (var part = 0; part <= 255; part++)
        {
            var colour = wanted.With(end, part);
            var passes = true;
            foreach (var ground in grounds) passes &= Passes(colour, ground);
            if (passes) return colour;
        }
        return null;
    }

    static double Luminance(Colour c) => (0.2126 * Linear(c.R)) + (0.7152 * Linear(c.G)) + (0.0722 * Linear(c.B));

    static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    /// <summary>Difference of lightness, as the eye sees it (CIE L*).</summary>
    static double Distance(Colour a, Colour b) => Math.Abs(Lightness(a) - Lightness(b));

    static double Lightness(Colour c) => (116 * Math.Cbrt(Math.Max(Luminance(c), 0.008856))) - 16;
}
