using AngleSharp.Html.Parser;
using CsCheck;
using Mitoyen.Sites.Content;

namespace Mitoyen.Modules.Tests.Sites;

/// <summary>What is said while one writes, and what an editor's boxes become.</summary>
public sealed class Written_texts
{
    [Theory]
    [InlineData("<h2>Un</h2><h4>Deux</h4>", "saute un niveau")]
    [InlineData("<h2> </h2>", "est vide")]
    [InlineData("<p>Le règlement, <a href=\"/r\">cliquez ici</a>.</p>", "ne dit pas où il mène")]
    [InlineData("<p><a href=\"/r\">En savoir plus…</a></p>", "ne dit pas où il mène")]
    [InlineData("<p><a href=\"/r.pdf\"> </a></p>", "n’a pas de texte")]
    [InlineData("<table><tr><td>1</td></tr></table>", "ligne de titres")]
    public void Are_not_kept_with_a_fault_that_bars_a_reader(string typed, string said)
    {
        var fault = Assert.Single(BodyChecks.Of("", typed));

        Assert.Contains(said, fault.Sentence, StringComparison.Ordinal);
        Assert.False(fault.IsHint);
    }

    [Theory]
    [InlineData("<p><a href=\"/r/tarifs.pdf\">Les tarifs de la salle</a></p>", "ouvre un fichier")]
    [InlineData("<p><a href=\"https://exemple.fr\">https://exemple.fr</a></p>", "montre son adresse")]
    [InlineData("<p>Voir https://exemple.fr/tarifs pour les tarifs.</p>", "telle quelle")]
    [InlineData("<p>ATTENTION AUX TRAVAUX dès lundi.</p>", "en capitales")]
    [InlineData("<p>Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze.</p>", "coupez-la en deux")]
    [InlineData("<p>Plan <img src=x></p>", "n’est pas gardée")]
    public void Are_kept_with_advice_for_what_reads_badly(string typed, string said)
    {
        var hint = Assert.Single(BodyChecks.Of("", typed));

        Assert.Contains(said, hint.Sentence, StringComparison.Ordinal);
        Assert.True(hint.IsHint);
    }

    [Theory]
    [InlineData("<h2>Tarifs</h2><p>Voir <a href=\"/t.pdf\">les tarifs (PDF, 2 pages)</a>.</p><h3>Enfants</h3><p>Le SIVOM et le CCAS répondent. Appelez. Merci !</p>")]
    [InlineData("Bonjour.\n\nÀ dimanche.")]
    [InlineData("")]
    public void Of_plain_French_call_for_no_remark(string typed) => Assert.Empty(BodyChecks.Of("Le loto du CCAS", typed));

    [Theory]
    [InlineData("<div>Un<br><br>Deux<br>Trois</div>", "<p>Un</p><p>Deux<br>Trois</p>")]
    [InlineData("<div><br>Un <strong>mot</strong><br></div><h2>Titre</h2><div>Fin</div>", "<p>Un <strong>mot</strong></p><h2>Titre</h2><p>Fin</p>")]
    [InlineData("<div><div>Un</div><div>Deux</div></div>", "<p>Un</p><p>Deux</p>")]
    [InlineData("<ul><li><div>Un</div></li></ul>", "<ul><li>Un</li></ul>")]
    public void Of_boxes_become_paragraphs(string typed, string kept) => Assert.Equal(kept, CleanHtml.Of(typed));

    static readonly string[] Bits = ["<div>", "</div>", "<br>", "<p>", "</p>", "<h2>", "</h2>", "<ul><li>", "</li></ul>", "<strong>", "</strong>", "<blockquote>", "</blockquote>", "un ", "deux ", "trois ", " & "];

    [Fact]
    public void Lose_no_word_whatever_the_boxes_and_however_often() =>
        Gen.Int[0, Bits.Length - 1].Array[0, 30].Sample(picked =>
        {
            var typed = "<p>x </p>" + string.Concat(picked.Select(i => Bits[i]));
            var kept = CleanHtml.Of(typed);
            return Words(kept) == Words(typed) && Words(CleanHtml.Of(kept)) == Words(typed);
        }, iter: 3_000);

    static string Words(string html) => string.Join(' ', new HtmlParser().ParseDocument(html.Replace("<", " <", StringComparison.Ordinal)).Body!.TextContent.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
