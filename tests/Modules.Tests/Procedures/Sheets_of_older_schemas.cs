namespace Mitoyen.Modules.Tests.Procedures;

public class Sheets_of_older_schemas
{
    [Fact]
    public void Write_amounts_without_their_currency() =>
        Assert.Equal("""<p>Payer <span class="value">25,50</span>&#xA0;€ en mairie.</p>""", Written.Html("<Texte><Paragraphe>Payer <Montant>25,50</Montant> en mairie.</Paragraphe></Texte>"));

    [Fact]
    public void Mark_notes_by_the_type_of_a_chapter() =>
        Assert.Equal("""<div class="callout callout-warning" role="note"><p class="callout-title">Attention&#xA0;:</p><p>Un délai.</p></div>""", Written.Html("""<Texte><Chapitre type="attention"><Paragraphe>Un délai.</Paragraphe></Chapitre></Texte>"""));

    [Fact]
    public void Hold_the_address_of_an_office_in_its_pivot()
    {
        var html = Written.Html("<OuSAdresser><Titre>Mairie</Titre><PivotLocal><Organisme><Nom>Mairie de B.</Nom><Adresse><Ligne>Place de l’Église</Ligne><CodePostal>62450</CodePostal></Adresse><CoordonnéesNum><Téléphone>03 21 00 00 00</Téléphone></CoordonnéesNum></Organisme></PivotLocal></OuSAdresser>");

        Assert.Contains("<p>Place de l’Église</p><p>62450</p><p>03 21 00 00 00</p>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("annuaire", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Hold_news_of_a_feed_and_dossiers_by_letter()
    {
        var drawn = Written.Drawn("""<Actualite type="Fil"><Titre>Fil</Titre><item><title>Nouvelle</title><link>https://exemple.fr/n</link><description>Un mot.</description></item></Actualite><DossierLetter><Titre>A</Titre><Dossier ID="N1"><Titre>Adoption</Titre><Description>Comment faire.</Description></Dossier></DossierLetter>""");

        Assert.Empty(drawn.Unknown);
        Assert.Equal("""<h2 id="s-a">A</h2><ul class="links"><li><a href="https://www.service-public.gouv.fr/particuliers/vosdroits/N1">Adoption</a><p>Comment faire.</p></li></ul>""", drawn.BodyHtml[drawn.BodyHtml.IndexOf("<h2 id=\"s-a\"", StringComparison.Ordinal)..]);
    }
}
