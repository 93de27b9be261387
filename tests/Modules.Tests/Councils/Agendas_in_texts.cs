using CsCheck;
using Mitoyen.Councils.Domain;
using Xunit;

namespace Mitoyen.Modules.Tests.Councils;

public class Agendas_in_texts
{
    static readonly Gen<string> Point = Chosen.From("Approbation du procès-verbal", "Vote du budget primitif", "Convention de mutualisation du numérique", "Achat d’un logiciel de paie", "Questions diverses");
    static readonly Gen<Func<int, string>> Mark = Chosen.From<Func<int, string>>(i => $"{i}. ", i => $"{i}) ", i => $"{i}° ", _ => "- ", _ => "• ", i => $"{i} – ");

    [Fact]
    public void Give_back_the_points_that_somebody_wrote() =>
        Gen.Select(Point.Array[1, 8], Mark, Gen.Bool).Sample((points, mark, polite) =>
        {
            var notice = "Mairie de Sapignies\n\nJ’ai l’honneur de vous convier au conseil.\nORDRE DU JOUR :\n\n"
                + string.Join('\n', points.Select((p, i) => mark(i + 1) + p + " ;"))
                + (polite ? "\n\nJe vous prie d’agréer mes salutations.\nLe Maire\n1, rue de l’Église" : "");

            Assert.Equal(points, AgendaText.PointsOf(notice));
        }, iter: 10_000);

    [Fact]
    public void A_point_that_goes_on_in_the_next_line_is_one_point() =>
        Assert.Equal(["Convention de mutualisation avec la communauté voisine", "Divers"], AgendaText.PointsOf("Ordre du jour\n1. Convention de mutualisation\n   avec la communauté voisine\n2. Divers"));

    [Fact]
    public void Letters_that_a_page_joins_are_read_apart() =>
        Assert.Equal(["Adhésion à un profil d’acheteur", "Affichage en ligne"], AgendaText.PointsOf("Ordre du jour\n1. Adhésion à un pro\uFB01l d’acheteur\n2. A\uFB03chage en ligne"));

    [Fact]
    public void Lines_without_numbers_are_points() => Assert.Equal(["Budget", "Site internet"], AgendaText.PointsOf("Ordre du jour\nBudget\nSite internet"));

    [Fact]
    public void A_bare_list_is_an_agenda() => Assert.Equal(["Budget", "Voirie"], AgendaText.PointsOf("Budget\nVoirie\n"));

    [Fact]
    public void Any_text_is_read_without_harm() => Gen.String.Sample(text =>
    {
        var points = AgendaText.PointsOf(text);

        Assert.True(points.Count <= AgendaText.MostPoints);
        Assert.All(points, p => Assert.InRange(p.Length, 1, AgendaText.LongestPoint));
    }, iter: 10_000);
}
