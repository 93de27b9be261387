using CsCheck;
using Mitoyen.Platform;
using Xunit;

namespace Mitoyen.Modules.Tests.FrenchTexts;

public class Words
{
    static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('\u2212', '-');

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1607, "1 607")]
    [InlineData(-1234567, "-1 234 567")]
    [InlineData(long.MinValue, "-9 223 372 036 854 775 808")]
    public void A_number_is_grouped_by_thousands(long value, string expected) => Assert.Equal(expected, Plain(French.Number(value)));

    [Fact]
    public void A_number_that_is_written_can_be_read_again() => Gen.Long.Sample(n => French.ReadNumber(French.Number(n)).Value == n, iter: 10_000);

    [Theory]
    [InlineData(8000, "80 %")]
    [InlineData(3333, "33,33 %")]
    [InlineData(7950, "79,5 %")]
    [InlineData(5, "0,05 %")]
    [InlineData(-50, "-0,5 %")]
    public void Basis_points_are_written_as_percent(long points, string expected) => Assert.Equal(expected, Plain(French.Percent(points)));

    [Fact]
    public void A_percentage_that_is_written_can_be_read_again() => Gen.Int[0, 10_000].Sample(p => French.ReadPercent(French.Percent(p)).Value == p, iter: 10_000);

    [Theory]
    [InlineData("")]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("33,333")]
    [InlineData("cinq")]
    [InlineData("1e1")]
    [InlineData("99999999999999999999999999999999")]
    public void What_is_no_percentage_is_refused(string typed) => Assert.True(French.ReadPercent(typed).IsRefused(out _));

    [Theory]
    [InlineData("")]
    [InlineData("12,5")]
    [InlineData("douze")]
    [InlineData("99999999999999999999")]
    public void What_is_no_whole_number_is_refused(string typed) => Assert.True(French.ReadNumber(typed).IsRefused(out _));

    [Theory]
    [InlineData(0, "demande", "0 demande")]
    [InlineData(1, "demande", "1 demande")]
    [InlineData(2, "demande", "2 demandes")]
    [InlineData(3, "mois", "3 mois")]
    [InlineData(2, "journal", "2 journaux")]
    [InlineData(2, "bureau", "2 bureaux")]
    [InlineData(1500, "demande en attente", "1 500 demandes en attente")]
    public void A_count_takes_the_plural_from_two_on(long n, string word, string expected) => Assert.Equal(expected, Plain(French.Count(n, word)));

    [Fact]
    public void A_plural_can_be_given() => Assert.Equal("2 communes concernées", Plain(French.Count(2, "commune concernée", "communes concernées")));

    [Fact]
    public void Lists_are_joined_and_ranks_are_written()
    {
        Assert.Equal("", French.Join([]));
        Assert.Equal("Bapaume", French.Join(["Bapaume"]));
        Assert.Equal("Bapaume, Hermies et Le Sars", French.Join(["Bapaume", "Hermies", "Le Sars"]));
        Assert.Equal("1er, 1re, 2e", $"{French.Ordinal(1)}, {French.Ordinal(1, feminine: true)}, {French.Ordinal(2)}");
    }

    [Theory]
    [InlineData("Bapaume", null, "de Bapaume")]
    [InlineData("Achiet-le-Grand", null, "d’Achiet-le-Grand")]
    [InlineData("Écoust-Saint-Mein", null, "d’Écoust-Saint-Mein")]
    [InlineData("Hermies", null, "d’Hermies")]
    [InlineData("Haguenau", 0, "de Haguenau")]
    [InlineData("Ytres", null, "d’Ytres")]
    [InlineData("Le Sars", null, "du Sars")]
    [InlineData("le centre de gestion", null, "du centre de gestion")]
    [InlineData("la déléguée de Bapaume", null, "de la déléguée de Bapaume")]
    [InlineData("Les Riceys", null, "des Riceys")]
    [InlineData("La Rochelle", null, "de La Rochelle")]
    [InlineData("Région de Bapaume", null, "de la Région de Bapaume")]
    [InlineData("Canton de Bertincourt", null, "du Canton de Bertincourt")]
    [InlineData("L’Étoile", null, "de L’Étoile")]
    public void A_place_takes_its_preposition(string place, int? link, string expected) => Assert.Equal(expected, French.Of(place, link));

    [Theory]
    [InlineData("Le Sars", "au Sars")]
    [InlineData("Les Riceys", "aux Riceys")]
    [InlineData("La Rochelle", "à La Rochelle")]
    [InlineData("Région de Bapaume", "à la Région de Bapaume")]
    [InlineData("Canton de Bertincourt", "au Canton de Bertincourt")]
    [InlineData("Achiet-le-Grand", "à Achiet-le-Grand")]
    public void One_is_at_a_place(string place, string expected) => Assert.Equal(expected, French.At(place));
}
