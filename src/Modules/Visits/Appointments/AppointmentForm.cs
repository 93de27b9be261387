using System.Globalization;
using Mitoyen.Kernel;

namespace Mitoyen.Visits.Appointments;

/// <summary>The time that a clerk chose, and why somebody should come.</summary>
sealed class AppointmentForm
{
    public const int LongestReason = 300;

    public string? Slot { get; set; }
    public string? Reason { get; set; }

    /// <summary>Officer, day and hour of a slot; null: it names none.</summary>
    public (AccountId Officer, DateOnly Date, TimeOnly At)? ReadSlot() =>
        (Slot ?? "").Split('-') is [var day, var hour, var officer]
        && DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && TimeOnly.TryParseExact(hour, "HHmm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
        && Guid.TryParseExact(officer, "N", out var id) ? (AccountId.From(id), date, at) : null;

    public IEnumerable<Problem> Check()
    {
        if (ReadSlot() is null) yield return new(nameof(Slot), "Choisissez un horaire.");
        if (string.IsNullOrWhiteSpace(Reason)) yield return new(nameof(Reason), "Dites en une phrase pourquoi vous souhaitez ce passage.");
        else if (Reason.Trim().Length > LongestReason) yield return new(nameof(Reason), "Ce texte est trop long\u00A0: 300\u00A0caractères au plus.");
    }
}
