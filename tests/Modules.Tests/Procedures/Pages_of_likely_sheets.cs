using AngleSharp.Dom;
using CsCheck;
using Mitoyen.Procedures.Domain;
using Mitoyen.Procedures.Rendering;

namespace Mitoyen.Modules.Tests.Procedures;

/// <summary>What holds for every page, however its sheet is nested. The text is compared here run by run, without the help of the drawing's own check.</summary>
public class Pages_of_likely_sheets
{
    const int Many = 400;

    static readonly string[] Filled = ["p", "li", "ul", "ol", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "a", "strong", "i", "sup", "sub", "span", "summary", "details", "caption", "nav", "div", "dt", "table"];

    static void All(Action<DrawnPage> holds)
    {
        Gen.Int[1, int.MaxValue].Select(LikelySheet.Of).Sample(sheet => holds(new(sheet)), iter: Many, print: s => AnySheet.Print(s.Root));
        AnySheet.Any.Sample(sheet => holds(new(sheet)), iter: Many, print: s => AnySheet.Print(s.Root));
    }

    [Fact]
    public void Leave_a_browser_nothing_to_repair() => All(page =>
    {
        var (written, read) = page.Trees;
        Assert.Equal(written, read);
    });

    [Fact]
    public void Have_headings_that_go_down_one_level_at_a_time() => All(page =>
    {
        var before = 1;
        foreach (var heading in page.Main.QuerySelectorAll("h1,h2,h3,h4,h5,h6"))
        {
            var level = heading.LocalName[1] - '0';
            Assert.True(level <= before + 1, $"{heading.OuterHtml} after h{before}");
            before = level;
        }
    });

    [Fact]
    public void Hold_no_element_of_nothing() => All(page => Assert.Equal("", string.Concat(page.Main.QuerySelectorAll(string.Join(',', Filled)).Where(e => e.TextContent.Trim().Length == 0).Select(e => $"{e.OuterHtml}\n"))));

    [Fact]
    public void Put_no_element_where_HTML_forbids_it() => All(page =>
    {
        Assert.Equal("", string.Concat(page.Main.QuerySelectorAll("th :is(h2,h3,h4,h5,h6), dt :is(h2,h3,h4,h5,h6,div,ul), caption table, summary :is(a,p,div,ul), a a, details summary ~ summary, p :is(p,div,ul,ol,dl,table,details,nav)").Select(e => $"{e.OuterHtml} in {e.ParentElement!.OuterHtml}\n")));
        Assert.All(page.Main.QuerySelectorAll("ul,ol"), l => Assert.All(l.Children, i => Assert.Equal("li", i.LocalName)));
        Assert.All(page.Main.QuerySelectorAll("li"), i => Assert.True(i.ParentElement!.LocalName is "ul" or "ol"));
        Assert.All(page.Main.QuerySelectorAll("dl"), l => Assert.Matches("^((dt )+(dd )+)+$", string.Concat(l.Children.Select(c => $"{c.LocalName} "))));
        Assert.All(page.Main.QuerySelectorAll("details"), d => Assert.Equal("summary", d.FirstElementChild!.LocalName));
    });

    [Fact]
    public void Give_each_anchor_once_and_lead_only_to_anchors_that_are_there() => All(page =>
    {
        var ids = page.Main.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.Main.QuerySelectorAll("a[href^='#']"), a => Assert.Contains(a.GetAttribute("href")![1..], ids));
        var named = page.Main.QuerySelectorAll("nav[aria-label]").Select(n => n.GetAttribute("aria-label")).ToList();
        Assert.Equal(named.Distinct(), named);
    });

    [Fact]
    public void Keep_every_run_of_text_in_its_place() => All(page =>
    {
        foreach (var part in page.Drawn.Parts)
        {
            var (shown, place) = (Bare(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(DrawnPage.Document(part.Html)).QuerySelector("main")!.TextContent), 0);
            foreach (var run in Runs(part.Shows).Select(Bare).Where(r => r.Length > 0))
            {
                var found = shown.IndexOf(run, place, StringComparison.Ordinal);
                Assert.True(found >= 0, $"{run} is not in {shown} after {place}");
                place = found + run.Length;
            }
        }
    });

    static IEnumerable<string> Runs(IEnumerable<SheetNode> nodes) => nodes.SelectMany(n => n switch
    {
        SheetElement e when e.Name.StartsWith("dc:", StringComparison.Ordinal) || e.Name == "PivotLocal" => [],
        SheetElement e => Runs(e.Nodes),
        _ => [((SheetText)n).Value],
    });

    static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));
}
