using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>Elements inside a sentence.</summary>
static class InlineRules
{
    public static IEnumerable<(string Name, ElementRule Rule)> All =>
    [
        Tag("MiseEnEvidence", "strong"),
        Tag("Important", "strong"),
        Tag("Valeur", "span", "value"),
        Tag("Expression", "i"),
        Tag("Citation", "i"),
        Tag("Variable", "i"),
        Tag("Exposant", "sup"),
        Tag("Indice", "sub"),
        ("TermeEtranger", new((e, d) => d.Tag("i", e, ("lang", Languages.Read(e["langue"]))), IsInline: true)),
        ("Tel", new((e, d) => d.Link(WebAddress.Of($"tel:{string.Concat(e.Text.Where(c => char.IsAsciiDigit(c) || c == '+'))}"), e), IsInline: true)),
        ("LienExterne", new(External, IsInline: true)),
        ("LienInterne", new(Internal, IsInline: true)),
        ("LienIntra", new(Intra, IsInline: true)),
    ];

    static (string, ElementRule) Tag(string name, string tag, string? className = null) =>
        (name, new((e, d) => d.Tag(tag, e, ("class", className)), IsInline: true));

    static void External(SheetElement element, Drawing drawing)
    {
        drawing.Link(WebAddress.Of(element["URL"]), element, Languages.Read(element["langue"]));
        if (element.HasText && FileNotes.Of(element) is { } note) drawing.Say($" {note}");
    }

    /// <summary>To another sheet; a short form that this sheet explains leads to its explanation.</summary>
    static void Internal(SheetElement element, Drawing drawing) =>
        drawing.Link(TermRules.AnchorOf(element["LienPublication"], drawing) ?? drawing.Surroundings.UrlOf(element["LienPublication"], element["audience"]), element);

    /// <summary>Inside the sheet: a word of the glossary, a chapter. Some name another sheet all the same.</summary>
    static void Intra(SheetElement element, Drawing drawing)
    {
        var code = element["LienID"] ?? element["LienPublication"];
        drawing.Link(TermRules.AnchorOf(code, drawing) ?? (code is ['F' or 'N', ..] ? drawing.Surroundings.UrlOf(code, element["audience"]) : null), element);
    }
}
