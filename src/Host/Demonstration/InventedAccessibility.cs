using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host.Demonstration;

/// <summary>What two sites declare of their accessibility: the communauté has a plan and an audit, Sapignies an audit of its own and the plan of its communauté by reference.</summary>
static class InventedAccessibility
{
    public static IReadOnlyList<KnownAccessibility> Of(IReadOnlyList<SiteView> sites, DateOnly today)
    {
        var commune = sites.First(s => s.Name == "Sapignies");
        var community = sites.Single(s => s.Authority == commune.Authority && s.Commune is null);
        return
        [
            new(community.Id, new(today.AddMonths(-7), "le centre de gestion du département", 71, 79, "Firefox et NVDA\nVoiceOver et Safari\naxe-core", "Accueil\nContact\nAgenda\nUne actualité\nUne démarche",
            [
                new(ShortfallKind.NotMet, "1.1", "Des affiches sont publiées en image sans leur texte", "le texte, au secrétariat"),
                new(ShortfallKind.NotMet, "13.3", "Des documents bureautiques anciens n’ont ni titres ni ordre de lecture", ""),
                new(ShortfallKind.Burden, "4.1", "Les films des conseils n’ont pas de transcription", "les comptes rendus écrits"),
                new(ShortfallKind.Exempt, "", "Les fichiers bureautiques publiés avant le 23\u00A0septembre 2018", ""),
            ]), new(new(today.Year - 1, 1, 1), new(today.Year + 1, 12, 31), "La direction générale des services, au siège de la communauté",
                "Tout nouveau contenu est accessible dès sa publication.\nLes contenus anciens sont repris dans l’ordre où ils sont lus.", "Une demi-journée de formation par personne qui publie\u202F; un audit tous les trois ans.",
            [
                (today.Year - 1, MeasureState.Done, "Former les personnes qui publient"), (today.Year - 1, MeasureState.Done, "Reprendre les titres des pages"),
                (today.Year, MeasureState.Done, "Faire auditer le site"), (today.Year, MeasureState.Planned, "Écrire le texte des affiches publiées en image"), (today.Year, MeasureState.GivenUp, "Sous-titrer les films d’avant 2020"),
                (today.Year + 1, MeasureState.Planned, "Refaire les formulaires en PDF"),
            ])),
            new(commune.Id, new(today.AddMonths(-7), "le centre de gestion du département", 75, 79, "Firefox et NVDA\naxe-core", "Accueil\nContact", [new(ShortfallKind.NotMet, "1.1", "L’affiche des horaires de la piscine est une image sans son texte", "les horaires, par téléphone")]), null, community.Id),
        ];
    }
}
