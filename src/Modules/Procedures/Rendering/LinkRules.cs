using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>What leads elsewhere: other sheets, folders and themes, texts of law, sites.</summary>
static class LinkRules
{
    public static IEnumerable<(string Name, ElementRule Rule)> All =>
    [
        .. Item("links", "Fiche", "FicheLiee", "FicheConnexe", "Dossier", "QuestionReponse", "CommentFaireSi", "RechercheGuidee", "RechercheGuideePere", "Reference", "PourEnSavoirPlus", "SiteInternetPublic", "InformationComplementaire", "Partenaire", "Theme", "Actualite"),
        ("SousTheme", new(Group)),
        ("SousDossier", new(Group)),
        ("Groupe", new(Group)),
        // Until schema 3: dossiers by their first letter, and the news of a feed as it was written.
        ("DossierLetter", new(Group)),
        .. TextRules.Each((e, d) => d.Flow(e.Nodes), "item", "Error"), .. TextRules.Each((e, d) => d.Paragraph(e), "title", "link", "description", "pubDate"),
        ("VoirAussi", new((e, d) => d.Flow(e.Nodes))),
        ("DossierPere", new(Group)),
        ("LienExterneCommente", new(Commented, ListClass: "links")),
        ("LienInterneCommente", new(Commented, ListClass: "links")),
        ("Commentaire", new((e, d) => d.Flow(e.Nodes))),
    ];

    static IEnumerable<(string, ElementRule)> Item(string list, params IEnumerable<string> names) => names.Select(name => (name, new ElementRule(Entry, ListClass: list)));

    /// <summary>A title that is a link, then what is said of it. An element with text and no title is its own title.</summary>
    static void Entry(SheetElement element, Drawing drawing)
    {
        if (!element.HasText)
        {
            Named(element, drawing);
            return;
        }
        var title = element.Child("Titre") is { HasText: true } own ? own : null;
        if (title is null && element.Elements.Any(e => !ElementTable.IsInline(e.Name)))
        {
            drawing.Flow(element.Nodes);
            return;
        }
        drawing.Line([]);
        drawing.Link(Target(element, drawing), title ?? element, Languages.Read(element["langue"]));
        if (FileNotes.Of(element) is { } note) drawing.Say($" {note}");
        if (title is not null) drawing.Flow(element.Nodes.Where(n => !ReferenceEquals(n, title)));
    }

    /// <summary>A sheet that is named by its code alone.</summary>
    static void Named(SheetElement element, Drawing drawing)
    {
        if ((element["ID"] ?? element["LienPublication"]) is { } code && drawing.Surroundings.Known.TryGetValue(code, out var known)) drawing.Html.Element("a", known.Title, ("href", known.Url));
    }

    static string? Target(SheetElement element, Drawing drawing) =>
        WebAddress.Of(element["URL"]) ?? drawing.Surroundings.UrlOf(element["ID"] ?? element["LienPublication"], element["audience"]);

    /// <summary>A part of a theme or of a folder: its title (a folder's leads to it), then what it holds.</summary>
    static void Group(SheetElement element, Drawing drawing)
    {
        if (element.Child("Titre") is not { HasText: true } title)
        {
            drawing.Flow(element.Nodes);
            return;
        }
        if (element.Name == "DossierPere") LinkedHeading(Target(element, drawing), title, drawing);
        else drawing.Heading(title);
        drawing.Below(() => drawing.Flow(element.Nodes.Where(n => !ReferenceEquals(n, title))));
    }

    static void LinkedHeading(string? url, SheetElement title, Drawing drawing)
    {
        drawing.OpenHeading(out var heading);
        drawing.Line([]);
        drawing.Link(url, title);
        drawing.Html.Close(heading);
    }

    static void Commented(SheetElement element, Drawing drawing) => drawing.Flow(element.Nodes);
}
