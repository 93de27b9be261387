using System.Globalization;
using System.Text.RegularExpressions;
using Mitoyen.Kernel;

namespace Mitoyen.Platform;

public static partial class French
{
    /// <summary>Reads 24/11/2026, 24-11-2026, 24.11.2026, 2026-11-24, 24 novembre 2026, mardi 24 nov. 2026, 1er mai 2026. Years 1900 to 2199.</summary>
    public static Outcome<DateOnly> ReadDate(string? typed)
    {
        var text = Plain(typed).ToLowerInvariant();
        if (text.Length == 0) return new Unreadable($"Indiquez une date, par exemple {Quote("24/11/2026")}");
        var match = IsoDate.Match(text) is { Success: true } iso ? iso : DigitDate.Match(text) is { Success: true } digits ? digits : WordDate.Match(text);
        if (!match.Success) return new Unreadable($"{Quote(Shortened(typed))} n’est pas une date{Nbsp}: écrivez par exemple {Quote("24/11/2026")}");
        if (match.Groups["y"].Length != 4) return new Unreadable("Écrivez l’année en quatre chiffres");

        var (year, day) = ((int)Small(match.Groups["y"]), (int)Small(match.Groups["d"]));
        var month = match.Groups["w"].Success ? MonthNumber(match.Groups["w"].Value) : (int)Small(match.Groups["m"]);
        if (month is < 1 or > 12) return new Unreadable($"{Quote(Shortened(typed))}{Nbsp}: ce mois n’existe pas");
        if (year is < 1900 or > 2199) return new Unreadable($"L’année {year} est hors de portée{Nbsp}: de 1900 à 2199");
        var last = System.DateTime.DaysInMonth(year, month);
        return day >= 1 && day <= last ? new DateOnly(year, month, day)
            : new Unreadable($"Cette date n’existe pas{Nbsp}: {Months[month - 1]} {year} va du 1er au {last}");
    }

    /// <summary>Reads 8h30, 8 h, 08:30.</summary>
    public static Outcome<TimeOnly> ReadTime(string? typed)
    {
        var text = Plain(typed).ToLowerInvariant();
        if (text.Length == 0) return new Unreadable($"Indiquez une heure, par exemple {Quote("8h30")}");
        var match = HourOfDay.Match(text);
        if (!match.Success) return new Unreadable($"{Quote(Shortened(typed))} n’est pas une heure{Nbsp}: écrivez par exemple {Quote("8h30")}");
        var (hour, minute) = (Small(match.Groups["h"]), match.Groups["m"].Success ? Small(match.Groups["m"]) : 0);
        return hour < 24 && minute < 60 ? new TimeOnly((int)hour, (int)minute) : new Unreadable($"Une heure va de 0{Nbsp}h à 23{Nbsp}h{Nbsp}59");
    }

    /// <summary>By its first letters, accents or not; 0 when none or several begin so.</summary>
    static int MonthNumber(string word)
    {
        var start = Unaccented(word.TrimEnd('.'));
        var found = Enumerable.Range(0, 12).Where(i => Unaccented(Months[i]).StartsWith(start, StringComparison.Ordinal)).ToList();
        return start.Length >= 3 && found.Count == 1 ? found[0] + 1 : 0;
    }

    static string Unaccented(string text) => string.Concat(text.Select(c => c switch { 'é' or 'è' => 'e', 'û' => 'u', _ => c }));

    [GeneratedRegex(@"^(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})$", RegexOptions.CultureInvariant)]
    static partial Regex IsoDate { get; }

    [GeneratedRegex(@"^(?<d>[0-9]{1,2}) ?[/.\- ] ?(?<m>[0-9]{1,2}) ?[/.\- ] ?(?<y>[0-9]+)$", RegexOptions.CultureInvariant)]
    static partial Regex DigitDate { get; }

    [GeneratedRegex(@"^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?(?<d>[0-9]{1,2})(?:er)? (?<w>\p{L}+\.?) (?<y>[0-9]+)$", RegexOptions.CultureInvariant)]
    static partial Regex WordDate { get; }

    [GeneratedRegex(@"^(?<h>[0-9]{1,2}) ?(?:h|:) ?(?<m>[0-9]{2})?(?<!:)$", RegexOptions.CultureInvariant)]
    static partial Regex HourOfDay { get; }
}
