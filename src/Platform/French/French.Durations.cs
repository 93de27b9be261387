using System.Globalization;
using System.Text.RegularExpressions;
using Mitoyen.Kernel;

namespace Mitoyen.Platform;

public static partial class French
{
    /// <summary>“12 h 30”, “12 h”, below one hour “45 min”, “0 h”; negative with a minus sign.</summary>
    public static string Hours(Minutes value) => Hours(value.Value);

    public static string Hours(long minutes)
    {
        var (sign, m) = minutes < 0 ? (Minus.ToString(), -minutes) : ("", minutes);
        if (m is > 0 and < 60) return $"{sign}{m}{Nbsp}min";
        var hours = $"{sign}{Number(m / 60)}{Nbsp}h";
        return m % 60 == 0 ? hours : $"{hours}{Nbsp}{m % 60:00}";
    }

    /// <summary>For balances: “+2 h 30”, “−45 min”, “0 h”.</summary>
    public static string SignedHours(Minutes value) => value.Value > 0 ? "+" + Hours(value) : Hours(value);

    /// <summary>“12,5 h”: hours with two decimals at most, half up. For tables that are compared with others' decimals; sums are made in minutes.</summary>
    public static string DecimalHours(Minutes value)
    {
        var hundredths = ((Int128)Math.Abs(value.Value) * 100 * 2 + 60) / 120;
        return $"{Fraction((long)(value.Value < 0 ? -hundredths : hundredths), 2)}{Nbsp}h";
    }

    /// <summary>Reads 1h30, 1 h 30 min, 1:30, 90 and 90 min (minutes), 1,5h, 45min. Never negative, at most 9 999 h.</summary>
    public static Outcome<Minutes> ReadMinutes(string? typed)
    {
        var text = Plain(typed).ToLowerInvariant();
        if (text.Length == 0) return new Unreadable($"Indiquez une durée, par exemple {Quote("1h30")} ou {Quote("45 min")}");
        if (text[0] is '-' or Minus) return new Unreadable("Une durée n’est pas négative");
        if (HoursAndMinutes.Match(text) is { Success: true } hm)
        {
            var minutes = hm.Groups["m"].Success ? Small(hm.Groups["m"]) : 0;
            return minutes < 60 ? Total(Small(hm.Groups["h"]), minutes) : new Unreadable($"{Quote(Shortened(typed))}{Nbsp}: les minutes vont de 0 à 59");
        }
        if (MinutesAlone.Match(text) is { Success: true } m) return Total(0, Small(m.Groups["m"]));
        if (DecimalHoursTyped.Match(text) is { Success: true } d) return FromDecimal(d, Shortened(typed));
        if (DecimalAlone.IsMatch(text)) return new Unreadable($"{Quote(Shortened(typed))} est ambigu{Nbsp}: écrivez {Quote($"{text}{Nbsp}h")} pour des heures, ou un nombre entier de minutes");
        return new Unreadable($"{Quote(Shortened(typed))} n’est pas une durée{Nbsp}: écrivez par exemple {Quote("1h30")}, {Quote("1:30")}, {Quote("1,5 h")} ou {Quote("90")} (minutes)");
    }

    static Outcome<Minutes> FromDecimal(Match d, string typed)
    {
        var fraction = d.Groups["f"].Value;
        var unit = PowerOfTen(fraction.Length);
        var minutesTimesUnit = long.Parse(fraction, CultureInfo.InvariantCulture) * 60;
        return minutesTimesUnit % unit == 0 ? Total(Small(d.Groups["h"]), minutesTimesUnit / unit)
            : new Unreadable($"{Quote(typed)} tombe entre deux minutes{Nbsp}: écrivez les heures et les minutes, par exemple {Quote("1h20")}");
    }

    static Outcome<Minutes> Total(long hours, long minutes) =>
        hours * 60 + minutes <= 9_999 * 60 ? new Minutes(hours * 60 + minutes) : new Unreadable($"Cette durée est trop longue{Nbsp}: {Number(9_999)}{Nbsp}h au plus");

    static long Small(Group digits) => long.Parse(digits.Value.Replace(" ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<h>[0-9]{1,3}( ?[0-9]{3})?) ?(h|heures?|:) ?((?<m>[0-9]{1,2}) ?(min|mn|m|')?)?$(?<!:)", RegexOptions.CultureInvariant)]
    static partial Regex HoursAndMinutes { get; }

    [GeneratedRegex(@"^(?<m>[0-9]{1,6}) ?(min(utes?)?|mn|m|')?$", RegexOptions.CultureInvariant)]
    static partial Regex MinutesAlone { get; }

    [GeneratedRegex(@"^(?<h>[0-9]{1,4})[.,](?<f>[0-9]{1,4}) ?(h|heures?)$", RegexOptions.CultureInvariant)]
    static partial Regex DecimalHoursTyped { get; }

    [GeneratedRegex(@"^[0-9]+[.,][0-9]+$", RegexOptions.CultureInvariant)]
    static partial Regex DecimalAlone { get; }
}
