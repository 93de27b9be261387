using Mitoyen.Kernel;
using Mitoyen.Platform;

namespace Mitoyen.Sites.Domain;

/// <summary>The colours that a site chooses; all others follow from them. Text on its ground always has the contrast of level AA.</summary>
/// <param name="Accent">Links, buttons, marks: read on <paramref name="Paper"/>, and <paramref name="Paper"/> on it.</param>
/// <param name="Band">The ground of the head and the foot.</param>
sealed record Theme(Colour Accent, Colour Band, Colour OnBand, Colour Ink, Colour Paper)
{
    /// <summary>What a site may choose, or the first pair that cannot be read, with the nearest colour that can.</summary>
    public static Outcome<Theme> Of(Colour accent, Colour band, Colour onBand, Colour ink, Colour paper)
    {
        if (!Contrast.IsGround(paper)) return new NeitherLightNorDark(Contrast.NearestGround(paper).ToString());
        if (Refused(nameof(Ink), "Le texte sur le papier", ink, paper) is { } text) return text;
        if (Refused(nameof(Accent), "Les liens et les boutons sur le papier", accent, paper) is { } links) return links;
        return Refused(nameof(OnBand), "Le texte sur le bandeau", onBand, band) is { } head ? head : new Theme(accent, band, onBand, ink, paper);
    }

    static TooLittleContrast? Refused(string part, string what, Colour colour, Colour ground) =>
        Contrast.Passes(colour, ground) ? null : new(part, what, French.Fraction((long)(Contrast.Ratio(colour, ground) * 100), 2), Contrast.NearestThatPasses(colour, ground).ToString());

    /// <summary>Ready-made, one for each site of a communauté in turn.</summary>
    public static readonly IReadOnlyList<(string Name, Theme Theme)> Ready =
    [
        ("Brique", Make("#97401f", "#5b2413")), ("Étang", Make("#1c6076", "#12414f")), ("Bocage", Make("#3a6428", "#26441b")), ("Ardoise", Make("#3e5570", "#26374c")),
        ("Prune", Make("#7b3c6d", "#4f2446")), ("Blé mûr", Make("#7d5a0e", "#513a0a")), ("Azur", Make("#2558a5", "#173a70")), ("Sapin", Make("#1f6a54", "#124437")),
    ];

    public string Write() => string.Join(' ', Accent, Band, OnBand, Ink, Paper);

    public static Theme Read(string text) =>
        text.Split(' ') is [var accent, var band, var onBand, var ink, var paper] ? new(Hex(accent), Hex(band), Hex(onBand), Hex(ink), Hex(paper)) : Ready[0].Theme;

    static Theme Make(string accent, string band) => new(Hex(accent), Hex(band), Colour.White, Hex("#22262b"), Colour.White);

    static Colour Hex(string text) => Colour.Read(text).Value;
}
