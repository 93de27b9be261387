using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>The glossary of a sheet: words and short forms with their meaning, and the anchors that lead to them.</summary>
static class TermRules
{
    static readonly HashSet<string> Anchored = ["Definition", "Abreviation", "Chapitre", "SousChapitre"];

    /// <summary>The anchor of what this sheet explains or contains under a code; null where it does not.</summary>
    public static string? AnchorOf(string? code, Drawing drawing) =>
        code is not null && drawing.Anchors.Contains(code) ? $"#{Id(code)}" : null;

    /// <summary>Codes that have an anchor in a sheet.</summary>
    public static IReadOnlySet<string> CodesIn(Sheet sheet) =>
        sheet.Root.Everything().Where(e => Anchored.Contains(e.Name) && e.HasText).Select(e => e["ID"]).OfType<string>().ToHashSet();

    public static string Id(string code) => $"ref-{string.Concat(code.Where(char.IsLetterOrDigit))}";

    /// <summary>Whether it says which word it explains; otherwise it is text like any other.</summary>
    public static bool IsTerm(SheetElement element) => element.Child("Titre") is { HasText: true };

    public static void Term(SheetElement element, Drawing drawing)
    {
        if (!IsTerm(element))
        {
            drawing.Flow(element.Nodes);
            return;
        }
        var title = element.Child("Titre")!;
        drawing.Html.Open("dt", ("id", element["ID"] is { } code ? drawing.NewId(Id(code)) : null));
        drawing.Line(title.Nodes);
        drawing.Html.Close("dt").Open("dd").Keep();
        drawing.Flow(element.Nodes.Where(n => !ReferenceEquals(n, title)));
        drawing.Html.Close("dd");
    }
}
