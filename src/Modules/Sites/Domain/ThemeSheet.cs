namespace Mitoyen.Sites.Domain;

/// <summary>Writes a theme as custom properties of CSS, light and dark. Each colour of text is bent, where need be, until it passes on every ground it stands on.</summary>
static class ThemeSheet
{
    static readonly Colour Night = new(0x14, 0x17, 0x1b);
    static readonly Colour Moon = new(0xec, 0xee, 0xf0);

    public static string Write(Theme theme) =>
        $":root{{{Tokens(theme.Paper, theme.Ink, theme.Accent, theme.Band, theme.OnBand)}}}@media(prefers-color-scheme:dark){{:root{{{Tokens(Night.With(theme.Accent, 10), Moon, theme.Accent.With(Colour.White, 130), Night.With(theme.Band, 110), Moon)}}}}}";

    static string Tokens(Colour paper, Colour ink, Colour accent, Colour band, Colour onBand)
    {
        var tint = paper.With(accent, 18);
        var card = paper.With(accent, 6);
        var link = Contrast.NearestThatPasses(accent, paper, tint, card);
        return string.Concat(
            Token("paper", paper), Token("card", card), Token("tint", tint),
            Token("ink", Contrast.NearestThatPasses(ink, paper, tint, card)),
            Token("soft", Contrast.NearestThatPasses(ink.With(paper, 90), paper, tint, card)),
            Token("line", paper.With(ink, 38)),
            Token("edge", Contrast.NearestThatPasses(ink.With(paper, 130), paper, card)),
            Token("accent", link), Token("on-accent", Contrast.NearestThatPasses(paper, link)),
            Token("band", band), Token("on-band", Contrast.NearestThatPasses(onBand, band)), Token("band-line", band.With(onBand, 60)));
    }

    static string Token(string name, Colour colour) => $"--{name}:{colour};";
}
