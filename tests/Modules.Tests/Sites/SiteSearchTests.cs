using CsCheck;
using Mitoyen.Platform.Search;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Modules.Tests.Sites;

public sealed class SiteSearchTests
{
    static readonly SiteSearch Search = new(
    [
        new("/a", "Fête des écoles", "Évènement", "Kermesse dans la cour", "Jeux et buvette"),
        new("/b", "Déchèterie : nouveaux horaires", "Actualité", "Ouverte le samedi", "Apportez vos gravats et vos végétaux"),
        new("/c", "Salle polyvalente", "Lieu", "Location aux associations", "Chevaux et journaux interdits"),
        new("/d", "Carte d’identité", "Démarche", "La demander, la renouveler", "Passeport"),
    ]);

    [Theory]
    [InlineData("ecole", "/a")]
    [InlineData("ÉCOLES", "/a")]
    [InlineData("dechetterie", "/b")]
    [InlineData("dechèterie horaire", "/b")]
    [InlineData("végétal", "/b")]
    [InlineData("polyvalante", "/c")]
    [InlineData("cheval", "/c")]
    [InlineData("asociation", "/c")]
    [InlineData("carte identite", "/d")]
    [InlineData("identiet", "/d")]
    [InlineData("passeprot", "/d")]
    [InlineData("comment renouveler ma carte d'identité", "/d")]
    public void Accents_plurals_and_typing_errors_do_not_hide_a_page(string typed, string expected) =>
        Assert.Equal(expected, Search.Find(typed).Pages[0].Url);

    [Fact]
    public void What_is_not_there_is_not_found()
    {
        Assert.Empty(Search.Find("piscine").Pages);
        Assert.Empty(Search.Find("le la les").Pages);
        Assert.Empty(Search.Find("").Pages);
        Assert.Empty(Search.Find("«»?!").Pages);
    }

    [Fact]
    public void Pages_with_some_of_the_words_are_said_to_be_that()
    {
        var answer = Search.Find("salle piscine");

        Assert.True(answer.OnlySomeWords);
        Assert.Equal("/c", Assert.Single(answer.Pages).Url);
    }

    /// <summary>The distance against the definition, written out without any care for speed.</summary>
    [Fact]
    public void The_distance_is_the_one_of_its_definition() =>
        Gen.Select(Letters, Letters).Sample((a, b) => Typing.Distance(a, b, 20) == Slow(a, b));

    static readonly Gen<string> Letters = Gen.Char["abc"].Array[0, 5].Select(c => new string(c));

    static int Slow(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return a.Length + b.Length;
        var least = Math.Min(Math.Min(Slow(a[1..], b) + 1, Slow(a, b[1..]) + 1), Slow(a[1..], b[1..]) + (a[0] == b[0] ? 0 : 1));
        return a.Length > 1 && b.Length > 1 && a[0] == b[1] && a[1] == b[0] ? Math.Min(least, Slow(a[2..], b[2..]) + 1) : least;
    }
}
