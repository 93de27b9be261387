using Mitoyen.Procedures.Rendering;

namespace Mitoyen.Modules.Tests.Procedures;

/// <summary>The names that official archives have used, as their public readers tell them: stylesheets of schema 2, templates of schema 3.3, parsers and an editor of 3.4 and 3.5.</summary>
public class Elements_of_all_schemas
{
    [Theory]
    [InlineData("2", "Publication ServiceComplementaire FilDAriane Niveau Theme SousTheme Dossier SousDossier DossierLetter Fiche Texte Chapitre SousChapitre Paragraphe Liste Item Tableau Rangée Cellule Citation MiseEnEvidence Montant LienInterne LienExterne RessourceWeb Description Definition OuSAdresser PivotLocal Organisme Nom Adresse Ligne CodePostal NomCommune CoordonnéesNum Téléphone Télécopie Email Url Ouverture PlageJ PlageH CentreDeContact SiteInternetPublic InformationComplementaire Partenaire Actualite item title link description pubDate Error Avertissement CommentFaireSi QuestionReponse ServiceEnLigne Reference PourEnSavoirPlus VoirAussi")]
    [InlineData("3.3", "SurTitre Audience Canal Cible SousThemePere DossierPere SousDossierPere Introduction ListeSituations Situation BlocCas Cas RadioOption ANoter ASavoir Attention Rappel Exemple Aide Titre TitreAlternatif Colonne Valeur Expression Variable Exposant Indice TermeEtranger LienIntra LienWeb Source Complement NoticeLiee ServiceEnLigneAnnexe ServiceEnLigneAlternatif ServiceNoeud NumeroCerfa LienExterneCommente Commentaire Abreviation FicheLiee Groupe Resume Contenu ContenuIllustre Illustration Image Legende TexteDeRemplacement Credits RechercheGuidee Problematiques Problematique Branche Questionnaire Question Choix IntituleSiSelectionne SiSelectionne affecteVrai affecteFaux FragmentConditionne Condition estVrai estFaux estIndefini et ou")]
    [InlineData("3.4, 3.5", "TitreRiche TitreFlottant TitreChoix Conclusion Corps QuiPeutMAider RechercheGuideePere FicheConnexe Infographie Video ImageIllustration VideoIllustration Tel Connexion FranceConnect Echeance Cout NbEtapes CommentFaireSelf Etapes Documents Delai Recours Important ARetenir dc:title dc:relation dc:modified")]
    public void Are_all_known(string schema, string names) =>
        Assert.Equal("", string.Join(' ', names.Split(' ').Where(name => ElementTable.Find(name) is null).Select(name => $"{schema}: {name}")));

    [Theory]
    [InlineData("Publication", """<ImageIllustration LienPublication="i1" type="image"><Legende>Une rue</Legende><TexteDeRemplacement>Des cartons</TexteDeRemplacement></ImageIllustration><Introduction><Texte><Paragraphe>Bientôt.</Paragraphe></Texte></Introduction><RechercheGuidee ID="F35441"><Titre>Quelle situation ?</Titre></RechercheGuidee><Texte><Chapitre><Titre><Paragraphe>Avant</Paragraphe></Titre><TitreFlottant><Paragraphe>Une semaine avant</Paragraphe></TitreFlottant><Liste type="caseACocher"><Item><Condition><estVrai var="T1"/></Condition><Paragraphe>Prévenir <LienInterne LienPublication="F1" type="Fiche" commentaireLien="Le nom de la fiche">l’école</LienInterne></Paragraphe></Item></Liste></Chapitre></Texte><Conclusion><Titre><Paragraphe>Enfin</Paragraphe></Titre><Paragraphe>Repos.</Paragraphe></Conclusion>""")]
    [InlineData("Actualite", """<VideoIllustration URL="https://exemple.fr/v" type="video" fournisseur="youTube"><Legende>Une minute</Legende></VideoIllustration><Echeance borneTemporelle="fixe" operateur="avantle" date="2026-12-31">avant le 31 décembre</Echeance><Texte><Chapitre><Paragraphe>Nouvelle.</Paragraphe></Chapitre></Texte>""")]
    [InlineData("ServiceComplementaire", """<NumeroCerfa>12100*02</NumeroCerfa><Cout><Paragraphe>Gratuit</Paragraphe></Cout><NbEtapes><Paragraphe>3</Paragraphe></NbEtapes><CommentFaireSelf><Etapes><Liste type="numero"><Item><Paragraphe>Un</Paragraphe></Item></Liste></Etapes><Documents><Paragraphe>Deux</Paragraphe></Documents><Delai><Paragraphe>Trois</Paragraphe></Delai><Recours><TitreFlottant><Paragraphe>Quatre</Paragraphe></TitreFlottant></Recours></CommentFaireSelf><QuiPeutMAider ID="R1"><Titre>Allô</Titre><Texte><Paragraphe><Tel>39 39</Tel></Paragraphe></Texte></QuiPeutMAider>""")]
    public void Sheets_of_today_are_drawn_by_their_rules(string root, string content)
    {
        var drawn = SheetDrawing.Draw(Written.Sheet(content, root), Surroundings.Nothing);

        Assert.Empty(drawn.Unknown);
        Assert.Null(PageText.FirstLost(drawn));
        Assert.DoesNotContain(drawn.Parts, p => p.IsPlain);
    }
}
