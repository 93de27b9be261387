using System.Globalization;
using System.Text;

namespace Mitoyen.Arbitration.Domain;

/// <summary>Numbers as a French reader expects them, with non-breaking spaces.</summary>
static class Spoken
{
    const char Space = '\u00A0';
    static readonly string[] Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    /// <summary>"12 h 30", "42 h", "45 min", "−3 h".</summary>
    public static string Time(long minutes)
    {
        var (hours, rest) = Math.DivRem(Math.Abs(minutes), 60);
        var sign = minutes < 0 ? "−" : "";
        if (hours == 0) return $"{sign}{rest}{Space}min";
        return rest == 0 ? $"{sign}{Number(hours)}{Space}h" : $"{sign}{Number(hours)}{Space}h{Space}{rest:00}";
    }

    /// <summary>A share with at most two decimals: "80 %", "33,33 %".</summary>
    public static string Share(long part, long whole)
    {
        if (whole == 0) return $"0{Space}%";
        var hundredths = (long)(((Int128)part * 20_000 / whole + 1) / 2);
        var (units, decimals) = Math.DivRem(hundredths, 100);
        var text = decimals == 0 ? Number(units) : $"{Number(units)},{decimals:00}".TrimEnd('0');
        return $"{text}{Space}%";
    }

    public static string Day(DateOnly day) => $"{(day.Day == 1 ? "1er" : day.Day.ToString(CultureInfo.InvariantCulture))}{Space}{Months[day.Month - 1]}{Space}{day.Year}";

    /// <summary>"1re", "2e".</summary>
    public static string Rank(int rank) => rank == 1 ? "1re" : $"{rank}e";

    static string Number(long number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        for (var i = 0; i < digits.Length; i++)
        {
            if (i > 0 && (digits.Length - i) % 3 == 0) text.Append(Space);
            text.Append(digits[i]);
        }
        return text.ToString();
    }
}
