using System.Globalization;

namespace Mitoyen.Platform;

public static partial class French
{
    static readonly string[] Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
    static readonly string[] ShortMonths = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];
    static readonly string[] Days = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    /// <summary>“mardi 24 novembre 2026”.</summary>
    public static string Date(DateOnly day) => $"{DayName(day)} {DateWithoutDay(day)}";

    /// <summary>“24 novembre 2026”, “1er décembre 2026”.</summary>
    public static string DateWithoutDay(DateOnly day) => $"{DayNumber(day)}{Nbsp}{Months[day.Month - 1]} {Year(day)}";

    /// <summary>“24 nov. 2026”.</summary>
    public static string ShortDate(DateOnly day) => $"{DayNumber(day)}{Nbsp}{ShortMonths[day.Month - 1]} {Year(day)}";

    /// <summary>“mar. 24 nov.”: for the columns of a week.</summary>
    public static string ColumnDate(DateOnly day) => $"{DayName(day)[..3]}. {DayNumber(day)}{Nbsp}{ShortMonths[day.Month - 1]}";

    /// <summary>“mardi”.</summary>
    public static string DayName(DateOnly day) => Days[(int)day.DayOfWeek];

    /// <summary>“novembre 2026”.</summary>
    public static string Month(DateOnly day) => $"{Months[day.Month - 1]} {Year(day)}";

    /// <summary>“semaine 48”, by ISO 8601.</summary>
    public static string Week(DateOnly day) => $"semaine{Nbsp}{ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue))}";

    /// <summary>“8 h 30”, “14 h”.</summary>
    public static string TimeOfDay(TimeOnly time) => time.Minute == 0 ? $"{time.Hour}{Nbsp}h" : $"{time.Hour}{Nbsp}h{Nbsp}{time.Minute:00}";

    /// <summary>“mardi 24 novembre 2026 à 8 h 30”; the instant is already in the reader's zone.</summary>
    public static string DateTime(DateTime local) => $"{Date(DateOnly.FromDateTime(local))} à {TimeOfDay(TimeOnly.FromDateTime(local))}";

    /// <summary>“24 nov. 2026, 8 h 30”.</summary>
    public static string ShortDateTime(DateTime local) => $"{ShortDate(DateOnly.FromDateTime(local))}, {TimeOfDay(TimeOnly.FromDateTime(local))}";

    /// <summary>“du 1er au 7 novembre 2026”, “du 28 décembre 2026 au 3 janvier 2027”; both days included.</summary>
    public static string Period(DateOnly first, DateOnly last) => first == last ? $"le {DateWithoutDay(first)}"
        : first.Year != last.Year ? $"du {DateWithoutDay(first)} au {DateWithoutDay(last)}"
        : first.Month != last.Month ? $"du {DayNumber(first)}{Nbsp}{Months[first.Month - 1]} au {DateWithoutDay(last)}"
        : $"du {DayNumber(first)} au {DateWithoutDay(last)}";

    /// <summary>“aujourd’hui”, “hier”, “il y a 3 jours”, “dans 2 semaines”, “il y a 4 mois”.</summary>
    public static string Relative(DateOnly day, DateOnly today)
    {
        var days = day.DayNumber - today.DayNumber;
        return days switch
        {
            0 => "aujourd’hui",
            -1 => "hier",
            1 => "demain",
            _ => Ago(days < 0, Span(Math.Abs(days))),
        };
    }

    /// <summary>“à l’instant”, “il y a 5 min”, “il y a 3 h”, then in days; both instants in UTC.</summary>
    public static string Relative(DateTime at, DateTime now)
    {
        var minutes = (at - now).Ticks / TimeSpan.TicksPerMinute;
        var size = Math.Abs(minutes);
        return size switch
        {
            0 => "à l’instant",
            < 60 => Ago(minutes < 0, $"{size}{Nbsp}min"),
            < 24 * 60 => Ago(minutes < 0, $"{size / 60}{Nbsp}h"),
            _ => Ago(minutes < 0, Span(size / (24 * 60))),
        };
    }

    static string Ago(bool past, string span) => past ? $"il y a {span}" : $"dans {span}";

    static string Span(long days) => days switch
    {
        < 14 => Count(days, "jour"),
        < 60 => Count(days / 7, "semaine"),
        < 730 => $"{days / 30}{Nbsp}mois",
        _ => Count(days / 365, "an"),
    };

    static string DayNumber(DateOnly day) => day.Day == 1 ? "1er" : day.Day.ToString(CultureInfo.InvariantCulture);

    static string Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);
}
