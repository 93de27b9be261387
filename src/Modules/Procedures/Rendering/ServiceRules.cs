using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>Online services, forms, models of letters, with their notices and annexes.</summary>
static class ServiceRules
{
    public static IEnumerable<(string Name, ElementRule Rule)> All =>
    [
        ("ServiceEnLigne", new(Card)),
        ("ServiceEnLigneAnnexe", new(Titled, ListClass: "annexes")),
        ("ServiceEnLigneAlternatif", new(Titled, ListClass: "annexes")),
        ("ServiceNoeud", new(Titled, ListClass: "annexes")),
        ("NoticeLiee", new(Titled, ListClass: "annexes")),
        ("LienWeb", new(Action)),
        ("NumeroCerfa", new((e, d) => Number(e, d, "Cerfa n°\u00A0"))),
        ("AutreNumero", new((e, d) => Number(e, d, "Autre numéro\u00A0: "))),
        ("Connexion", new((e, d) => d.Flow(e.Nodes))),
        ("FranceConnect", new((e, d) => Number(e, d, "FranceConnect\u00A0: "))),
        ("Source", new((e, d) => d.Paragraph(e, "source"))),
    ];

    static void Card(SheetElement element, Drawing drawing)
    {
        if (!element.HasText) return;
        drawing.Html.Open("div", ("class", "service"));
        if (Kind(element["type"]) is { } kind) drawing.Html.Element("p", kind, ("class", "service-kind"));
        Titled(element, drawing);
        drawing.Html.Close("div");
    }

    /// <summary>The name as a link, the numbers by which people ask for it, then what it says of itself.</summary>
    static void Titled(SheetElement element, Drawing drawing)
    {
        var target = element["URL"] is null ? element.Child("LienWeb") ?? element : element;
        var title = element.Child("Titre");
        var url = WebAddress.Of(target["URL"]) ?? (element["URL"] is null ? drawing.Surroundings.UrlOf(element["ID"], element["audience"]) : null);
        Name(title ?? element, url, target, drawing);
        if (element["numerocerfa"] is { } cerfa) drawing.Html.Element("p", $"Cerfa n°\u00A0{cerfa}", ("class", "service-number"));
        if (element["autrenumero"] is { } number) drawing.Html.Element("p", $"Autre numéro\u00A0: {number}", ("class", "service-number"));
        if (title is not null) drawing.Flow(element.Nodes.Where(n => !ReferenceEquals(n, title) && (n is not SheetElement { Name: "LienWeb" } link || link.HasText)));
    }

    static void Name(SheetElement words, string? url, SheetElement target, Drawing drawing)
    {
        if (!words.HasText) return;
        drawing.Html.Open("p", ("class", "service-name"));
        drawing.Line([]);
        drawing.Link(url, words, Languages.Read(target["langue"]));
        if (FileNotes.Of(target) is { } note) drawing.Say($" {note}");
        drawing.Html.Close("p");
    }

    /// <summary>The one thing that a resource is for.</summary>
    static void Action(SheetElement element, Drawing drawing)
    {
        if (WebAddress.Of(element["URL"]) is { } url && element.Child("Titre") is null)
        {
            drawing.Html.Open("p", ("class", "service-action")).Element("a", Access(drawing.Sheet.Kind), ("class", "btn"), ("href", url), ("hreflang", Languages.Read(element["langue"])));
            if (FileNotes.Of(element) is { } note) drawing.Html.Text($" {note}");
            drawing.Html.Close("p");
            drawing.Flow(element.Nodes);
        }
        else Titled(element, drawing);
    }

    static string Access(string kind) => kind switch
    {
        "Formulaire" or "formulaireNG" => "Accéder au formulaire",
        "Simulateur" => "Accéder au simulateur",
        "Modèle de document" => "Accéder au modèle de document",
        "Outil de recherche" => "Accéder à l’outil de recherche",
        "Notice" => "Accéder à la notice",
        "Site Web" => "Accéder au site",
        _ => "Accéder au service en ligne",
    };

    static void Number(SheetElement element, Drawing drawing, string label)
    {
        if (!element.HasText) return;
        drawing.Html.Open("p", ("class", "service-number")).Text(label);
        drawing.Line(element.Nodes);
        drawing.Html.Close("p");
    }

    static string? Kind(string? type) => type switch
    {
        null => null,
        "formulaireNG" => "Formulaire",
        "Téléservice" or "Téléservice personnalisé sur SP" or "Téléservice personnalisable" or "Service en ligne redirigé" => "Service en ligne",
        _ => type,
    };
}
