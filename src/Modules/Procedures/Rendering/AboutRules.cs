using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>What a sheet says of itself: kind, readers, place among the others.</summary>
static class AboutRules
{
    public static IEnumerable<(string Name, ElementRule Rule)> All =>
    [
        ("SurTitre", new((e, d) => d.Paragraph(e, "above"))),
        ("FilDAriane", new(Breadcrumb)),
        ("Niveau", new((e, d) => d.Paragraph(e))),
        Fact("Audience", "Public"), Fact("Canal", "Canal"), Fact("Cible", "Concerne"), Fact("SousThemePere", "Sous-thème"), Fact("SousDossierPere", "Rubrique"),
        .. DublinCore.Select(name => ($"dc:{name}", new ElementRule((_, _) => { }))),
    ];

    /// <summary>Read by programs. The page shows title, description, author and day in its own way; the others are codes and addresses.</summary>
    static readonly string[] DublinCore = ["title", "creator", "subject", "description", "publisher", "contributor", "date", "type", "format", "identifier", "source", "language", "relation", "coverage", "rights"];

    /// <summary>Text that a page may leave out or show elsewhere in its own way, and why: Dublin Core is read by programs; a pivot is a code that its card or its search replaces.</summary>
    public static bool IsForPrograms(string name) => name.StartsWith("dc:", StringComparison.Ordinal) || name == PlaceRules.Pivot;

    static (string, ElementRule) Fact(string name, string label) => (name, new((element, drawing) =>
    {
        if (!element.HasText) return;
        drawing.Html.Open("p", ("class", "fact")).Text($"{label}\u00A0: ");
        drawing.Line(element.Nodes);
        drawing.Html.Close("p");
    }));

    static void Breadcrumb(SheetElement element, Drawing drawing)
    {
        var levels = element.Children("Niveau").Where(n => n.HasText).ToList();
        if (levels.Count == 0) return;
        drawing.Html.Open("nav", ("class", "crumbs"), ("aria-label", "Fil d’Ariane")).Open("ol");
        foreach (var level in levels)
        {
            var isLast = ReferenceEquals(level, levels[^1]);
            drawing.Html.Open("li", ("aria-current", isLast ? "page" : null));
            drawing.Line([]);
            drawing.Link(isLast ? null : Target(level, drawing), level);
            drawing.Html.Close("li");
        }
        drawing.Html.Close("ol").Close("nav");
    }

    /// <summary>Only levels that have a page here: the first ones of the official site (« Accueil particuliers ») are the page of the audience.</summary>
    static string? Target(SheetElement level, Drawing drawing)
    {
        if (Audiences.Read(level["ID"]) is { } audience) return SheetAddress.Of(audience);
        return level["ID"] is { } code && SheetCodes.IsCode(code) ? drawing.Surroundings.UrlOf(code, null) : null;
    }
}
