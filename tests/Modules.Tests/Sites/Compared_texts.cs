using CsCheck;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Modules.Tests.Sites;

public sealed class Compared_texts
{
    static readonly string[] Words = ["la ", "salle ", "des ", "fêtes", "\n", " ", "ouvre", "ferme", ", ", "é", "12"];
    static readonly Gen<string> AnyText = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 60].Select(words => string.Concat(words));

    [Fact]
    public void Give_both_texts_back_whatever_changed() =>
        Gen.Select(AnyText, AnyText).Sample((before, after) =>
        {
            var pieces = WordDifference.Of(before, after);
            return string.Concat(pieces.Where(p => p.Kind != PieceKind.New).Select(p => p.Text)) == before
                && string.Concat(pieces.Where(p => p.Kind != PieceKind.Gone).Select(p => p.Text)) == after
                && pieces.All(p => p.Text.Length > 0);
        }, iter: 3_000);

    [Fact]
    public void Keep_the_longest_run_of_words()
    {
        var pieces = WordDifference.Of("La salle ouvre à neuf heures.", "La salle ouvre à dix heures.");

        Assert.Equal([new(PieceKind.Same, "La salle ouvre à "), new(PieceKind.Gone, "neuf"), new(PieceKind.New, "dix"), new(PieceKind.Same, " heures.")], pieces);
    }

    [Fact]
    public void Read_several_changed_words_as_one_change()
    {
        var pieces = WordDifference.Of("La salle rouvre samedi, à dix heures.", "La salle a rouvert, à dix heures.");

        Assert.Equal([new(PieceKind.Same, "La salle "), new(PieceKind.Gone, "rouvre samedi"), new(PieceKind.New, "a rouvert"), new(PieceKind.Same, ", à dix heures.")], pieces);
    }

    [Fact]
    public void Of_ten_thousand_words_are_compared_in_no_time()
    {
        var before = string.Join(' ', Enumerable.Range(0, 10_000));
        var after = string.Join(' ', Enumerable.Range(0, 10_000).Reverse());

        Assert.Equal(3, WordDifference.Of(before, after).Count(p => p.Kind != PieceKind.Same) + 1);
    }

    [Fact]
    public void Show_headings_lists_and_where_links_lead() =>
        Assert.Equal("[Intertitre de niveau 2] Un\nVoir le règlement (/r) de la salle.\n• Un\n• Deux", PlainBody.Of("<h2>Un</h2><p>Voir <a href=\"/r\">le règlement</a>\n de la salle.</p><ul><li>Un</li><li>Deux</li></ul>"));
}
