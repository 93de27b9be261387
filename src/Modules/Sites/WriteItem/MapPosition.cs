using System.Globalization;
using System.Text.RegularExpressions;

namespace Mitoyen.Sites.WriteItem;

/// <summary>A point of the map as people copy it from one: latitude, then longitude, in degrees; kept in microdegrees.</summary>
static partial class MapPosition
{
    const decimal Micro = 1_000_000;

    public static string? Write(int? latitude, int? longitude) =>
        latitude is { } north && longitude is { } east ? string.Create(CultureInfo.InvariantCulture, $"{north / Micro:0.######}, {east / Micro:0.######}") : null;

    /// <returns>Null: not a point of the earth.</returns>
    public static (int? Latitude, int? Longitude)? Read(string typed)
    {
        var numbers = Number().Matches(typed);
        if (numbers.Count != 2 || Number().Replace(typed, "").Any(c => !char.IsWhiteSpace(c) && c is not (',' or ';' or '°'))) return null;
        var (north, east) = (Degrees(numbers[0].Value), Degrees(numbers[1].Value));
        return Math.Abs(north) <= 90 && Math.Abs(east) <= 180 ? ((int)Math.Round(north * Micro), (int)Math.Round(east * Micro)) : null;
    }

    static decimal Degrees(string number) => decimal.Parse(number.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"-?\d{1,3}(?:[.,]\d{1,12})?")]
    private static partial Regex Number();
}
