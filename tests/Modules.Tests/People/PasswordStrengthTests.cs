using CsCheck;
using Mitoyen.People.Domain;

namespace Mitoyen.Modules.Tests.People;

public class PasswordStrengthTests
{
    static string? Weakness(string password) => PasswordStrength.Weakness(password, "Odile Crépin", "o.crepin@mairie.fr");

    [Theory]
    [InlineData("court")]
    [InlineData("motdepasse2026!")]
    [InlineData("M0t de P@sse 123")]
    [InlineData("azertyuiop123456")]
    [InlineData("bonjourbonjour")]
    [InlineData("mairie2026mairie")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("abcdefghijklmnop")]
    [InlineData("123456789012")]
    [InlineData("MonsieurCrepin62")]
    [InlineData("vive odile la grande")]
    public void A_password_that_others_would_try_is_refused(string password) => Assert.NotNull(Weakness(password));

    [Theory]
    [InlineData("Haie vive 62 au bord du canal")]
    [InlineData("brouette lampion gravier")]
    [InlineData("x7#Kq9!vLm2$")]
    [InlineData("soleil bonjour chevalet")]
    public void A_password_of_several_words_is_accepted(string password) => Assert.Null(Weakness(password));

    [Fact]
    public void Nothing_typed_breaks_the_judgement() =>
        Gen.String.Sample(password => PasswordStrength.Weakness(password, "", "") is { Length: > 0 } || password.Length is >= PasswordStrength.MinLength and <= PasswordStrength.MaxLength, iter: 10_000);

    [Fact]
    public void One_more_well_known_word_never_makes_a_weak_password_of_one_word_strong() =>
        Gen.Int[0, CommonPasswords.LongestFirst.Count - 1].Sample(i => Weakness($"{CommonPasswords.LongestFirst[i]}{CommonPasswords.LongestFirst[i]}2026") is not null, iter: 10_000);
}
