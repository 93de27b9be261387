namespace Mitoyen.Visits.Domain.Planning;

/// <summary>
/// Clock and elapsed minutes of one day in a zone. On the day of a change of hour the two differ: in Paris, on 29 March 2026, 8:00 is 420 minutes after midnight, and on 25 October 540.
/// A clock time that exists twice is read as the first, one that does not exist as if the clock had not moved yet.
/// </summary>
sealed class DayClock(DateOnly date, TimeZoneInfo zone)
{
    readonly long midnight = UtcMinutes(date.ToDateTime(TimeOnly.MinValue), zone);

    /// <summary>For <see cref="OfficerDay.Midnight"/>: minutes of UTC.</summary>
    public long Midnight => midnight;

    public int Elapsed(TimeOnly clock) => (int)(UtcMinutes(date.ToDateTime(clock), zone) - midnight);

    /// <summary>The clock after so many minutes; on the next day past midnight.</summary>
    public DateTime At(int elapsed) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(new DateTime((midnight + elapsed) * TimeSpan.TicksPerMinute), DateTimeKind.Utc), zone);

    static long UtcMinutes(DateTime local, TimeZoneInfo zone)
    {
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.IsInvalidTime(local) ? zone.GetUtcOffset(local.AddHours(-3)) : zone.GetUtcOffset(local);
        return (local - offset).Ticks / TimeSpan.TicksPerMinute;
    }
}
