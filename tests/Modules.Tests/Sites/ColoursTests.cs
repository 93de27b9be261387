using CsCheck;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Modules.Tests.Sites;

public sealed class ColoursTests
{
    static readonly Gen<Colour> GenColour = Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte, (r, g, b) => new Colour(r, g, b));

    static readonly string[] Grounds = ["paper", "card", "tint"], Texts = ["ink", "soft", "accent"];

    [Fact]
    public void The_nearest_colour_that_passes_passes() =>
        Gen.Select(GenColour, GenColour).Sample((wanted, ground) => Contrast.Passes(Contrast.NearestThatPasses(wanted, ground), ground));

    [Fact]
    public void A_colour_that_passes_is_left_alone() =>
        Gen.Select(GenColour, GenColour).Where((wanted, ground) => Contrast.Passes(wanted, ground)).Sample((wanted, ground) => Contrast.NearestThatPasses(wanted, ground) == wanted);

    /// <summary>One step less towards black or white would not have been enough.</summary>
    [Fact]
    public void Nothing_nearer_on_its_way_passes() =>
        Gen.Select(GenColour, GenColour).Where((wanted, ground) => !Contrast.Passes(wanted, ground)).Sample((wanted, ground) =>
        {
            var nearest = Contrast.NearestThatPasses(wanted, ground);
            return new[] { Colour.Black, Colour.White }.Any(end =>
            {
                var part = Enumerable.Range(0, 256).FirstOrDefault(p => wanted.With(end, p) == nearest, -1);
                return part > 0 && Enumerable.Range(0, part).All(p => !Contrast.Passes(wanted.With(end, p), ground));
            });
        });

    [Fact]
    public void The_contrast_is_that_of_WCAG()
    {
        Assert.Equal(21, Contrast.Ratio(Colour.Black, Colour.White), 3);
        Assert.Equal(4.54, Contrast.Ratio(Colour.Read("#767676").Value, Colour.White), 2);
        Assert.Equal(1, Contrast.Ratio(Colour.White, Colour.White));
    }

    /// <summary>Whatever a site chose within the rules, every pair of the sheet can be read, in light and in dark.</summary>
    [Fact]
    public void A_theme_that_is_accepted_gives_only_readable_pairs() =>
        Gen.Select(GenColour, GenColour, GenColour, GenColour).Sample((accent, band, ink, paper) =>
        {
            paper = Contrast.NearestGround(paper);
            var theme = Theme.Of(Contrast.NearestThatPasses(accent, paper), band, Contrast.NearestThatPasses(Colour.White, band), Contrast.NearestThatPasses(ink, paper), paper).Value;
            foreach (var half in ThemeSheet.Write(theme).Split("@media"))
            {
                var tokens = half.Split(';').Select(t => t.Split(':')).Where(t => t.Length >= 2 && t[^2].Contains("--", StringComparison.Ordinal)).ToDictionary(t => t[^2][(t[^2].IndexOf("--", StringComparison.Ordinal) + 2)..], t => Colour.Read(t[^1]).Value);
                foreach (var ground in Grounds)
                    foreach (var text in Texts)
                        if (!Contrast.Passes(tokens[text], tokens[ground])) return false;
                if (!Contrast.Passes(tokens["on-accent"], tokens["accent"]) || !Contrast.Passes(tokens["on-band"], tokens["band"])) return false;
            }
            return true;
        });

    [Theory]
    [InlineData("#ffd24a", "Accent")]
    [InlineData("#ffffff", "Accent")]
    public void A_pair_that_cannot_be_read_is_refused_with_the_nearest(string accent, string field)
    {
        var ready = Theme.Ready[0].Theme;

        var refusal = Theme.Of(Colour.Read(accent).Value, ready.Band, ready.OnBand, ready.Ink, ready.Paper).Refusal;

        Assert.Equal(field, Assert.IsType<TooLittleContrast>(refusal).Part);
        Assert.True(Contrast.Passes(Colour.Read(((TooLittleContrast)refusal).Nearest).Value, ready.Paper));
    }

    [Fact]
    public void Ready_made_themes_are_accepted() =>
        Assert.All(Theme.Ready, t => Assert.Equal(t.Theme, Theme.Of(t.Theme.Accent, t.Theme.Band, t.Theme.OnBand, t.Theme.Ink, t.Theme.Paper).Value));
}
