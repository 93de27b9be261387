using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host.Demonstration;

/// <summary>What invented communes tell. {0} is the commune, {1} « de » with its name.</summary>
static class InventedTexts
{
    public static readonly (string Title, string Summary, string Body)[] News =
    [
        ("La rue de l’Église fermée pendant deux semaines", "Les réseaux sont refaits\u00A0; une déviation passe par la rue du Moulin.", "<p>Les canalisations ont soixante ans. L’entreprise travaille du lundi au vendredi, de 8\u00A0h à 17\u00A0h.</p><h2>Ce qui change</h2><ul><li>Le car scolaire s’arrête place de la Mairie.</li><li>Les riverains passent à pied à toute heure.</li></ul>"),
        ("Inscriptions à la garderie du matin", "Un dossier par enfant, à rendre en mairie.", "<p>La garderie ouvre à 7\u00A0h\u00A015. Le dossier est à retirer à la mairie {1} ou à demander par courriel.</p>"),
        ("Un composteur offert à chaque foyer qui le demande", "Réservez le vôtre auprès du secrétariat.", "<p>La distribution a lieu devant l’atelier communal. Un bénévole explique comment s’en servir.</p>"),
        ("La bibliothèque cherche des bénévoles", "Deux heures par mois suffisent.", "<p>L’équipe accueille, range et lit des histoires aux plus petits. Aucune expérience n’est demandée.</p>"),
        ("Collecte des encombrants", "Sortez-les la veille au soir, devant chez vous.", "<p>Les gravats, les pneus et les pots de peinture ne sont pas pris\u00A0: ils vont à la déchèterie.</p>"),
        ("La commune plante une haie avec l’école", "Quatre cents plants d’essences locales le long du chemin.", "<p>Charmes, noisetiers et aubépines abriteront les oiseaux et freineront le ruissellement.</p><p>Les parents sont bienvenus avec une bêche.</p>"),
        ("Le recensement commence en janvier", "Un agent recenseur passera chez vous avec une carte officielle.", "<p>Répondre est obligatoire et peut se faire en ligne. Vos réponses restent confidentielles.</p>"),
    ];

    public static readonly (string Title, string Summary, string Place, int Hour, int Hours)[] Events =
    [
        ("Marché de Noël", "Artisans, vin chaud et passage du Père Noël.", "Place de la Mairie", 10, 8), ("Loto de l’école", "Les bénéfices paient la sortie de fin d’année.", "Salle des fêtes", 18, 4),
        ("Vœux de la municipalité", "Rencontre avec les habitants, verre de l’amitié.", "Salle des fêtes", 18, 2), ("Randonnée des trois clochers", "Neuf kilomètres à pied, départ groupé.", "Parvis de l’église", 9, 3),
        ("Repas des aînés", "Inscription en mairie avant le dix du mois.", "Salle des fêtes", 12, 5), ("Atelier\u00A0: premiers pas avec une tablette", "Huit places, matériel prêté.", "Mairie", 14, 2),
        ("Concert de l’harmonie", "Musiques de films, entrée libre.", "Église", 16, 2), ("Brocante", "Cent exposants, restauration sur place.", "Rues du centre", 7, 11), ("Don du sang", "Une heure pour sauver trois vies.", "Salle polyvalente", 14, 5),
    ];

    public static readonly (string Name, string Kind, string? Hours)[] Places =
    [
        ("Salle des fêtes", "Salle des fêtes", null), ("École", "École", "Mo,Tu,Th,Fr 08:30-16:30"), ("Bibliothèque", "Bibliothèque", "We 14:00-17:00; Sa 10:00-12:00"), ("Terrain de sport", "Équipement sportif", "Mo-Su 08:00-21:00"),
        ("Agence postale", "Service postal", "Mo-Fr 09:00-12:00"), ("Cimetière", "Cimetière", "Mo-Su 08:00-18:00"),
    ];

    public static readonly (string Name, string Kind, string Summary)[] Associations =
    [
        ("Comité des fêtes", "Fêtes et loisirs", "Brocante, feu de la Saint-Jean et marché de Noël."), ("Club des aînés", "Solidarité", "Cartes et goûter le jeudi après-midi."), ("Amicale laïque", "École", "Soutient les sorties des élèves."),
        ("Les Marcheurs du dimanche", "Sport", "Une marche chaque dimanche, tous niveaux."), ("Harmonie municipale", "Culture", "Répétition le vendredi soir\u00A0; débutants bienvenus."),
    ];

    public static readonly (string Title, string Code, string Subject, LegalActKind Kind)[] Acts =
    [
        ("Tarifs de location de la salle des fêtes", "7.1", "Décisions budgétaires", LegalActKind.Deliberation), ("Choix du mode de publicité des actes", "5.2", "Fonctionnement des assemblées", LegalActKind.Deliberation),
        ("Subventions aux associations", "7.5", "Subventions", LegalActKind.Deliberation), ("Circulation alternée rue du Moulin", "6.1", "Police municipale", LegalActKind.Order), ("Adhésion au groupement de commandes d’énergie", "1.4", "Autres contrats", LegalActKind.Deliberation),
    ];

    public static readonly (string Title, string Summary, AlertSeverity Severity, AlertUrgency Urgency)[] Alerts =
    [
        ("Coupure d’eau dans le bas du village", "L’eau est coupée de 9\u00A0h à 12\u00A0h pour une réparation. Faites une réserve.", AlertSeverity.Moderate, AlertUrgency.Expected),
        ("Verglas\u00A0: le car scolaire ne passe pas", "L’école accueille les enfants que l’on peut amener.", AlertSeverity.Severe, AlertUrgency.Immediate),
        ("Battue au bois communal", "Les chemins du bois sont fermés jusqu’à 17\u00A0h.", AlertSeverity.Minor, AlertUrgency.Expected),
    ];

    public static readonly (string Title, string Summary, string Body)[] Shared =
    [
        ("La fibre arrive dans les derniers hameaux", "Les raccordements se terminent au printemps.", "<p>Chaque foyer reçoit un courrier quand sa rue est prête. Personne ne doit payer pour être raccordé au réseau\u00A0: méfiez-vous des démarcheurs.</p>"),
        ("Le calendrier de collecte des déchets de l’année", "Un calendrier par commune, à télécharger ou à retirer en mairie.", "<p>Le verre reste à porter aux bornes. Les jours fériés décalent la collecte d’un jour.</p>"),
        ("Une aide pour isoler les combles", "Un conseiller reçoit sur rendez-vous, gratuitement.", "<h2>Pour qui</h2><p>Les propriétaires qui occupent leur logement, sous conditions de ressources.</p><h2>Comment</h2><p>Appelez la communauté de communes\u00A0; le conseiller vient aussi dans les mairies.</p>"),
        ("Transport à la demande\u00A0: deux arrêts de plus", "Réservez la veille avant 16\u00A0h.", "<p>Le véhicule relie les communes à la gare et au marché, trois jours par semaine.</p>"),
    ];
}
