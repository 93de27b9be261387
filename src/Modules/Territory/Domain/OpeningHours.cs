using Mitoyen.Kernel;

namespace Mitoyen.Territory.Domain;

/// <summary>
/// When a town hall is open: a week, public holidays, dated exceptions. Hours are those of the clock on its wall, so a day on which the clock changes needs no rule of its own.
/// A town hall whose hours nobody has told has no <see cref="OpeningHours"/> at all: unknown is not closed.
/// </summary>
sealed class OpeningHours
{
    OpeningHours(IReadOnlyList<IReadOnlyList<OpeningInterval>> week, bool closedOnHolidays, IReadOnlyList<OpeningException> exceptions) =>
        (Week, ClosedOnHolidays, Exceptions) = (week, closedOnHolidays, exceptions);

    /// <summary>Seven days, Monday first, each in order of time.</summary>
    public IReadOnlyList<IReadOnlyList<OpeningInterval>> Week { get; }

    public bool ClosedOnHolidays { get; }

    /// <summary>In order of date, none overlapping another.</summary>
    public IReadOnlyList<OpeningException> Exceptions { get; }

    public static Outcome<OpeningHours> Of(IReadOnlyList<IReadOnlyList<OpeningInterval>> week, bool closedOnHolidays, IReadOnlyList<OpeningException> exceptions)
    {
        if (week.Count != 7) throw new ArgumentException("A week has seven days.", nameof(week));
        var sortedWeek = week.Select(InOrder).ToList();
        for (var day = 0; day < 7; day++)
            if (FirstOverlap(sortedWeek[day]) is { } pair) return new OverlappingIntervals(DayNames.French[day], Clock.Of(pair.First), Clock.Of(pair.Second));

        var sorted = exceptions.Select(e => e with { Intervals = InOrder(e.Intervals) }).OrderBy(e => e.First).ToList();
        foreach (var exception in sorted)
        {
            if (exception.Last < exception.First) return new ExceptionEndsBeforeItStarts(exception.First, exception.Last);
            if (FirstOverlap(exception.Intervals) is { } pair) return new OverlappingIntervals(Clock.Of(exception.First), Clock.Of(pair.First), Clock.Of(pair.Second));
        }
        for (var i = 1; i < sorted.Count; i++)
            if (sorted[i].Overlaps(sorted[i - 1])) return new OverlappingExceptions(sorted[i].First);
        return new OpeningHours(sortedWeek, closedOnHolidays, sorted);
    }

    /// <summary>A dated exception comes before a public holiday, and that before the week.</summary>
    public IReadOnlyList<OpeningInterval> IntervalsOn(DateOnly day)
    {
        if (Exceptions.FirstOrDefault(e => e.Covers(day)) is { } exception) return exception.Intervals;
        if (ClosedOnHolidays && WorkingCalendar.France.IsHoliday(day)) return [];
        return Week[DayNames.IndexOf(day.DayOfWeek)];
    }

    /// <param name="wall">What the clock on the wall shows.</param>
    public bool IsOpen(DateTime wall) => IntervalsOn(DateOnly.FromDateTime(wall)).Any(i => i.Contains(TimeOnly.FromDateTime(wall)));

    /// <summary>The first opening at or after a time of the wall clock, within a year.</summary>
    public DateTime? NextOpening(DateTime wall)
    {
        var first = DateOnly.FromDateTime(wall);
        for (var day = first; day < first.AddYears(1); day = day.AddDays(1))
            foreach (var interval in IntervalsOn(day))
                if (day.ToDateTime(interval.From) >= wall) return day.ToDateTime(interval.From);
        return null;
    }

    static List<OpeningInterval> InOrder(IReadOnlyList<OpeningInterval> intervals) => [.. intervals.OrderBy(i => i.From)];

    static (OpeningInterval First, OpeningInterval Second)? FirstOverlap(IReadOnlyList<OpeningInterval> intervals)
    {
        for (var i = 1; i < intervals.Count; i++)
            if (intervals[i].From < intervals[i - 1].To) return (intervals[i - 1], intervals[i]);
        return null;
    }
}
