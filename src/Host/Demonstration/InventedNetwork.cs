using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host.Demonstration;

/// <summary>
/// What the people of the network did to each other's texts: an edit that waits and one that was refused, a text that waits for its town hall, an account that is suspended, trust, a reminder,
/// what residents wrote. So that every page of the network shows something.
/// </summary>
sealed class InventedNetwork(DateOnly today, Func<DateTime, DateTime> toInstant, IReadOnlyList<SiteView> sites, DemonstrationPeople people, IReadOnlyDictionary<CommuneId, string> clerks)
{
    const string Fridge = "<p>La salle des fêtes rouvre après six mois de travaux.</p><h2>Ce qui change</h2><ul><li>Une rampe remplace les deux marches.</li><li>La cuisine a un nouveau réfrigérateur.</li></ul>";

    SiteView Sapignies => On("Sapignies");

    SiteView On(string name) => sites.First(s => s.Name == name);

    SiteView Above(SiteView site) => sites.Single(s => s.Authority == site.Authority && s.Commune is null);

    public IReadOnlyList<KnownItem> Items() =>
    [
        News(Sapignies, people.Contributor, "La salle des fêtes rouvre samedi", "Les travaux sont finis\u00A0: visite libre de 10\u00A0h à 12\u00A0h.", Fridge, -20, [new(Above(Sapignies).Id, true, people.Editor.Id)],
            [new("La salle des fêtes rouvre samedi", "Les travaux sont finis\u00A0: visite libre de 10\u00A0h à 12\u00A0h.", $"{Fridge}<p>Les réservations se font au secrétariat.</p>", people.Clerks["Sapignies"].Name, At(-12))],
            [new(people.Contributor.Id, new("La salle des fêtes a rouvert", "Les travaux sont finis\u00A0: réservez dès maintenant.", $"{Fridge.Replace("rouvre", "a rouvert", StringComparison.Ordinal)}<p>Les réservations se font au secrétariat, par téléphone ou par courriel.</p>", people.Contributor.Name, At(-1)))]),
        News(Sapignies, people.Contributor, "Le marché des producteurs s’installe place de l’Église", "Fromages, miel et légumes, une fois par mois.", "<p>Six producteurs des environs ont donné leur accord. Apportez vos sacs.</p>", -9, [new(Above(Sapignies).Id, null, null)], [],
            [new(people.Contributor.Id, new("Le marché des producteurs aura lieu chaque vendredi", "Fromages, miel et légumes, chaque vendredi.", "<p>Six producteurs des environs ont donné leur accord. Apportez vos sacs.</p>", people.Contributor.Name, At(-4)),
                "Le jour n’est pas encore décidé\u00A0: attendez le vote du conseil.", people.Clerks["Sapignies"].Id)]),
        News(Sapignies, people.Contributor, "Un atelier de couture le mercredi", "Débutants bienvenus, machines prêtées.", "<p>De 14\u00A0h à 16\u00A0h dans la petite salle de la mairie. Inscription sur place.</p>", null, [], [], []),
        News(On("Bapaume"), null, "La médiathèque prête des liseuses", "Pour un mois, avec vingt livres dedans.", "<p>Les habitants des communes voisines peuvent en emprunter une, sur présentation de leur carte.</p>", -3, [new(Sapignies.Id, null, null)], [], []),
        News(On("Béhagnies"), null, "Déneigement\u00A0: qui passe, et quand", "Les deux communes partagent une lame cet hiver.", "<p>Les routes de l’école et du car sont faites d’abord. Garez-vous du côté pair.</p>", -2, [new(Sapignies.Id, null, null)], [], []),
        News(On("Beugny"), people.Suspended, "Gagnez de l’argent sans sortir de chez vous", "Une offre réservée aux habitants.", "<p>Écrivez-nous pour recevoir la méthode.</p>", -6, [new(Above(On("Beugny")).Id, null, null)], [], []),
        News(On("Beugny"), people.Suspended, "Dernier jour pour en profiter", "Les premiers inscrits reçoivent un cadeau.", "<p>Écrivez-nous avant ce soir.</p>", -5, [], [], []),
    ];

    /// <param name="quiet">Sites on which nothing was written for a while.</param>
    public KnownNetwork Around(IReadOnlyList<SiteView> quiet) => new(
        [new(Sapignies.Id, null, Above(Sapignies).Id, At(-60)), new(Above(Sapignies).Id, null, On("Bapaume").Id, At(-45)), new(On("Bus").Id, null, On("Ytres").Id, At(-30))],
        [.. quiet.Take(1).Select(s => new KnownReminder(s.Id, At(-10), people.Officer.Name, 1))],
        [
            Message(0, "Nichoir sur le poteau de l’abribus", "Bonjour, une mésange niche dans l’abribus de la rue d’Achiet. Peut-on attendre l’été pour repeindre\u202F?", -1, null),
            Message(1, "Lampe éteinte rue du Moulin", "Bonsoir, le lampadaire devant le n°\u00A07 ne s’allume plus depuis lundi.", -3, null),
            Message(2, "Horaires de la déchèterie", "Bonjour, la déchèterie ouvre-t-elle le 26\u00A0décembre\u202F? Merci.", -8, -7),
            Message(3, "Les horaires de la piscine sont une image", "Bonjour, mon lecteur d’écran ne dit rien de l’affiche des horaires. Pouvez-vous les écrire\u202F?", -5, null) with { IsComplaint = true, Page = "/actualites" },
            Message(4, "Formulaire sans étiquettes", "Bonjour, à la commande vocale je n’arrive pas à choisir le champ du nom. Merci.", -25, -21) with { IsComplaint = true, Page = "/contact" },
        ],
        [new(people.Suspended.Id, "Annonces publicitaires\u00A0: son mot de passe a sans doute été volé. À rétablir quand il l’aura changé.", At(-5).AddHours(4))],
        [
            Publicity("Sapignies", PublicityMode.Posting, new(2022, 7, 1), "2022-14", new(2022, 6, 10)), Publicity("Sapignies", PublicityMode.Electronic, new(2024, 3, 1), "2024-05", new(2024, 2, 16)),
            Publicity("Béhagnies", PublicityMode.Posting, new(2022, 7, 1), "2022-09", new(2022, 6, 24)), Publicity("Beugny", PublicityMode.Paper, new(2023, 1, 1), "2022-31", new(2022, 12, 9)),
            Publicity("Ytres", PublicityMode.Posting, new(2024, 10, 1), "2024-22", new(2024, 9, 20)),
        ]);

    KnownPublicity Publicity(string commune, PublicityMode mode, DateOnly from, string number, DateOnly on) => new(On(commune).Commune!.Value, mode, from, number, on);

    KnownMessage Message(int n, string subject, string body, int inDays, int? handled)
    {
        var name = InventedNames.At(50 + (n * 3));
        return new(Sapignies.Id, $"DEMZQ7K{n + 2}", name, InventedNames.EmailOf(name, "Sapignies").Replace("@mairie-", "@habitants-", StringComparison.Ordinal), subject, body, At(inDays), handled is { } days ? At(days) : null);
    }

    KnownItem News(SiteView site, DemonstrationPerson? by, string title, string summary, string body, int? published, IReadOnlyList<KnownPlacement> placements, IReadOnlyList<KnownText> corrections, IReadOnlyList<KnownEdit> edits) =>
        new(site.Id, ContentType.News, by?.Id, by?.Name ?? clerks[site.Commune!.Value], title, summary, body, new NewsFacts(), At((published ?? -1) - 1), published is { } days ? At(days) : null, placements, Corrections: corrections, Edits: edits);

    DateTime At(int inDays) => toInstant(today.AddDays(inDays).ToDateTime(new TimeOnly(8, 30)));
}
