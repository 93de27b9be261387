using Mitoyen.Kernel;

namespace Mitoyen.Sites.Domain;

/// <summary>The week in which a complaint about accessibility is answered, counted in days of the calendar from the day on which it arrived.</summary>
/// <param name="Received">Where the town hall is.</param>
readonly record struct AnswerClock(DateOnly Received)
{
    public const int Days = 7;

    public DateOnly LastDay => Received.AddDays(Days);

    /// <summary>The last day before it on which somebody is at work to read a reminder: the day before, unless that is a holiday.</summary>
    public DateOnly Eve
    {
        get
        {
            var day = LastDay.AddDays(-1);
            while (!WorkingCalendar.France.IsWorked(day)) day = day.AddDays(-1);
            return day;
        }
    }

    public ClockState StateOn(DateOnly today, DateOnly? handled) => handled is { } on
        ? on <= LastDay ? ClockState.InTime : ClockState.TooLate
        : today > LastDay ? ClockState.Late : today >= Eve ? ClockState.Due : ClockState.Running;
}

/// <summary>The first three wait for an answer; the last two have one.</summary>
enum ClockState { Running, Due, Late, InTime, TooLate }
