using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Resident;

/// <summary>How each kind of content is called and where it stands on a site.</summary>
/// <param name="Path">Without slash: <c>actualites</c>.</param>
sealed record ContentWords(ContentType Type, string Path, string Many, string One, string Lead, SiteTopic Topic)
{
    public static readonly IReadOnlyList<ContentWords> All =
    [
        new(ContentType.News, "actualites", "Actualités", "Actualité", "Ce qui se passe et ce qui change.", SiteTopic.News),
        new(ContentType.Event, "agenda", "Agenda", "Évènement", "Les rendez-vous à venir, jour après jour.", SiteTopic.Events),
        new(ContentType.Place, "lieux", "Lieux et services", "Lieu", "Salles, écoles, terrains, services : où ils sont, quand ils ouvrent.", SiteTopic.Places),
        new(ContentType.Organisation, "associations", "Associations", "Association", "Les associations et qui joindre.", SiteTopic.Organisations),
        new(ContentType.Alert, "alertes", "Alertes", "Alerte", "Coupures, travaux, intempéries : ce qu’il faut savoir tout de suite.", SiteTopic.Alerts),
        new(ContentType.LegalAct, "actes", "Actes", "Acte", "Délibérations, arrêtés et comptes rendus, en entier et depuis quel jour.", SiteTopic.Acts),
        new(ContentType.Publication, "publications", "Publications", "Publication", "Bulletins, guides et documents à emporter.", SiteTopic.Publications),
        new(ContentType.Page, "pages", "Pages", "Page", "La commune et ses services.", SiteTopic.Pages),
    ];

    public string Url => $"/{Path}";

    public static ContentWords Of(ContentType type) => All[(int)type];

    /// <param name="path">As asked for: <c>/actualites/…</c>.</param>
    public static ContentWords OfPath(string path) => All.First(w => path.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() == w.Path);

    public static string UrlOf(ShownItem item) => $"/{Of(item.Type).Path}/{item.Slug}";
}
