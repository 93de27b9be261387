using Mitoyen.Platform;
using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.PlanWeek;

/// <summary>Elapsed minutes of a day as people read them on the clock.</summary>
static class DayTimes
{
    public static DateTime At(DateOnly day, int elapsed, TimeZoneInfo zone) => new DayClock(day, zone).At(elapsed);

    public static string Text(DateOnly day, int elapsed, TimeZoneInfo zone) => French.TimeOfDay(TimeOnly.FromDateTime(At(day, elapsed, zone)));

    /// <summary>Kilometres to the nearest one.</summary>
    public static string Kilometres(long metres) => $"{French.Number((metres + 500) / 1000)}\u00A0km";
}
