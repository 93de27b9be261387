using System.Text.RegularExpressions;
using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>Draws a whole sheet.</summary>
static partial class SheetDrawing
{
    /// <summary>A list of the chapters helps from this many on.</summary>
    const int FewChapters = 3;

    public static DrawnSheet Draw(Sheet sheet, Surroundings surroundings)
    {
        var drawing = new Drawing(sheet, surroundings);
        var breadcrumb = Part([.. sheet.Root.Children("FilDAriane")], drawing);
        var above = Part([.. sheet.Root.Children("SurTitre")], drawing);
        List<DrawnPart> body = [];
        if (!sheet.Root.Elements.Any(e => e.Name is "Introduction" or "Texte" or "ListeSituations") && sheet.Description is { Length: > 0 } lead && !lead.Equals(sheet.Title, StringComparison.OrdinalIgnoreCase))
            body.Add(new([], new HtmlWriter().Element("p", lead, ("class", "lead")).ToString()));
        foreach (var (heading, nodes) in PageParts.Of(sheet)) body.Add(Part(nodes, drawing, heading));
        List<DrawnPart> parts = Anchored([breadcrumb, above, .. body]);
        return new(parts[0], parts[1], Contents(drawing), parts[2..], drawing.Unknown, surroundings.Known);
    }

    /// <summary>Whatever a rule forgot in a place that no schema foresees, its words are shown: as bare paragraphs.</summary>
    static DrawnPart Part(IReadOnlyList<SheetNode> nodes, Drawing drawing, string? heading = null)
    {
        var (before, undo) = (drawing.Html.Length, drawing.Mark());
        if (heading == PageParts.About) About(nodes, drawing);
        else if (heading is not null && nodes.Any(n => n is SheetElement { HasText: true }))
        {
            drawing.Heading(heading);
            drawing.Below(() => drawing.Flow(nodes));
        }
        else drawing.Flow(nodes);
        var part = new DrawnPart(nodes, drawing.Html.Since(before));
        if (PageText.FirstLost(part) is null) return part;
        undo();
        return Plain(nodes);
    }

    /// <summary>For whom and where among the others: of use to few, so it opens.</summary>
    static void About(IReadOnlyList<SheetNode> nodes, Drawing drawing)
    {
        if (!nodes.Any(n => n is SheetElement { HasText: true })) return;
        drawing.Html.Open("details", ("class", "about")).Element("summary", PageParts.About).Open("div", ("class", "case-body"));
        drawing.Flow(nodes);
        drawing.Html.Close("div").Close("details");
    }

    /// <summary>A link to an explanation that has no place of its own on the page (it stands inside a line) is no link.</summary>
    static List<DrawnPart> Anchored(List<DrawnPart> parts)
    {
        var anchors = parts.SelectMany(p => Anchor().Matches(p.Html)).Select(m => m.Groups[1].Value).ToHashSet();
        return [.. parts.Select(p => p with { Html = Jump().Replace(p.Html, jump => anchors.Contains(jump.Groups[1].Value) ? jump.Value : "") })];
    }

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Anchor();

    [GeneratedRegex(" href=\"#([^\"]+)\"")]
    private static partial Regex Jump();

    static DrawnPart Plain(IReadOnlyList<SheetNode> nodes)
    {
        var html = new HtmlWriter();
        foreach (var sentence in PageText.Sentences(nodes)) html.Element("p", sentence);
        return new(nodes, html.ToString(), IsPlain: true);
    }

    static string Contents(Drawing drawing)
    {
        if (drawing.Contents.Count < FewChapters) return "";
        var html = new HtmlWriter().Open("nav", ("class", "contents"), ("aria-label", "Sur cette page")).Element("p", "Sur cette page").Open("ul");
        foreach (var (anchor, title) in drawing.Contents) html.Open("li").Element("a", title, ("href", $"#{anchor}")).Close("li");
        return html.Close("ul").Close("nav").ToString();
    }
}
