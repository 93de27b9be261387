using System.Globalization;
using System.Text;
using Mitoyen.Kernel;

namespace Mitoyen.Platform;

public static partial class French
{
    /// <summary>12 345; −3.</summary>
    public static string Number(long value)
    {
        var digits = (value < 0 ? -(Int128)value : value).ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder(value < 0 ? Minus.ToString() : "");
        for (var i = 0; i < digits.Length; i++)
        {
            if (i > 0 && (digits.Length - i) % 3 == 0) text.Append(Narrow);
            text.Append(digits[i]);
        }
        return text.ToString();
    }

    /// <summary>A number of thousandths, hundredths… without useless zeros: <c>Fraction(1250, 2)</c> is “12,5”.</summary>
    public static string Fraction(long value, int decimals)
    {
        var unit = PowerOfTen(decimals);
        var rest = Math.Abs(value % unit).ToString(CultureInfo.InvariantCulture).PadLeft(decimals, '0').TrimEnd('0');
        var whole = value / unit;
        var sign = value < 0 && whole == 0 ? Minus.ToString() : "";
        return sign + Number(whole) + (rest.Length > 0 ? "," + rest : "");
    }

    /// <summary>From basis points: 8 000 is “80 %”, 3 333 is “33,33 %”.</summary>
    public static string Percent(long basisPoints) => $"{Fraction(basisPoints, 2)}{Nbsp}%";

    /// <summary>From basis points, to the nearest whole percent: “about”, for texts.</summary>
    public static string RoundPercent(long basisPoints) => $"{Number((basisPoints + (basisPoints < 0 ? -50 : 50)) / 100)}{Nbsp}%";

    /// <summary>“1 demande”, “12 demandes”, “0 demande”. Without a plural, the first word of the singular takes it.</summary>
    public static string Count(long n, string singular, string? plural = null) => $"{Number(n)}{Nbsp}{(n is < 2 and > -2 ? singular : plural ?? PluralOf(singular))}";

    /// <summary>1er, 2e (1re when feminine).</summary>
    public static string Ordinal(long n, bool feminine = false) => n == 1 ? feminine ? "1re" : "1er" : $"{Number(n)}e";

    /// <summary>“a”, “a et b”, “a, b et c”.</summary>
    public static string Join(IReadOnlyList<string> items, string last = "et") => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}",
    };

    /// <summary>A whole number as typed: “1 607”, “1607”.</summary>
    public static Outcome<long> ReadNumber(string? typed)
    {
        var text = Plain(typed).Replace(" ", "", StringComparison.Ordinal);
        if (text.Length == 0) return new Unreadable("Indiquez un nombre");
        if (long.TryParse(text.Replace(Minus, '-'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) return value;
        return new Unreadable($"{Quote(Shortened(typed))} n’est pas un nombre entier");
    }

    /// <summary>A percentage as typed (“80”, “79,5 %”), in basis points; at most two decimals, 0 to 100 %.</summary>
    public static Outcome<int> ReadPercent(string? typed)
    {
        var text = Plain(typed).Replace(" ", "", StringComparison.Ordinal).TrimEnd('%').Replace(',', '.');
        if (text.Length == 0) return new Unreadable("Indiquez un pourcentage");
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return new Unreadable($"{Quote(Shortened(typed))} n’est pas un pourcentage{Nbsp}: écrivez par exemple {Quote("79,5")}");
        if (value > 100) return new Unreadable($"Un pourcentage va de 0 à 100{Nbsp}%");
        return decimal.IsInteger(value * 100) ? (int)(value * 100) : new Unreadable("Un pourcentage a deux décimales au plus");
    }

    static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++) power *= 10;
        return power;
    }

    static string PluralOf(string singular)
    {
        var end = singular.IndexOf(' ', StringComparison.Ordinal);
        var (word, rest) = end < 0 ? (singular, "") : (singular[..end], singular[end..]);
        var plural = word[^1] is 's' or 'x' or 'z' ? word
            : word.EndsWith("al", StringComparison.Ordinal) ? word[..^2] + "aux"
            : word.EndsWith("au", StringComparison.Ordinal) || word.EndsWith("eu", StringComparison.Ordinal) ? word + "x"
            : word + "s";
        return plural + rest;
    }

    static string Shortened(string? typed) => Plain(typed) is { Length: > 30 } text ? text[..30] + "…" : Plain(typed);
}
