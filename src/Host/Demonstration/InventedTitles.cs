using Mitoyen.Agreements.Contracts;

namespace Mitoyen.Host.Demonstration;

/// <summary>What people ask for: a title and what happens, by kind of work.</summary>
static class InventedTitles
{
    public sealed record Ask(string Title, string Story);

    public static IReadOnlyList<Ask> Of(WorkKind kind) => kind switch
    {
        WorkKind.Support => Support,
        WorkKind.Development => Development,
        WorkKind.Advice => Advice,
        WorkKind.Training => Training,
        _ => Network,
    };

    public static readonly IReadOnlyList<Ask> Storm =
    [
        new("Plus d’internet depuis l’orage", "La box clignote rouge depuis cette nuit, plus de messagerie ni d’état civil."),
        new("Ordinateur qui ne démarre plus après la coupure", "L’écran reste noir, on entend un bip au démarrage."),
        new("Sous-sol inondé, onduleur hors d’usage", "L’eau est montée jusqu’à l’armoire du réseau."),
        new("Téléphone de la mairie muet", "Les habitants appellent chez le maire, la ligne ne sonne plus."),
        new("Sauvegarde en échec depuis la tempête", "Le disque n’est plus reconnu, le logiciel affiche une erreur."),
        new("Panneau lumineux éteint", "Il faut afficher les routes barrées et rien ne s’allume."),
    ];

    /// <summary>Why the officer took a request before its turn.</summary>
    public static readonly IReadOnlyList<string> Reasons =
    [
        "Déjà sur place ce matin, un second trajet aurait coûté une heure",
        "Le prestataire n’était joignable qu’aujourd’hui",
        "La secrétaire part en congé demain",
        "Le conseil en parle ce soir",
        "Une pièce attendue est arrivée",
    ];

    static readonly IReadOnlyList<Ask> Support =
    [
        new("Imprimante de l’accueil en panne", "Elle affiche un bourrage alors qu’il n’y a pas de papier coincé."),
        new("Messagerie qui refuse les pièces jointes", "Le notaire dit que nos courriels reviennent, la limite semble atteinte."),
        new("Ordinateur très lent", "Il faut dix minutes le matin avant de pouvoir ouvrir l’état civil."),
        new("Certificat de signature expiré", "Les flux vers le Trésor public sont refusés depuis ce matin."),
        new("Wifi de la salle des fêtes", "L’association de généalogie ne peut plus se connecter."),
        new("Accueil téléphonique coupé", "Le renvoi vers la mairie voisine ne fonctionne plus."),
        new("Écran du conseil sans image", "Le projecteur n’est plus reconnu par le portable."),
        new("Mot de passe perdu du portail des familles", "La secrétaire remplaçante ne peut pas entrer les inscriptions."),
        new("Sauvegarde à vérifier", "Le voyant du boîtier est orange depuis vendredi."),
        new("Virus signalé par l’antivirus", "Une fenêtre demande de l’argent, nous avons débranché le poste."),
        new("Scanner vers dossier partagé", "Les documents scannés n’arrivent plus dans le dossier."),
        new("Logiciel de cimetière bloqué", "Message d’erreur à l’ouverture depuis la mise à jour."),
    ];

    static readonly IReadOnlyList<Ask> Development =
    [
        new("Réservation de salle en ligne", "Les habitants téléphonent pour savoir si la salle est libre ; un calendrier public suffirait."),
        new("Carte des travaux", "Afficher les chantiers de voirie sur le site, mis à jour par les secrétaires."),
        new("Inscription à la cantine", "Remplacer le carnet papier par un formulaire avec rappel le jeudi."),
        new("Annuaire des associations", "Chaque association corrige sa fiche, la mairie valide."),
        new("Délibérations en ligne", "Publier les actes avec leur date et les retrouver par mot."),
        new("Formulaire de signalement", "Un trou, un lampadaire, un dépôt sauvage : avec une photo, vers la bonne commune."),
    ];

    static readonly IReadOnlyList<Ask> Advice =
    [
        new("Choix d’un photocopieur", "Trois devis très différents, nous ne savons pas les comparer."),
        new("Renouvellement du contrat de téléphonie", "Le contrat se termine dans deux mois, que faut-il demander ?"),
        new("Dématérialisation des marchés", "Le conseil veut comprendre ce que la loi nous impose."),
        new("Registre des traitements", "La préfecture nous demande si nous avons un registre."),
        new("Équiper l’école", "Tablettes ou tableau numérique : qu’ont fait les voisins ?"),
        new("Hébergement des sauvegardes", "Est-il prudent de garder les sauvegardes dans la mairie ?"),
    ];

    static readonly IReadOnlyList<Ask> Training =
    [
        new("Prise en main du site", "La nouvelle secrétaire doit publier les actualités."),
        new("Atelier pour les habitants", "Déclarer ses revenus en ligne, une douzaine de personnes inscrites."),
        new("Tableur pour le budget", "Deux adjoints veulent suivre les dépenses eux-mêmes."),
        new("Reconnaître un courriel frauduleux", "Toute l’équipe voudrait une séance d’une heure."),
    ];

    static readonly IReadOnlyList<Ask> Network =
    [
        new("Réunion des correspondants", "Présenter le nouvel agenda partagé à ceux qui l’alimentent."),
        new("Mise à jour de l’agenda d’été", "Rassembler les fêtes de village avant l’impression."),
        new("Lettre d’information", "Relire et compléter la lettre du mois avec les communes."),
    ];
}
