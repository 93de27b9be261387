namespace Mitoyen.Modules.Tests.Procedures;

/// <summary>A part that holds for some readers only says for whom, in the words of the question or of the situation.</summary>
public class Parts_for_some_readers
{
    const string Question = """<Questionnaire><Question><Titre>Situation</Titre><Choix><Titre>Locataire</Titre><IntituleSiSelectionne><Paragraphe>Vous êtes locataire</Paragraphe></IntituleSiSelectionne><SiSelectionne><affecteVrai var="T1"/><affecteFaux var="T2"/></SiSelectionne></Choix><Choix><Titre>Propriétaire</Titre><SiSelectionne><affecteVrai var="T2"/></SiSelectionne></Choix></Question></Questionnaire>""";

    [Theory]
    [InlineData("""<estVrai var="T1"/>""", "Vous êtes locataire")]
    [InlineData("""<estVrai var="T2"/>""", "Propriétaire")]
    [InlineData("""<ou><estVrai var="T1"/><estVrai var="T2"/></ou>""", "Vous êtes locataire ou Propriétaire")]
    [InlineData("""<ou><estFaux var="T1"/><estIndefini var="T1"/></ou>""", "Sauf\u00A0: Vous êtes locataire")]
    [InlineData("""<et><estVrai var="T1"/><non><estVrai var="T2"/></non></et>""", "Vous êtes locataire et sauf\u00A0: Propriétaire")]
    public void Say_for_whom(string test, string words) =>
        Assert.EndsWith($"""<div class="conditional"><p class="condition">{words.Replace("\u00A0", "&#xA0;", StringComparison.Ordinal)}&#xA0;:</p><p>Un conseil.</p></div>""", Written.Html($"{Question}<Texte><FragmentConditionne><Condition>{test}</Condition><Paragraphe>Un conseil.</Paragraphe></FragmentConditionne></Texte>"), StringComparison.Ordinal);

    [Fact]
    public void Say_nothing_where_the_sheet_has_no_words_for_it() =>
        Assert.Equal("<p>Un conseil.</p>", Written.Html("""<Texte><FragmentConditionne><Condition><estVrai var="T9"/></Condition><Paragraphe>Un conseil.</Paragraphe></FragmentConditionne></Texte>"""));

    [Fact]
    public void Take_the_title_of_the_situation_that_needs_the_same_variable_and_do_not_repeat_it_there()
    {
        var html = Written.Html("""<Texte><Chapitre><Titre>Célibataire</Titre><Condition><estVrai var="T3"/></Condition><Paragraphe>Un.</Paragraphe></Chapitre><FragmentConditionne><Condition><estVrai var="T3"/></Condition><Paragraphe>Deux.</Paragraphe></FragmentConditionne></Texte>""");

        Assert.Equal("""<h2 id="s-celibataire">Célibataire</h2><p>Un.</p><div class="conditional"><p class="condition">Célibataire&#xA0;:</p><p>Deux.</p></div>""", html);
    }
}
