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
    ];

    /// <summary>
    /// Text that a page may leave out or show elsewhere in its own way, and why: Dublin Core is read by programs (the page shows title, description, author and day; the others
    /// are codes and addresses); a pivot is a code that its card or its search replaces.
    /// </summary>
    public static bool IsForPrograms(SheetElement element) => element.Name.StartsWith("dc:", StringComparison.Ordinal) || (element.Name == PlaceRules.Pivot && !element.Elements.Any());

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
        drawing.Html.Open("nav", ("class", "crumbs"), ("aria-label", drawing.NewLabel("Fil d’Ariane"))).Open("ol");
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
