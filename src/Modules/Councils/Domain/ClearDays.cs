namespace Mitoyen.Councils.Domain;

/// <summary>
/// Clear days (« jours francs »): neither the day on which the notice is sent nor the day of the meeting counts. Sundays and public holidays do count:
/// the delay of CGCT L2121-11 and L2121-12 runs backwards from the meeting and is not carried over.
/// </summary>
static class ClearDays
{
    /// <summary>The last day on which a notice may be sent so that <paramref name="days"/> clear days pass before the meeting.</summary>
    public static DateOnly LatestSending(DateOnly meeting, int days) => meeting.AddDays(-(days + 1));

    /// <summary>How many clear days pass between a sending and a meeting; 0 when the notice is sent the day before, the same day or later.</summary>
    public static int Between(DateOnly sent, DateOnly meeting) => Math.Max(0, meeting.DayNumber - sent.DayNumber - 1);
}
