using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Timekeeping.Domain;

/// <summary>What an officer should work on a day: the week in force, less public holidays and leave.</summary>
sealed class WorkPlan(Timeline<WeekHours> weeks, IReadOnlyDictionary<DateOnly, bool> halfLeaves, WorkingCalendar calendar, IReadOnlyDictionary<DateOnly, DayHalf>? halves = null)
{
    public bool IsHoliday(DateOnly day) => calendar.IsHoliday(day);

    /// <summary>Null: no leave; true: half a day.</summary>
    public bool? LeaveOn(DateOnly day) => halfLeaves.TryGetValue(day, out var half) ? half : null;

    /// <summary>Which half of the day is leave, where somebody said it.</summary>
    public DayHalf? HalfOffOn(DateOnly day) => halves is not null && halves.TryGetValue(day, out var half) ? half : null;

    public WeekHours WeekOn(DateOnly day) => weeks.StepAt(day)?.Value ?? WeekHours.Default;

    public Minutes On(DateOnly day)
    {
        if (IsHoliday(day)) return Minutes.Zero;
        var planned = WeekOn(day).On(day.DayOfWeek);
        return LeaveOn(day) switch { null => planned, false => Minutes.Zero, true => new(LargestRemainder.Split(planned.Value, [1, 1])[0]) };
    }

    public Minutes Between(DateOnly from, DateOnly toExclusive)
    {
        var sum = Minutes.Zero;
        for (var day = from; day < toExclusive; day = day.AddDays(1)) sum += On(day);
        return sum;
    }
}
