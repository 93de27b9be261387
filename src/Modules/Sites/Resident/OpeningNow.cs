using Mitoyen.Platform;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.Resident;

/// <summary>Whether the town hall is open at this minute, in words. Unknown hours are said to be unknown.</summary>
/// <param name="Dot">Class of the mark: open, closed or unknown.</param>
sealed record OpeningNow(string Dot, string Short)
{
    public static OpeningNow At(TownHallHours? hours, DateTime wall)
    {
        if (hours is null) return new("unknown", "Horaires de la mairie non communiqués");
        var (today, now) = (DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall));
        if (hours.On(today).FirstOrDefault(i => now >= i.From && now < i.To) is { } open) return new("open", $"Mairie ouverte jusqu’à {French.TimeOfDay(open.To)}");
        return new("closed", hours.NextOpening(wall) is { } next ? $"Mairie fermée, ouvre {When(next, today)}" : "Mairie fermée");
    }

    static string When(DateTime next, DateOnly today)
    {
        var (day, time) = (DateOnly.FromDateTime(next), $"à {French.TimeOfDay(TimeOnly.FromDateTime(next))}");
        return (day.DayNumber - today.DayNumber) switch
        {
            0 => time,
            1 => $"demain {time}",
            < 7 => $"{French.DayName(day)} {time}",
            _ => $"le {French.DateWithoutDay(day)}",
        };
    }
}
