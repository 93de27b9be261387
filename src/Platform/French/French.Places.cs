namespace Mitoyen.Platform;

public static partial class French
{
    /// <summary>
    /// “de Bapaume”, “d’Achiet-le-Grand”, “du Sars” for Le Sars, “des Riceys” for Les Riceys, “de La Rochelle”, “d’Hermies”; “du centre de gestion” for a noun with its article.
    /// <paramref name="link"/> is INSEE's kind of junction (TNCC, “typeLiaison”), where it is known: 0 tells an aspirated h (“de Haguenau”).
    /// </summary>
    public static string Of(string place, int? link = null) => Joined(place, "du ", "des ", link, vowel: "d’", other: "de ");

    /// <summary>“à Bapaume”, “au Sars”, “aux Riceys”, “à La Rochelle”.</summary>
    public static string At(string place) => Joined(place, "au ", "aux ", null, vowel: "à ", other: "à ");

    static string Joined(string place, string masculine, string plural, int? link, string vowel, string other)
    {
        if (place.StartsWith("Le ", StringComparison.OrdinalIgnoreCase)) return masculine + place[3..];
        if (place.StartsWith("Les ", StringComparison.OrdinalIgnoreCase)) return plural + place[4..];
        // An authority under the name of what it is: “de la Région de Bapaume”, “du Canton de Bertincourt”.
        if (place.StartsWith("Région ", StringComparison.Ordinal) || place.StartsWith("Communauté ", StringComparison.Ordinal)) return $"{(other == "à " ? "à" : "de")} la {place}";
        if (place.StartsWith("Canton ", StringComparison.Ordinal) || place.StartsWith("Pays ", StringComparison.Ordinal)) return masculine + place;
        return (link is { } l ? l == 1 : StartsWithVowelSound(place)) ? vowel + place : other + place;
    }

    // Without INSEE's word, an h is silent, as in nearly all names of Artois (Hermies, Havrincourt, Haplincourt); y is a vowel before a consonant (Ytres); “La” and “L’” keep their article.
    static bool StartsWithVowelSound(string place) => place.Length > 1 &&
        (IsVowel(place[0]) || char.ToLowerInvariant(place[0]) == 'h' || (char.ToLowerInvariant(place[0]) == 'y' && !IsVowel(place[1])));

    static bool IsVowel(char letter) => "aàâäeéèêëiîïoôöuùûüœæ".Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal);
}
