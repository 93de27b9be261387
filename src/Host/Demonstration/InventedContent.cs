using System.Globalization;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host.Demonstration;

/// <summary>What the sites of the demonstration show: invented, the same on every machine for the same day. Items go up to the communauté and sideways to neighbours, some wait, some were refused.</summary>
sealed class InventedContent(Chance chance, DateOnly today, Func<DateTime, DateTime> toInstant, IReadOnlyList<SiteView> sites, IReadOnlyDictionary<CommuneId, string> clerks, IReadOnlyDictionary<CommuneId, (int North, int East)> centres, DemonstrationPeople people)
{
    readonly List<KnownItem> items = [];
    readonly List<SiteView> quiet = [];

    DemonstrationPerson Officer => people.Officer;

    /// <summary>Sites on which nothing was written for three months.</summary>
    public IReadOnlyList<SiteView> Quiet => quiet;

    public IReadOnlyList<KnownItem> Write()
    {
        foreach (var authority in sites.Where(s => s.Commune is null)) OfAuthority(authority);
        foreach (var (i, commune) in sites.Where(s => s.Commune is not null).Index()) OfCommune(commune, i);
        return items;
    }

    void OfAuthority(SiteView site)
    {
        var communes = sites.Where(s => s.Authority == site.Authority && s.Commune is not null).ToList();
        var seat = communes.Find(c => site.Name.EndsWith(c.Name, StringComparison.Ordinal)) ?? communes[0];
        foreach (var (i, (title, summary, body)) in InventedTexts.Shared.Index())
            Add(site, ContentType.News, $"{title}", summary, body, new NewsFacts(), -4 - (9 * i),
                [.. communes.Select((c, n) => (n + i) % 7 == 6 ? new KnownPlacement(c.Id, null, null) : new KnownPlacement(c.Id, true, Officer.Id, Pinned: n == 0 && i == 0))], pinned: i == 0, media: InventedPictures.At(i));
        foreach (var (i, e) in InventedTexts.Events.Skip(5).Index()) Event(site, e.Title, e.Summary, "Siège de la communauté", 12 + (17 * i), e.Hour, e.Hours, []);
        Add(site, ContentType.Place, "Déchèterie intercommunale", "Apportez vos encombrants, gravats et déchets verts.", "<p>Carte d’accès gratuite, à demander en ligne ou en mairie.</p>", new PlaceFacts("Zone d’activités", Near(seat, 0)?.North, Near(seat, 0)?.East, "Mo-Sa 09:00-12:00,14:00-18:00; PH off", "03\u00A053\u00A001\u00A090\u00A001", null, null, "Déchèterie"), -200, Everywhere(communes, 4));
        Add(site, ContentType.Place, "Piscine intercommunale", "Bassin de 25\u00A0mètres, pataugeoire, cours.", "<p>Le bonnet est obligatoire.</p>", new PlaceFacts("Rue du Stade", Near(seat, 2)?.North, Near(seat, 2)?.East, "Mo-Fr 12:00-14:00,16:00-20:00; Sa-Su 09:00-13:00", "03\u00A053\u00A001\u00A090\u00A002", null, null, "Piscine"), -190, Everywhere(communes, 3));
        foreach (var (i, act) in InventedTexts.Acts.Index()) Act(site, act, i, -12 - (40 * i));
        Add(site, ContentType.Publication, "Le magazine de la communauté", "Douze pages sur l’année écoulée.", "<p>Distribué dans les boîtes aux lettres\u00A0; la version en gros caractères est sur demande.</p>", new PublicationFacts("Magazine", today.AddDays(-30)), -30, Everywhere(communes, 5));
        Add(site, ContentType.Page, "Les compétences de la communauté", "Ce que la communauté fait pour les communes.", "<h2>Ce qu’elle fait</h2><p>Déchets, assainissement, développement économique, numérique, piscine.</p><h2>Ce qui reste aux communes</h2><p>L’école, l’état civil, la voirie communale.</p>", new PageFacts(), -300, [], reviewIn: 40);
    }

    /// <summary>The centre of the commune (1), or a few streets from it.</summary>
    (int North, int East)? Near(SiteView site, int n) => site.Commune is { } commune && centres.TryGetValue(commune, out var centre) ? (centre.North + (1_700 * (n - 1)), centre.East + (2_900 * (n % 2 == 0 ? n : 1 - n))) : null;

    void OfCommune(SiteView site, int i)
    {
        var neighbours = Neighbours(site);
        if (i % 15 == 8) quiet.Add(site);
        foreach (var n in Enumerable.Range(0, 3))
        {
            var (title, summary, body) = InventedTexts.News[(i + (n * 2)) % InventedTexts.News.Length];
            Add(site, ContentType.News, title, summary, string.Format(CultureInfo.InvariantCulture, body, site.Name, French.Of(site.Name)), new NewsFacts(), -2 - (11 * n) - (i % 9) - (i % 5 == 4 ? 70 : 0), n == 0 ? Up(site, i) : [], by: n == 0 && site.Name == "Sapignies" ? people.Contributor : null, media: n == 2 ? [] : [InventedPictures.At(i + (n * 2))]);
            var e = InventedTexts.Events[(i + (n * 3)) % InventedTexts.Events.Length];
            Event(site, e.Title, e.Summary, e.Place, 3 + (i % 13) + (n * 16), e.Hour, e.Hours, [.. Up(site, i + n), .. n == 0 ? Beside(neighbours, i) : []]);
        }
        foreach (var n in Enumerable.Range(0, 3))
        {
            var (name, kind, hours) = InventedTexts.Places[(i + n) % InventedTexts.Places.Length];
            Add(site, ContentType.Place, $"{name} {French.Of(site.Name)}", $"{kind} de la commune.", "<p>Accès de plain-pied. Renseignements en mairie.</p>", new PlaceFacts($"Rue {(n == 0 ? "de la Mairie" : n == 1 ? "des Tilleuls" : "du Moulin")}\n{site.Name}", Near(site, n + 1)?.North, Near(site, n + 1)?.East, hours, null, null, null, kind), -220 + n, n == 0 ? Up(site, 0) : [], reviewIn: n == 1 ? -20 + i : null);
        }
        foreach (var n in Enumerable.Range(0, 1 + (i % 2)))
        {
            var (name, kind, summary) = InventedTexts.Associations[(i + n) % InventedTexts.Associations.Length];
            var who = InventedNames.At((i * 3) + n + 7);
            Add(site, ContentType.Organisation, $"{name} {French.Of(site.Name)}", summary, "<p>Adhésion ouverte toute l’année.</p>", new OrganisationFacts(kind, who, $"Mairie {French.Of(site.Name)}", null, InventedNames.EmailOf(who, site.Name).Replace("@mairie-", "@association-", StringComparison.Ordinal), null), -180 - n, n == 0 ? Up(site, i) : []);
        }
        foreach (var n in Enumerable.Range(0, 2)) Act(site, InventedTexts.Acts[(i + n) % InventedTexts.Acts.Length], n, -15 - (30 * n) - (i % 11));
        if (site.Name == "Sapignies") Sitting(site);
        if (i % 3 == 0) Add(site, ContentType.Publication, $"Bulletin municipal {French.Of(site.Name)}", "La vie de la commune, saison par saison.", "<p>Disponible en mairie en gros caractères.</p>", new PublicationFacts("Bulletin municipal", today.AddDays(-45)), -45, [], media: InventedDocuments.Bulletin(site.Name, "automne"));
        Add(site, ContentType.Page, $"Le conseil municipal {French.Of(site.Name)}", "Qui vous représente, quand le conseil se réunit.", $"<p>Le conseil municipal {French.Of(site.Name)} se réunit en mairie. Les séances sont publiques.</p><h2>Écrire à un élu</h2><p>Passez par le formulaire de contact\u00A0: le secrétariat transmet.</p>", new PageFacts(), -250, [], reviewIn: 90 - (i * 3));
        if (i % 11 == 4) Alert(site, InventedTexts.Alerts[i % 3], neighbours);
        if (i % 9 == 2) Add(site, ContentType.News, "Changement d’horaires de la mairie", "Le secrétariat ouvre une heure plus tôt le mardi.", "<p>À relire avant publication.</p>", new NewsFacts(), -1, [], published: false);
    }

    void Event(SiteView site, string title, string summary, string place, int inDays, int hour, int hours, IReadOnlyList<KnownPlacement> placements)
    {
        var day = today.AddDays(inDays);
        var weekend = day.AddDays((DayOfWeek.Saturday - day.DayOfWeek + 7) % 7);
        var start = toInstant(weekend.ToDateTime(new TimeOnly(hour, 0)));
        Add(site, ContentType.Event, title, summary, $"<p>{summary} Ouvert à tous{(site.Commune is null ? "" : $", que vous habitiez {French.At(site.Name)} ou ailleurs")}.</p>", new EventFacts(start, start.AddHours(hours), false, place, $"{place}\n{site.Name}", null, null, null, chance.Happens(600) ? "Gratuit" : null, false), -3 - chance.Between(0, 25), placements);
    }

    void Act(SiteView site, (string Title, string Code, string Subject, LegalActKind Kind) act, int n, int at) =>
        Add(site, ContentType.LegalAct, $"{act.Title} ({site.Name})", act.Subject, $"<p>Le conseil, après en avoir délibéré, adopte\u00A0: {act.Title.ToLowerInvariant()}.</p>", new LegalActFacts($"{today.AddDays(at).Year}-{20 - n:00}", today.AddDays(at - 5), act.Kind, act.Code, act.Subject, null, null, Vote: act.Kind == LegalActKind.Deliberation ? new(15, 13, 12 - (n % 3), n % 2, n % 3) : null, Receipt: new(today.AddDays(at - 2), null)), at, [], media: InventedDocuments.Act(site.Name, $"{today.AddDays(at).Year}-{20 - n:00}", act.Title, act.Subject, today.AddDays(at - 5)));

    /// <summary>Three days ago: two deliberations are online, one of them rejected, a third waits, and so does nothing else, for the minutes of the sitting before are there.</summary>
    void Sitting(SiteView site)
    {
        var day = today.AddDays(-3);
        void Of(string number, string title, string code, string subject, LegalActKind kind = LegalActKind.Deliberation, DeliberationOutcome outcome = DeliberationOutcome.Adopted, bool published = true) =>
            Add(site, ContentType.LegalAct, title, subject, $"<p>{title}.</p>", new LegalActFacts($"{day.Year}-{number}", day, kind, code, subject, null, null, outcome, kind != LegalActKind.Deliberation ? null : outcome == DeliberationOutcome.Adopted ? new(11, 10, 9, 0, 1) : new(11, 10, 3, 6, 1)), -1, [], published: published, media: InventedDocuments.Act(site.Name, $"{day.Year}-{number}", title, subject, day));

        Of("21", "Réfection du chemin de la Sablière", "8.3", "Voirie");
        Of("22", "Achat d’une parcelle derrière l’école", "3.1", "Acquisitions", outcome: DeliberationOutcome.Rejected);
        Of("23", "Convention avec le comité des fêtes", "8.9", "Culture", published: false);
        Of("PV-4", "Procès-verbal de la séance précédente", "5.2", "Fonctionnement des assemblées", LegalActKind.Minutes);
    }

    void Alert(SiteView site, (string Title, string Summary, AlertSeverity Severity, AlertUrgency Urgency) alert, IReadOnlyList<SiteView> neighbours)
    {
        var until = toInstant(today.AddDays(3).ToDateTime(new TimeOnly(20, 0)));
        Add(site, ContentType.Alert, alert.Title, alert.Summary, $"<p>{alert.Summary}</p>", new AlertFacts(alert.Severity, alert.Urgency, AlertCertainty.Observed, At(0), until, false), 0, [.. neighbours.Select(n => new KnownPlacement(n.Id, true, Officer.Id))], validTo: until);
    }

    void Add(SiteView site, ContentType type, string title, string summary, string body, ItemFacts facts, int inDays, IReadOnlyList<KnownPlacement> placements, bool pinned = false, int? reviewIn = null, bool published = true, DateTime? validTo = null, DemonstrationPerson? by = null, params KnownMedium[] media)
    {
        var (author, at) = (by ?? Writer(site), quiet.Contains(site) && type != ContentType.Alert ? inDays - 90 : inDays);
        items.Add(new(site.Id, type, author?.Id, author?.Name ?? clerks[site.Commune!.Value], title, summary, body, facts, At(at - 1), published ? At(at) : null,
            placements, validTo, reviewIn is { } days ? today.AddDays(days) : null, pinned, Media: media));
    }

    /// <summary>Null: the clerk, who has no account yet.</summary>
    DemonstrationPerson? Writer(SiteView site) => site.Commune is not null ? people.Clerks.GetValueOrDefault(site.Name) : site.Name == sites.First(s => s.Commune is null).Name ? people.Editor : people.Officer;

    DateTime At(int inDays) => toInstant(today.AddDays(Math.Min(inDays, 0)).ToDateTime(new TimeOnly(7, 0)));

    /// <summary>To the communauté: mostly accepted; some wait, some were refused.</summary>
    IReadOnlyList<KnownPlacement> Up(SiteView site, int n)
    {
        var authority = sites.Single(s => s.Authority == site.Authority && s.Commune is null).Id;
        return (n % 8) switch
        {
            5 => [new(authority, null, null)],
            7 => [new(authority, false, Officer.Id, "Cela ne concerne que la commune\u00A0: restez sur votre site.")],
            _ => [new(authority, true, Officer.Id, Category: n % 4 == 1 ? "Dans les communes" : "")],
        };
    }

    IReadOnlyList<KnownPlacement> Beside(IReadOnlyList<SiteView> neighbours, int n) =>
        [.. neighbours.Select((s, k) => (n + k) % 3 == 2 ? new KnownPlacement(s.Id, null, null) : new KnownPlacement(s.Id, true, Officer.Id))];

    IReadOnlyList<KnownPlacement> Everywhere(IReadOnlyList<SiteView> communes, int step) => [.. communes.Where((_, n) => n % step != 0).Select(c => new KnownPlacement(c.Id, true, Officer.Id))];

    IReadOnlyList<SiteView> Neighbours(SiteView site)
    {
        var communes = sites.Where(s => s.Authority == site.Authority && s.Commune is not null).ToList();
        var at = communes.IndexOf(site);
        return [communes[(at + 1) % communes.Count], communes[(at + communes.Count - 1) % communes.Count]];
    }
}
