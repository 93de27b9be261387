using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Mitoyen.People.Domain;

/// <summary>
/// What a guesser would make of a password: well-known words count for three characters each, however long, a second use for none;
/// years and runs (aaaa, 1234) count for one. What is left counts for itself.
/// </summary>
static partial class PasswordStrength
{
    public const int MinLength = 12;
    public const int MaxLength = 128;

    /// <summary>Least worth of a password that is accepted.</summary>
    const int Enough = 9;
    const int Solid = 14;

    /// <summary>A sentence when the password is too weak for this person, or null.</summary>
    public static string? Weakness(string password, string name, string email)
    {
        if (password.Length < MinLength) return $"Choisissez un mot de passe d’au moins {MinLength} caractères ; trois ou quatre mots sans rapport entre eux se retiennent bien.";
        if (password.Length > MaxLength) return $"Choisissez un mot de passe d’au plus {MaxLength} caractères.";
        if (OwnWords(name, email).Any(w => Plain(password).Contains(w, StringComparison.Ordinal))) return "Le mot de passe ne doit contenir ni votre nom, ni votre adresse.";
        return Worth(password) < Enough ? "Ce mot de passe est trop facile à deviner : il est fait de mots ou de suites que tout le monde essaie. Ajoutez-y un ou deux mots à vous." : null;
    }

    public static bool IsSolid(string password) => Worth(password) >= Solid;

    /// <summary>The least of the readings: with or without spaces, as typed or with the digits and signs that stand for letters (m0t de p@sse).</summary>
    static int Worth(string password)
    {
        var plain = Plain(password);
        var close = plain.Replace(" ", "", StringComparison.Ordinal);
        return ((string[])[plain, close, string.Concat(plain.Select(Letter)), string.Concat(close.Select(Letter))]).Min(WorthOf);
    }

    static int WorthOf(string text)
    {
        var worth = 0;
        foreach (var word in CommonPasswords.LongestFirst.Where(word => text.Contains(word, StringComparison.Ordinal)))
        {
            text = text.Replace(word, "\0", StringComparison.Ordinal);
            worth += 3;
        }
        return worth + WorthOfRest(Year().Replace(text, "0").Replace("\0", "", StringComparison.Ordinal));
    }

    static int WorthOfRest(string text)
    {
        var starts = text.Where((c, i) => i == 0 || Math.Abs(c - text[i - 1]) > 1).Count();
        return Math.Min(starts, 2 * text.Distinct().Count());
    }

    static IEnumerable<string> OwnWords(string name, string email) =>
        name.Split(' ', '-', '’', '\'').Concat(email.Split('@')[0].Split('.', '-', '_', '+')).Select(Plain).Where(w => w.Length >= 4);

    /// <summary>Lower case, no accents.</summary>
    static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(char.ToLowerInvariant));

    static char Letter(char c) => c switch { '@' or '4' => 'a', '$' or '5' => 's', '0' => 'o', '1' or '!' => 'i', '3' => 'e', '7' => 't', _ => c };

    [GeneratedRegex("(19|20)[0-9]{2}")]
    private static partial Regex Year();
}
