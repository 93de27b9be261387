using Mitoyen.Kernel;

namespace Mitoyen.Visits.Domain.Planning;

/// <summary>One day of one officer: where it starts and ends, and between which hours it may be out. Half a day of leave cuts the availability.</summary>
/// <param name="Start">Index of the place (see <see cref="TravelTimes"/>) that is left in the morning.</param>
/// <param name="End">Index of the place to be back at.</param>
/// <param name="Availability">Leaves at its beginning or later, is back at its end or sooner.</param>
sealed record OfficerDay(AccountId Officer, DateOnly Date, int Start, int End, Window Availability)
{
    public const int MinutesADay = 24 * 60;

    public Absence Absence { get; init; }

    /// <summary>Hours at work whether a round goes out or not; they count against the weekly rest. Null: free but for the round.</summary>
    public Window? Office { get; init; }

    /// <summary>The day's midnight on one scale for all days, in the problem's unit. Differs from 1 440 a day where a clock changes (<see cref="DayClock"/>).</summary>
    public long Midnight { get; init; } = (long)Date.DayNumber * MinutesADay;

    /// <summary>Minutes of the availability that are given away already (a council with its road, an appointment of another calendar): the share kept free is of the rest.</summary>
    public int Promised { get; init; }

    public bool IsOut => Absence == Absence.None;

    /// <summary>Monday of its week.</summary>
    public DateOnly Week => Date.AddDays(-(((int)Date.DayOfWeek + 6) % 7));
}
