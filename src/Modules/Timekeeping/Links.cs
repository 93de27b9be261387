using System.Globalization;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping;

/// <summary>The addresses of the module's pages.</summary>
static class Links
{
    public const string MyDay = "/temps";
    public const string Record = "/temps/saisir";
    public const string Timer = "/temps/minuteur";
    public const string Entries = "/temps/ecritures";
    public const string ForgottenTime = "/temps/oubli";
    public const string Hours = "/temps/horaires";

    public static string Day(DateOnly day) => $"{MyDay}?jour={Iso(day)}";

    public static string RecordOn(DateOnly day) => $"{Record}?jour={Iso(day)}&retour={Uri.EscapeDataString(Day(day))}";

    public static string Week(DateOnly day)
    {
        var at = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"/temps/semaine/{ISOWeek.GetYear(at):0000}-W{ISOWeek.GetWeekOfYear(at):00}");
    }

    public static string OfMonth(Month month) => $"/temps/mois/{month}";

    public static string Entry(TimeEntryId id) => $"{Entries}/{id}";

    public static string Edit(TimeEntryId id) => $"{Entries}/{id}/modifier";

    public static string Correct(TimeEntryId id) => $"{Entries}/{id}/corriger";

    public static string Forgotten(DateOnly day) => $"{ForgottenTime}?jour={Iso(day)}";

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
