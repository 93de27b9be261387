using System.Globalization;

namespace Mitoyen.Territory.Domain;

/// <summary>Times and days inside a sentence that asks no culture data.</summary>
static class Clock
{
    public static string Of(TimeOnly time) => string.Create(CultureInfo.InvariantCulture, $"{time:HH\\:mm}");
    public static string Of(OpeningInterval interval) => $"{Of(interval.From)}–{Of(interval.To)}";
    public static string Of(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
