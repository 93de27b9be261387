namespace Mitoyen.Modules.Tests.Procedures;

public class Spaces_at_tags
{
    [Theory]
    [InlineData("payer la<MiseEnEvidence>TVA</MiseEnEvidence>", "payer la <strong>TVA</strong>")]
    [InlineData("<MiseEnEvidence>avant</MiseEnEvidence><Valeur>10</Valeur> jours", "<strong>avant</strong> <span class=\"value\">10</span> jours")]
    [InlineData("<MiseEnEvidence>CDD</MiseEnEvidence>ou CDI", "<strong>CDD</strong> ou CDI")]
    [InlineData("<MiseEnEvidence>crime</MiseEnEvidence><LienIntra LienID=\"R1\"/>si la peine", "<strong>crime</strong> si la peine")]
    [InlineData("le 1<Exposant>er</Exposant> mai", "le 1<sup>er</sup> mai")]
    [InlineData("H<Indice>2</Indice>O", "H<sub>2</sub>O")]
    [InlineData("<MiseEnEvidence>conclusion</MiseEnEvidence>s", "<strong>conclusion</strong>s")]
    [InlineData("<MiseEnEvidence>inscrit</MiseEnEvidence>es", "<strong>inscrit</strong>es")]
    [InlineData("l'<MiseEnEvidence>été</MiseEnEvidence>, puis", "l&#x27;<strong>été</strong>, puis")]
    [InlineData("un <MiseEnEvidence/>mot", "un mot")]
    [InlineData("un<MiseEnEvidence> </MiseEnEvidence>mot", "un mot")]
    [InlineData("<Valeur>12\u00A0€</Valeur>et <MiseEnEvidence>(MSA)</MiseEnEvidence>ou, salarié(<MiseEnEvidence>e)</MiseEnEvidence>s", "<span class=\"value\">12&#xA0;€</span> et <strong>(MSA)</strong> ou, salarié(<strong>e)</strong>s")]
    [InlineData("Pour  qui ? « Vous » : 5 %", "Pour qui&#xA0;? «&#xA0;Vous&#xA0;»&#xA0;: 5&#xA0;%")]
    [InlineData("  deux \n\n  espaces ", "deux espaces ")]
    [InlineData("10\u00A0000 <MiseEnEvidence>€</MiseEnEvidence>", "10&#xA0;000 <strong>€</strong>")]
    public void Stand_where_the_sheet_forgot_them_and_nowhere_else(string written, string shown) =>
        Assert.Equal($"<p>{shown}</p>", Written.Html($"<Texte><Paragraphe>{written}</Paragraphe></Texte>"));
}
