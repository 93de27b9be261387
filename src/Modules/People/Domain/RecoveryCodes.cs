using System.Security.Cryptography;

namespace Mitoyen.People.Domain;

/// <summary>Codes for the day the phone is lost: ten, of 80 random bits each, every one good for a single sign-in.</summary>
static class RecoveryCodes
{
    public const int Count = 10;

    /// <summary>Lower case without i, l, o and u, which are misread on paper.</summary>
    const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    public static IReadOnlyList<string> New() => [.. Enumerable.Range(0, Count).Select(_ => One())];

    static string One()
    {
        var letters = RandomNumberGenerator.GetString(Alphabet, 16);
        return string.Join('-', letters.Chunk(4).Select(c => new string(c)));
    }

    public static string HashOf(string code) => SecretToken.HashOf(Plain(code));

    /// <summary>As typed by a person: spaces, dashes and capitals do not count.</summary>
    static string Plain(string code) => string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
