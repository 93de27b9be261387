using Mitoyen.Platform;
using Mitoyen.Territory.Domain;

namespace Mitoyen.Territory.TownHalls;

/// <summary>Opening hours as a French reader sees them.</summary>
static class HoursText
{
    public const string Unknown = "Horaires inconnus";

    /// <summary>“9 h – 12 h, 14 h – 17 h 30”, “fermée”.</summary>
    public static string Of(IReadOnlyList<OpeningInterval> intervals) =>
        intervals.Count == 0 ? "fermée" : string.Join(", ", intervals.Select(i => $"{French.TimeOfDay(i.From)} – {French.TimeOfDay(i.To)}"));

    public static string Of(OpeningException exception) => $"{French.Period(exception.First, exception.Last)}{French.Colon}{Of(exception.Intervals)}";

    /// <summary>“Ouverte jusqu’à 17 h 30”, “Fermée ; ouvre jeudi 26 novembre 2026 à 9 h”, “Horaires inconnus”.</summary>
    public static string Now(OpeningHours? hours, DateTime wall)
    {
        if (hours is null) return Unknown;
        if (hours.IsOpen(wall)) return $"Ouverte jusqu’à {French.TimeOfDay(hours.IntervalsOn(DateOnly.FromDateTime(wall)).First(i => i.Contains(TimeOnly.FromDateTime(wall))).To)}";
        return hours.NextOpening(wall) is { } next ? $"Fermée{French.Narrow}; ouvre {When(next, wall)}" : "Fermée";
    }

    static string When(DateTime next, DateTime wall)
    {
        var (day, today) = (DateOnly.FromDateTime(next), DateOnly.FromDateTime(wall));
        var name = day == today ? "aujourd’hui" : day == today.AddDays(1) ? "demain" : French.Date(day);
        return $"{name} à {French.TimeOfDay(TimeOnly.FromDateTime(next))}";
    }
}
