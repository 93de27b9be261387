using System.Globalization;
using System.Text;
using CsCheck;
using Mitoyen.Councils.Data;
using Mitoyen.Councils.Domain;
using Xunit;

namespace Mitoyen.Modules.Tests.Councils;

public class Watched_words
{
    static readonly Gen<string> Filler = Chosen.From("approbation du compte administratif", "vote des taux", "voirie : rue de l’Église", "questions diverses", "convention avec le SDIS", "");
    static readonly Gen<string> Case = Chosen.From("as is", "upper", "bare");
    static readonly Gen<(string Watched, string Written)> Known = Chosen.From(
        ("marché public", "marchés publics"), ("marché public", "marché public"), ("site internet", "sites internet"), ("téléphon*", "téléphonie"), ("téléphon*", "Téléphones"),
        ("tableau numérique", "tableaux numériques"), ("logiciel", "logiciels"), ("délégué à la protection", "délégué à la protection"), ("sauvegarde", "sauvegardes"));

    [Fact]
    public void Are_found_whatever_their_case_accents_plurals_and_neighbours() =>
        Gen.Select(Filler, Known, Case, Filler).Sample((before, known, writing, after) =>
        {
            var written = writing switch { "upper" => known.Written.ToUpperInvariant(), "bare" => Bare(known.Written), _ => known.Written };

            var found = WatchedWords.FindIn($"{before} {written}, {after}", $"autre chose\n{known.Watched}");

            Assert.Equal(written, found);
        }, iter: 10_000);

    [Fact]
    public void Are_not_found_where_they_are_not() =>
        Gen.Select(Filler, Filler).Sample((a, b) => Assert.All(ReferenceSubjects.All, s => Assert.Null(WatchedWords.FindIn($"{a} {b}", string.Join('\n', s.Words)))), iter: 1_000);

    [Theory]
    [InlineData("Marché hebdomadaire et parking public", "marché public")] // The words must follow each other.
    [InlineData("Réparation du vélophone", "téléphon*")]
    [InlineData("Logicielle", "logiciel")]
    public void Are_whole_words_that_follow_each_other(string text, string watched) => Assert.Null(WatchedWords.FindIn(text, watched));

    [Theory]
    [InlineData("Dématérialisation des marchés publics : choix d’un profil d’acheteur", "Marchés publics dématérialisés")]
    [InlineData("RGPD : désignation d’un délégué", "Protection des données")]
    [InlineData("Renouvellement du standard téléphonique de la mairie", "Téléphonie et internet")]
    [InlineData("Refonte du site internet communal", "Site internet")]
    [InlineData("Achat de tablettes pour l’école", "Équipement numérique de l’école")]
    public void Of_the_reference_list_know_real_agendas(string point, string subject) =>
        Assert.Equal(subject, ReferenceSubjects.All.First(s => WatchedWords.FindIn(point, string.Join('\n', s.Words)) is not null).Name);

    [Fact]
    public void Of_the_reference_list_carry_only_readable_facts() =>
        Assert.All(ReferenceSubjects.All.SelectMany(s => s.Facts), fact => Assert.Equal(fact, DatedFact.Read(fact.ToString())));

    static string Bare(string text) => string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
