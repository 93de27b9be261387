using System.Globalization;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Design;
using Mitoyen.Visits.Data;

namespace Mitoyen.Visits.PlanWeek;

/// <summary>A plan as a form carries it: so that whoever confirms second sees what changed since.</summary>
static class ShownPlan
{
    public static string Write(WeekPlan week) =>
        string.Join(' ', week.Standing.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key}|{s.Officer.Value:N}|{s.Date:yyyyMMdd}|{s.Start}")));

    /// <returns>One line for each visit that is no longer where the form showed it.</returns>
    public static IReadOnlyList<ConflictLine> Differences(string? shown, WeekSight sight, TimeZoneInfo zone)
    {
        var before = (shown ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('|')).Where(l => l.Length == 4).DistinctBy(l => l[0]).ToDictionary(l => l[0], l => l);
        var now = (sight.Week?.Standing ?? []).ToDictionary(s => s.Key);
        return [.. before.Keys.Union(now.Keys).Select(key => new ConflictLine(NameOf(key, now, sight), Before(before.GetValueOrDefault(key), sight, zone), now.TryGetValue(key, out var stop) ? Text(sight, stop.Officer, stop.Date, stop.Start, zone) : "hors du plan"))
            .DefaultIfEmpty(new("Plan de la semaine", "à confirmer", "déjà confirmé"))];
    }

    static string NameOf(string key, Dictionary<string, PlannedStop> now, WeekSight sight) =>
        now.TryGetValue(key, out var stop) ? sight.NameOf(stop) : Guid.TryParse(key, out var commune) ? sight.NameOf(CommuneId.From(commune)) : "rendez-vous";

    static string Before(string[]? parts, WeekSight sight, TimeZoneInfo zone) =>
        parts is not null && Guid.TryParse(parts[1], out var officer) && DateOnly.TryParseExact(parts[2], "yyyyMMdd", out var day) && int.TryParse(parts[3], CultureInfo.InvariantCulture, out var start) && start is >= 0 and < 3000
            ? Text(sight, AccountId.From(officer), day, start, zone) : "hors du plan";

    static string Text(WeekSight sight, AccountId officer, DateOnly day, int start, TimeZoneInfo zone) =>
        $"{French.DayName(day)} à {DayTimes.Text(day, start, zone)}{(sight.Officers.Count > 1 ? $", {sight.NameOf(officer)}" : "")}";
}
