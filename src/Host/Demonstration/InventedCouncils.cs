using Mitoyen.Councils.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Host.Demonstration;

/// <summary>Council meetings around today: some held, some to come, one that calls the officer, one called too late. Places are real, what is discussed is invented.</summary>
static class InventedCouncils
{
    static readonly string[][] Agendas =
    [
        ["Approbation du procès-verbal", "Marchés publics\u00A0: adhésion à un profil d’acheteur commun", "Réfection de la rue de l’Église", "Questions diverses"],
        ["Décision modificative n° 2", "Renouvellement de l’abonnement internet et du standard téléphonique", "Colis de fin d’année"],
        ["Tarifs de la salle des fêtes", "Publication des actes\u00A0: choix du mode de publicité", "Travaux du cimetière"],
        ["Achat de tablettes pour l’école", "Subventions aux associations", "Questions diverses"],
        ["Désignation du délégué à la protection des données", "Programme de voirie"],
        ["Refonte du site internet communal", "Éclairage public", "Affouage"],
        ["Compte administratif", "Vote des taux", "Assainissement"],
        ["Installation d’une vidéoprotection place de la Mairie", "Questions diverses"],
    ];

    static readonly string[] Decisions =
    [
        "Le conseil adhère au profil d’acheteur commun et demande une démonstration à la secrétaire de mairie.", "Le conseil retient l’offre avec la fibre et demande que les postes soient basculés.",
        "Le conseil choisit la publication électronique de ses actes.", "Le conseil achète six tablettes et demande leur installation avant la rentrée.",
    ];

    public static IReadOnlyList<KnownCouncil> Around(DateOnly today, IReadOnlyList<Place> places, AuthorityId large, AccountId officer)
    {
        var thursday = today.AddDays(7 + ((DayOfWeek.Thursday - today.DayOfWeek + 7) % 7));
        return
        [
            .. Enumerable.Range(0, 14).Select(i => Held(today, i, places[(i * 11 + 3) % places.Count].Commune, officer)),
            Coming(places[5].Commune, thursday.AddDays(-2), today.AddDays(-1), 0, officer, comes: false),
            Coming(places[9].Commune, thursday, today.AddDays(-2), 4, officer, comes: true),
            Coming(places[14].Commune, today.AddDays(2), today, 6, null, comes: false),
            Coming(places[20].Commune, thursday.AddDays(5), null, 5, null, comes: false),
            Coming(places[31].Commune, thursday.AddDays(8), null, 2, null, comes: false),
            new(null, large, thursday.AddDays(12), new(18, 0), new Minutes(180), "Siège de la communauté de communes", null, ["Débat d’orientation budgétaire", "Sécurité informatique\u00A0: plan de sauvegarde", "Convention de mutualisation\u00A0: bilan de l’année"], officer, false, "", []),
        ];
    }

    public static IReadOnlyList<KnownPurchase> Purchases(DateOnly today, IReadOnlyList<Place> places, AuthorityId large) =>
    [
        new(null, large, "Renouvellement des postes du siège", "Postes informatiques", false, Euros.Whole(38_000), today.AddDays(40)),
        new(null, large, "Portables des élus", "Poste informatique", false, Euros.Whole(24_500), today.AddDays(150)),
        new(places[5].Commune, null, "Câblage de l’école", "Réseau de l’école", true, Euros.Whole(12_800), today.AddDays(75)),
    ];

    static KnownCouncil Held(DateOnly today, int i, CommuneId commune, AccountId officer)
    {
        var day = today.AddDays(-9 - (i * 23));
        var agenda = Agendas[i % Agendas.Length];
        return new(commune, null, day, new(18, 30), new Minutes(120), "Mairie", day.AddDays(-7), agenda, i % 3 == 0 ? officer : null, true, "", i % 2 == 0 ? [Decisions[i / 2 % Decisions.Length]] : []);
    }

    static KnownCouncil Coming(CommuneId commune, DateOnly day, DateOnly? sent, int agenda, AccountId? officer, bool comes) =>
        new(commune, null, day, new(19, 0), new Minutes(120), "Mairie, salle du conseil", sent, Agendas[agenda], officer, comes, "", []);
}
