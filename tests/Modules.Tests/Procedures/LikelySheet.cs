using System.Security;
using Mitoyen.Procedures.Domain;

namespace Mitoyen.Modules.Tests.Procedures;

/// <summary>
/// Sheets as their authors write them, and somewhat further: each element holds what the schemas let it hold, and now and then what they do not
/// (a table in a case in a cell, a chapter without a title, a paragraph of nothing).
/// </summary>
static class LikelySheet
{
    const string Inline = "MiseEnEvidence Valeur Expression Exposant Indice LienInterne LienExterne LienIntra Citation TermeEtranger Tel Variable Montant #";
    const string Blocks = "Paragraphe Paragraphe Paragraphe Liste Tableau BlocCas ANoter ASavoir Attention Rappel Exemple ServiceEnLigne OuSAdresser Complement TitreFlottant FragmentConditionne Image Video LienExterneCommente ListeSituations SousChapitre Chapitre Texte Description";
    const string Links = "Fiche Dossier QuestionReponse CommentFaireSi Reference PourEnSavoirPlus VoirAussi SiteInternetPublic Partenaire InformationComplementaire";

    static readonly Dictionary<string, string> Inside = new()
    {
        ["Paragraphe"] = $"# # # {Inline}", ["Titre"] = "# # Paragraphe MiseEnEvidence Exposant LienInterne", ["TitreRiche"] = "Paragraphe", ["TitreFlottant"] = "Paragraphe #",
        ["MiseEnEvidence"] = "# # Exposant LienInterne", ["LienInterne"] = "# MiseEnEvidence", ["LienExterne"] = "# # Exposant", ["LienIntra"] = "#", ["Valeur"] = "#", ["Expression"] = "# LienIntra",
        ["Exposant"] = "#", ["Indice"] = "#", ["Citation"] = "# MiseEnEvidence", ["TermeEtranger"] = "#", ["Tel"] = "#", ["Variable"] = "#", ["Montant"] = "# Titre Texte",
        ["Texte"] = $"{Blocks} Chapitre Chapitre", ["Chapitre"] = $"Titre {Blocks}", ["SousChapitre"] = $"Titre {Blocks}", ["Introduction"] = "Texte Texte Paragraphe", ["Conclusion"] = "Titre Paragraphe Liste",
        ["Liste"] = "Titre Item Item Item", ["Item"] = "Paragraphe Paragraphe Liste Condition Tableau ANoter BlocCas #", ["Tableau"] = "Titre Colonne Colonne Rangée Rangée Rangée Tableau", ["Rangée"] = "Cellule Cellule Cellule",
        ["Cellule"] = $"Paragraphe Paragraphe Liste {Blocks}", ["BlocCas"] = "Cas Cas Cas RadioOption Paragraphe", ["Cas"] = $"Titre {Blocks} ListeSituations", ["RadioOption"] = "Titre Paragraphe",
        ["ListeSituations"] = "Titre Situation Situation", ["Situation"] = "Titre Introduction Texte Texte Liste", ["ANoter"] = "Titre Paragraphe Liste", ["ASavoir"] = "Titre Paragraphe Tableau", ["Attention"] = "Titre Paragraphe Chapitre",
        ["Rappel"] = "Titre Paragraphe", ["Exemple"] = "Titre Paragraphe", ["Avertissement"] = "Titre Texte Paragraphe", ["ServiceEnLigne"] = "Titre Titre Source Texte LienWeb ServiceEnLigneAnnexe NoticeLiee Introduction",
        ["ServiceEnLigneAnnexe"] = "Titre LienWeb Source", ["NoticeLiee"] = "Titre LienWeb #", ["LienWeb"] = "Source Titre", ["Source"] = "#", ["OuSAdresser"] = "Titre Titre PivotLocal RessourceWeb Texte Complement Source",
        ["PivotLocal"] = "#", ["RessourceWeb"] = "Titre #", ["Complement"] = "# Titre Texte Paragraphe", ["FragmentConditionne"] = $"Condition {Blocks}", ["Condition"] = "estVrai estFaux et ou", ["et"] = "estVrai estFaux", ["ou"] = "estVrai estIndefini",
        ["Image"] = "Titre Legende TexteDeRemplacement Credits", ["Video"] = "Titre Legende LienWeb", ["Legende"] = "#", ["TexteDeRemplacement"] = "#", ["Credits"] = "#", ["LienExterneCommente"] = "Commentaire LienExterne", ["Commentaire"] = "Paragraphe #",
        ["Description"] = "Paragraphe", ["FilDAriane"] = "Niveau Niveau Niveau", ["Niveau"] = "#", ["SurTitre"] = "#", ["Audience"] = "#", ["Canal"] = "#", ["Cible"] = "#", ["Theme"] = "Titre Dossier", ["SousThemePere"] = "#", ["SousDossierPere"] = "#",
        ["DossierPere"] = "Titre SousDossier Fiche", ["SousDossier"] = "Titre Fiche Fiche Dossier", ["SousTheme"] = "Titre Dossier Dossier Fiche", ["Fiche"] = "# Titre", ["Dossier"] = "Titre # Fiche SousDossier", ["QuestionReponse"] = "#", ["CommentFaireSi"] = "#",
        ["Reference"] = "Titre Complement Source", ["PourEnSavoirPlus"] = "Titre Source", ["VoirAussi"] = "Titre Dossier Fiche Theme", ["SiteInternetPublic"] = "# Titre", ["Partenaire"] = "Titre Texte", ["InformationComplementaire"] = "Titre Texte",
        ["Definition"] = "Titre Texte Texte", ["Abreviation"] = "Titre Texte", ["Questionnaire"] = "Description Question Question", ["Question"] = "Titre Aide Choix Choix", ["Choix"] = "Titre IntituleSiSelectionne SiSelectionne LienInterne", ["Aide"] = "Paragraphe",
        ["IntituleSiSelectionne"] = "Paragraphe", ["SiSelectionne"] = "affecteVrai affecteFaux", ["Problematiques"] = "Problematique Problematique", ["Problematique"] = "Titre TitreChoix Branche LienInterne", ["Branche"] = "Titre TitreChoix Branche LienInterne", ["TitreChoix"] = "Paragraphe",
        ["Groupe"] = "Titre QuestionReponse ServiceEnLigne CommentFaireSi", ["Actualite"] = "Titre item #", ["item"] = "title link description dc:date pubDate", ["CommentFaireSelf"] = "Etapes Documents Delai Recours", ["Etapes"] = "Titre Liste Paragraphe", ["Documents"] = "Liste Paragraphe",
        ["Publication"] = $"FilDAriane SurTitre Audience Canal Cible Theme SousThemePere DossierPere SousDossierPere SousTheme SousDossier Avertissement Introduction Introduction Texte Texte Texte ListeSituations Conclusion Questionnaire Problematiques Groupe Actualite CommentFaireSelf Definition Abreviation OuSAdresser ServiceEnLigne {Links} dc:source # Inconnu",
    };

    static readonly string[] Empty = ["Colonne", "estVrai", "estFaux", "estIndefini", "affecteVrai", "affecteFaux"];
    static readonly string[] Words = ["de la", " ", "\n      ", "à l'été", "1 & 2 < 3", "« oui »", "12 000 €", "er", "Vous êtes locataire", "a\u0085b", "\u00A0", "l’été", "𝄞 é", "x"];
    static readonly string[] Names = ["ID", "URL", "LienPublication", "LienID", "type", "fusionHorizontale", "fusionVerticale", "langue", "format", "poids", "var", "audience", "numerocerfa", "affichage"];
    static readonly string[] Values = ["F1", "F2", "R1", "R2", "N3-1", "https://exemple.fr/a b?c=[d]&e#f#g", "www.exemple.fr", "header", "normal", "2", "3", "en", "xx", "zz", "application/pdf", "12.5 KB", "onglet", "numero", "puce", "caseACocher", "T1", "note", "attention", "Associations", "Téléservice", ""];

    /// <summary>The same sheet for the same number.</summary>
    public static Sheet Of(int seed) => new(Root(new Random(seed)));

    /// <summary>The same as a file of an archive.</summary>
    public static string Xml(int seed, string code)
    {
        var root = Of(seed).Root;
        return Print(root with { Attributes = new Dictionary<string, string>(root.Attributes) { ["ID"] = code, ["xmlns:dc"] = "http://purl.org/dc/elements/1.1/" } });
    }

    static string Print(SheetNode node) => node is SheetElement e
        ? $"<{e.Name}{string.Concat(e.Attributes.Select(a => $" {a.Key}=\"{SecurityElement.Escape(a.Value)}\""))}>{string.Concat(e.Nodes.Select(Print))}</{e.Name}>"
        : SecurityElement.Escape(((SheetText)node).Value);

    static SheetElement Root(Random chance)
    {
        var content = Enumerable.Range(0, chance.Next(1, 12)).Select(_ => Node("Publication", chance, 1)).ToList();
        return new("Publication", new Dictionary<string, string> { ["ID"] = "F1", ["type"] = "Fiche d'information" }, [SheetElement.Of("dc:title", new SheetText("Essai")), .. content]);
    }

    static SheetNode Node(string parent, Random chance, int depth)
    {
        var choices = (chance.Next(40) == 0 ? Blocks : Inside.GetValueOrDefault(parent, "#")).Split(' ');
        var name = choices[chance.Next(choices.Length)];
        return name == "#" || depth > 14 ? Text(chance) : Element(name, chance, depth);
    }

    static SheetElement Element(string name, Random chance, int depth)
    {
        var attributes = Enumerable.Range(0, chance.Next(4)).Select(_ => Names[chance.Next(Names.Length)]).Distinct().ToDictionary(n => n, _ => Values[chance.Next(Values.Length)]);
        if (Empty.Contains(name)) return new(name, attributes, []);
        List<SheetNode> nodes = [];
        for (var i = chance.Next(12) == 0 ? 0 : chance.Next(1, depth > 8 ? 3 : 5); i > 0; i--)
        {
            if (nodes is [] or [.., SheetElement]) nodes.Add(Node(name, chance, depth + 1));
            else if (Node(name, chance, depth + 1) is SheetElement next) nodes.Add(next);
        }
        return new(name, attributes, chance.Next(1_000) == 0 ? nodes : Titled(nodes));
    }

    /// <summary>A title stands once, and first.</summary>
    static List<SheetNode> Titled(List<SheetNode> nodes)
    {
        var title = nodes.Find(n => n is SheetElement { Name: "Titre" });
        return title is null ? nodes : [title, .. nodes.Where(n => n is not SheetElement { Name: "Titre" })];
    }

    static SheetText Text(Random chance) => new(Words[chance.Next(Words.Length)]);
}
