using CsCheck;
using Mitoyen.Platform.Search;

namespace Mitoyen.Modules.Tests.Search;

public sealed class Folded_words
{
    [Fact]
    public void Hold_a_to_z_and_digits_only_whatever_is_typed() => Gen.String.Sample(text =>
    {
        var words = Folding.Words(text).ToList();

        Assert.All(words, w => Assert.Matches("^[a-z0-9]{1,60}$", w));
        Assert.All(words, w => Assert.True(TextQuery.Of(w).Matches(w)));
        Assert.Equal(words.Count, Folding.Spans(text).Count(s => s.Start < s.End && s.End <= text.Length));
    }, iter: 10_000);

    [Theory]
    [InlineData("Œuvre d’été à L’ÎLE", "oeuvre d ete a l ile")]
    [InlineData("n° 214 · A4/A3", "n 214 a4 a3")]
    [InlineData("cœur ſtraße Łódź", "coeur strasse lodz")]
    public void Are_without_accents(string text, string expected) => Assert.Equal(expected, string.Join(' ', Folding.Words(text)));

    [Fact]
    public void Of_an_excerpt_give_back_the_text() => Gen.Select(Gen.String[Gen.Char["aé b’x\n"], 0, 300], Gen.String[Gen.Char["aébx"], 1, 3]).Sample((text, typed) =>
    {
        var pieces = Excerpt.Of(text, TextQuery.Of(typed));

        Assert.Contains(string.Concat(pieces.Where(p => p.Text is not ("… " or " …")).Select(p => p.Text)), text, StringComparison.Ordinal);
        Assert.All(pieces.Where(p => p.IsFound), p => Assert.Contains(Folding.Words(p.Text), TextQuery.Of(typed).Matches));
    }, iter: 10_000);
}
