namespace Mitoyen.Visits.PlanWeek;

/// <summary>Monday of a week, and reading one from an address.</summary>
static class WeekDays
{
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The week that a person plans today: this one until Wednesday, the next from Thursday on.</summary>
    public static DateOnly ToPlan(DateOnly today) => Monday(today.DayOfWeek is DayOfWeek.Thursday or DayOfWeek.Friday or DayOfWeek.Saturday or DayOfWeek.Sunday ? today.AddDays(7) : today);

    public static DateOnly? Read(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) && day.Year is > 1900 and < 2200 ? Monday(day) : null;

    public static IEnumerable<DateOnly> Of(DateOnly monday) => Enumerable.Range(0, 7).Select(monday.AddDays);
}
