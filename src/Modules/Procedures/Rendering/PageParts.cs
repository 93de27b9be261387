using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>Where what stands at the top of a sheet goes on its page, and under which heading.</summary>
static class PageParts
{
    static readonly Dictionary<string, string> Headings = new()
    {
        ["ServiceEnLigne"] = "Services en ligne et formulaires", ["ServiceEnLigneAnnexe"] = "Formulaires annexes", ["ServiceEnLigneAlternatif"] = "Autres services en ligne",
        ["NoticeLiee"] = "Notices", ["OuSAdresser"] = "Où s’adresser", ["OuSAdresserSupport"] = "Aide pour cette démarche", ["QuiPeutMAider"] = "Qui peut m’aider", ["Reference"] = "Textes de référence",
        ["PourEnSavoirPlus"] = "Pour en savoir plus", ["SiteInternetPublic"] = "Sites publics", ["Partenaire"] = "Partenaires", ["LienExterneCommente"] = "Liens utiles",
        ["LienInterneCommente"] = "Liens utiles", ["InformationComplementaire"] = "Informations complémentaires", ["Definition"] = "Définitions", ["Abreviation"] = "Abréviations",
        ["DossierPere"] = "Dans le même dossier", ["QuestionReponse"] = "Questions et réponses", ["CommentFaireSi"] = "Comment faire si", ["VoirAussi"] = "Voir aussi", ["FicheLiee"] = "Fiches pratiques liées",
        ["FicheConnexe"] = "Fiches pratiques liées", ["Dossier"] = "Dossiers", ["Fiche"] = "Fiches", ["RechercheGuidee"] = "Recherche guidée", ["RechercheGuideePere"] = "Recherche guidée",
        ["Actualite"] = "Actualités", ["CentreDeContact"] = "Centres de contact", ["Audience"] = About, ["Canal"] = About, ["Cible"] = About, ["Theme"] = About, ["SousThemePere"] = About, ["SousDossierPere"] = About,
    };

    public const string About = "À propos de cette fiche";

    /// <summary>The children of a sheet in the order of the page, gathered under their headings (null: they bring their own).</summary>
    public static IReadOnlyList<(string? Heading, IReadOnlyList<SheetNode> Nodes)> Of(Sheet sheet) =>
    [
        .. sheet.Root.Nodes.Where(IsContent).Select((node, place) => (Node: node, Place: place, Heading: Heading(node)))
            .GroupBy(n => n.Heading ?? $"#{n.Place}")
            .OrderBy(g => Rank(g.First().Node))
            .Select(g => (g.First().Heading, (IReadOnlyList<SheetNode>)[.. g.Select(n => n.Node)])),
    ];

    static string? Heading(SheetNode node) => node is SheetElement element ? Headings.GetValueOrDefault(element.Name) : null;

    /// <summary>The breadcrumb and the kind stand above the title; warnings and the introduction come first; the place among other sheets last.</summary>
    static int Rank(SheetNode node) => (node as SheetElement)?.Name switch
    {
        "Avertissement" => 0,
        "ImageIllustration" or "VideoIllustration" or "Introduction" => 1,
        "DossierPere" or "VoirAussi" => 3,
        "Audience" or "Canal" or "Cible" or "Theme" or "SousThemePere" or "SousDossierPere" => 4,
        _ => 2,
    };

    static bool IsContent(SheetNode node) => node switch
    {
        SheetText text => !string.IsNullOrWhiteSpace(text.Value),
        SheetElement element => element.Name is not ("FilDAriane" or "SurTitre") && !element.Name.StartsWith("dc:", StringComparison.Ordinal),
        _ => false,
    };
}
