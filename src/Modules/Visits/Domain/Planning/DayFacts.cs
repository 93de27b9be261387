namespace Mitoyen.Visits.Domain.Planning;

/// <summary>What is known of one day of an officer before a visit is put into it. Times are minutes elapsed since its midnight.</summary>
/// <param name="Hours">Between which rounds usually go out; null: none go out that day.</param>
/// <param name="Cut">Where half a day of leave cuts it (<see cref="HalfDays.Cut"/>).</param>
/// <param name="Busy">Taken by another calendar; in any order, they may overlap.</param>
/// <param name="Councils">That the officer has promised to attend, with the road there and back.</param>
sealed record DayFacts(Window? Hours, int Cut, IReadOnlyList<Window> Busy, IReadOnlyList<Window> Councils)
{
    /// <summary>Of the whole day, or of a half that nobody named: neither half is taken for free.</summary>
    public bool IsOff { get; init; }

    /// <summary>Half a day of leave.</summary>
    public HalfDayOff? Half { get; init; }

    /// <summary>Another calendar has the whole day.</summary>
    public bool IsBusyAllDay { get; init; }

    public bool IsHoliday { get; init; }

    /// <summary>Nothing can be planned into it any more.</summary>
    public bool IsPast { get; init; }
}
