using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>Elements inside a sentence.</summary>
static class InlineRules
{
    /// <summary>In characters: a short value stays on one line (« 12 000 € »), a longer one would not fit on a telephone.</summary>
    const int LongestValue = 24;

    public static IEnumerable<(string Name, ElementRule Rule)> All =>
    [
        Tag("MiseEnEvidence", "strong"),
        Tag("Important", "strong"),
        ("Valeur", new((e, d) => d.Tag(e.Text.Length <= LongestValue ? "span" : null, e, ("class", "value")), IsInline: true)),
        Tag("Expression", "i"),
        Tag("Citation", "i"),
        Tag("Variable", "i"),
        Tag("Exposant", "sup"),
        Tag("Indice", "sub"),
        ("TermeEtranger", new((e, d) => d.Tag("i", e, ("lang", Languages.Read(e["langue"]))), IsInline: true)),
        ("Tel", new((e, d) => d.Link(WebAddress.Of($"tel:{string.Concat(e.Text.Where(c => char.IsAsciiDigit(c) || c == '+'))}"), e), IsInline: true)),
        ("Montant", new(Amount, IsInline: true, IsBlock: IsTitled)),
        ("LienExterne", new(External, IsInline: true)),
        ("LienInterne", new(Internal, IsInline: true)),
        ("LienIntra", new(Intra, IsInline: true)),
    ];

    static (string, ElementRule) Tag(string name, string tag, string? className = null) =>
        (name, new((e, d) => d.Tag(tag, e, ("class", className)), IsInline: true));

    /// <summary>An amount in a sentence, in euros where it says no more than a number; one with a title is a part of its own.</summary>
    static void Amount(SheetElement element, Drawing drawing)
    {
        if (IsTitled(element)) TextRules.Section(element, drawing);
        else
        {
            drawing.Tag("span", element, ("class", "value"));
            if (element.Text is { Length: > 0 } text && text.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || c is ',' or '.')) drawing.Say("\u00A0€");
        }
    }

    static bool IsTitled(SheetElement amount) => amount.Elements.Any(e => e.Name is "Titre" or "Texte");

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
