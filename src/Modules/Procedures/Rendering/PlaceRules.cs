using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>Whom to turn to. Where a sheet says « mairie », the commune's own card; for every other kind of office, a search near the commune.</summary>
static class PlaceRules
{
    /// <summary>Elements whose text is a code for programs: what they stand for is shown in its place.</summary>
    public const string Pivot = "PivotLocal";

    public static IEnumerable<(string Name, ElementRule Rule)> All =>
    [
        ("OuSAdresser", new(Place)),
        ("OuSAdresserSupport", new(Place)),
        ("QuiPeutMAider", new(Place)),
        ("CentreDeContact", new(Place)),
        ("Local", new(Place)),
        // A code; an office with its address where a local archive has put it in (schema 2).
        (Pivot, new((e, d) => d.Flow(AboutRules.IsForPrograms(e) ? [] : e.Nodes))),
        .. TextRules.Each((e, d) => d.Flow(e.Nodes), "Organisme", "Adresse", "CoordonnéesNum", "Ouverture", "PlageJ", "PlageH", "Accessibilité"),
        .. TextRules.Each((e, d) => d.Paragraph(e), "Nom", "Ligne", "CodePostal", "NomCommune", "Téléphone", "Télécopie", "Email", "Url"),
        ("RessourceWeb", new((e, d) => d.Flow(e.Nodes))),
        ("Complement", new(Complement)),
    ];

    static void Place(SheetElement element, Drawing drawing)
    {
        if (!element.HasText) return;
        drawing.Html.Open("div", ("class", "place"));
        var title = element.Child("Titre");
        if (title is { HasText: true }) Name(element, title, drawing);
        if (element.Child(Pivot) is { } place && AboutRules.IsForPrograms(place) && place.Text is { Length: > 0 } pivot) Nearby(pivot, title?.Text ?? pivot, drawing);
        drawing.Flow(element.Nodes.Where(n => !ReferenceEquals(n, title)));
        drawing.Html.Close("div");
    }

    static void Name(SheetElement element, SheetElement title, Drawing drawing)
    {
        var web = element.Child("RessourceWeb") ?? element;
        drawing.Html.Open("p", ("class", "place-name"));
        drawing.Line([]);
        drawing.Link(WebAddress.Of(web["URL"]), title, Languages.Read(web["langue"]));
        drawing.Html.Close("p");
    }

    static void Nearby(string pivot, string what, Drawing drawing)
    {
        if (pivot == "mairie" && drawing.Surroundings.TownHall is { } townHall) TownHalls.Draw(townHall, drawing);
        else
        {
            var words = drawing.Surroundings.CommuneName is { } commune ? $"Chercher près de {commune} dans l’annuaire national" : "Chercher dans l’annuaire national";
            drawing.Html.Open("p", ("class", "place-search"))
                .Element("a", words, ("href", OfficialSite.DirectoryUrl(what, drawing.Surroundings.CommuneName)), ("aria-label", $"{words}\u00A0: {what}")).Close("p");
        }
    }

    /// <summary>A few words beside a name, or a part that opens.</summary>
    static void Complement(SheetElement element, Drawing drawing)
    {
        if (element.Elements.All(e => ElementTable.IsInline(e.Name))) drawing.Paragraph(element, "complement");
        else TextRules.Section(element, drawing);
    }
}
