using System.Xml.Linq;
using CsCheck;
using Mitoyen.Procedures.Rendering;

namespace Mitoyen.Modules.Tests.Procedures;

public class Drawing_any_sheet
{
    static readonly HashSet<string> Tags = ["p", "ul", "ol", "li", "dl", "dt", "dd", "div", "nav", "h2", "h3", "h4", "h5", "h6", "a", "span", "strong", "i", "sup", "sub", "details", "summary", "table", "caption", "tbody", "tr", "td", "th"];
    static readonly HashSet<string> Attributes = ["class", "id", "href", "hreflang", "lang", "role", "aria-label", "aria-current", "tabindex", "scope", "rowspan", "colspan"];

    [Fact]
    public void Loses_no_text() => AnySheet.Any.Sample(sheet => Assert.Null(PageText.FirstLost(SheetDrawing.Draw(sheet, Surroundings.Nothing))), iter: 3_000, print: s => AnySheet.Print(s.Root));

    /// <summary>Bare paragraphs are for what no schema foresees.</summary>
    [Fact]
    public void Seldom_needs_bare_paragraphs()
    {
        var (sheets, plain) = (0, 0);

        AnySheet.Any.Sample(sheet =>
        {
            Interlocked.Increment(ref sheets);
            if (SheetDrawing.Draw(sheet, Surroundings.Nothing).Parts.Any(p => p.IsPlain)) Interlocked.Increment(ref plain);
        }, iter: 3_000);

        Assert.True(plain * 3 < sheets, $"{plain} of {sheets}");
    }

    [Fact]
    public void Seldom_needs_them_for_what_authors_write() =>
        Assert.InRange(Enumerable.Range(1, 500).Count(seed => SheetDrawing.Draw(LikelySheet.Of(seed), Surroundings.Nothing).Parts.Any(p => p.IsPlain)), 0, 75);

    [Fact]
    public void Opens_what_it_closes_and_lets_nothing_of_the_sheet_become_markup() => AnySheet.Any.Sample(sheet =>
    {
        var page = XElement.Parse($"<page>{string.Concat(SheetDrawing.Draw(sheet, Surroundings.Nothing).Parts.Select(p => p.Html))}</page>");

        Assert.All(page.Descendants(), e => Assert.Contains(e.Name.LocalName, Tags));
        Assert.All(page.Descendants().Attributes(), a => Assert.Contains(a.Name.LocalName, Attributes));
        Assert.All(page.Descendants().Attributes("href"), a => Assert.Matches("^(#|/demarches|https?://|tel:|mailto:)", a.Value));
    }, iter: 3_000, print: s => AnySheet.Print(s.Root));

    [Fact]
    public void Gives_no_anchor_twice_and_puts_no_link_into_a_link() => AnySheet.Any.Sample(sheet =>
    {
        var page = XElement.Parse($"<page>{string.Concat(SheetDrawing.Draw(sheet, Surroundings.Nothing).Parts.Select(p => p.Html))}</page>");
        var ids = page.Descendants().Attributes("id").Select(a => a.Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.DoesNotContain(page.Descendants("a"), a => a.Ancestors("a").Any() || a.Ancestors("summary").Any() || a.Value.Length == 0);
        Assert.DoesNotContain(page.Descendants("p").Elements(), e => e.Name.LocalName is "p" or "div" or "ul" or "ol" or "table" or "dl" or "details");
        Assert.DoesNotContain(page.Descendants("ul").Concat(page.Descendants("ol")), l => l.Elements().Any(e => e.Name != "li") || !l.Elements().Any());
    }, iter: 3_000, print: s => AnySheet.Print(s.Root));

    [Fact]
    public void Planted_losses_are_noticed()
    {
        var sheet = Written.Sheet("<Texte><Paragraphe>Une phrase entière, puis <MiseEnEvidence>un mot</MiseEnEvidence>.</Paragraphe></Texte>");
        var drawn = SheetDrawing.Draw(sheet, Surroundings.Nothing);
        var shortened = drawn with { Body = [.. drawn.Body.Select(p => p with { Html = p.Html.Replace("un mot", "", StringComparison.Ordinal) })] };

        Assert.Null(PageText.FirstLost(drawn));
        Assert.Equal("Une phrase entière, puis un mot.", PageText.FirstLost(shortened));
    }
}
