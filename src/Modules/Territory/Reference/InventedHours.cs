using Mitoyen.Territory.Domain;

namespace Mitoyen.Territory.Reference;

/// <summary>Hours of town halls for the demonstration, of the shapes that small communes have. No open data give the real ones, so these are invented and say so.</summary>
static class InventedHours
{
    public const string Source = "horaires inventés pour la démonstration";

    /// <summary>Null: nobody has told them.</summary>
    static readonly string?[] Patterns =
    [
        "Tu 09:00-12:00; Fr 14:00-18:00; PH off",
        "Mo,Th 17:00-19:00; PH off",
        null,
        "Mo,Tu,Th,Fr 09:00-12:00,14:00-17:00; We 09:00-12:00; PH off",
        "We 10:00-12:00; Sa 09:30-11:30; PH off",
        "Tu 16:30-18:30; PH off",
        "Mo,Th 14:00-17:30; PH off",
        "Tu,Fr 17:30-19:00; PH off",
    ];

    /// <summary>The hours of the n-th commune, counted from 0.</summary>
    public static OpeningHours? At(int n) => Patterns[n % Patterns.Length] is { } pattern ? OsmHours.Read(pattern).Value : null;
}
