using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>
/// Pictures and films. The archives hold none of them and residents' pages load nothing from elsewhere: what stands in words (caption, replacement text, description)
/// is shown, with a link to where the picture can be seen.
/// </summary>
static class PictureRules
{
    public static IEnumerable<(string Name, ElementRule Rule)> All =>
    [
        ("Image", new(Figure)), ("Illustration", new(Figure)), ("ImageIllustration", new(Figure)), ("Infographie", new(Figure)),
        ("Video", new(Figure)), ("VideoIllustration", new(Figure)),
        ("ContenuIllustre", new((e, d) => d.Flow(e.Nodes))),
        ("Legende", new((e, d) => d.Paragraph(e, "caption"))),
        ("TexteDeRemplacement", new((e, d) => d.Paragraph(e))),
        ("Credits", new(Credits)),
    ];

    static void Figure(SheetElement element, Drawing drawing)
    {
        var (words, url) = element.Name.StartsWith("Video", StringComparison.Ordinal)
            ? ("Voir la vidéo", WebAddress.Of(element["URL"] ?? element.Child("LienWeb")?["URL"]))
            : ("Voir l’image sur le site officiel", null);
        url ??= WebAddress.Of(drawing.Sheet.OfficialUrl);
        if (!element.HasText && url is null) return;
        drawing.Html.Open("div", ("class", "picture"));
        drawing.Flow(element.Nodes.Where(n => n is not SheetElement { Name: "LienWeb" } link || link.HasText));
        if (url is not null) drawing.Html.Open("p", ("class", "picture-link")).Element("a", words, ("href", url)).Close("p");
        drawing.Html.Close("div");
    }

    static void Credits(SheetElement element, Drawing drawing)
    {
        if (!element.HasText) return;
        drawing.Html.Open("p", ("class", "source")).Text("Crédits\u00A0: ");
        drawing.Line(element.Nodes);
        drawing.Html.Close("p");
    }
}
