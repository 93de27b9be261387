namespace Mitoyen.Visits.Domain.Planning;

/// <summary>Half a day of leave leaves the other half: a round is back by one o'clock, or leaves from then on.</summary>
static class HalfDays
{
    /// <summary>Where a day is cut, by the clock.</summary>
    public static readonly TimeOnly Cut = new(13, 0);

    /// <param name="cut">The hour above, in the unit of the window.</param>
    /// <returns>Null: nothing of the day is left.</returns>
    public static Window? Left(this HalfDayOff off, Window availability, int cut)
    {
        var left = off == HalfDayOff.Morning ? availability with { From = Math.Max(availability.From, cut) } : availability with { To = Math.Min(availability.To, cut) };
        return left.Length > 0 ? left : null;
    }
}
