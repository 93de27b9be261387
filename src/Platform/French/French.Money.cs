using System.Globalization;
using Mitoyen.Kernel;

namespace Mitoyen.Platform;

public static partial class French
{
    /// <summary>“1 234,50 €”; whole amounts without cents: “40 000 €”.</summary>
    public static string Money(Euros amount)
    {
        var cents = Int128.Abs(amount.Cents);
        var sign = amount.Cents < 0 ? Minus.ToString() : "";
        return $"{sign}{Number((long)(cents / 100))}{(cents % 100 == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $",{(long)(cents % 100):00}"))}{Nbsp}€";
    }

    /// <summary>An amount as typed (“40 000”, “12,5”, “39 999,99 €”), to the cent; not negative, below a thousand million.</summary>
    public static Outcome<Euros> ReadEuros(string? typed)
    {
        var text = Plain(typed).Replace(" ", "", StringComparison.Ordinal).TrimEnd('€').Replace(',', '.');
        if (text.Length == 0) return new Unreadable("Indiquez un montant");
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return new Unreadable($"{Quote(Shortened(typed))} n’est pas un montant{Nbsp}: écrivez par exemple {Quote("1250,50")}");
        if (value >= 1_000_000_000) return new Unreadable("Ce montant est trop grand");
        return decimal.IsInteger(value * 100) ? new Euros((long)(value * 100)) : new Unreadable("Un montant a deux décimales au plus");
    }
}
