namespace Mitoyen.Platform.Data;

/// <summary>What day and hour it is where the partnership works.</summary>
public sealed class LocalClock(TimeProvider clock, PartnershipScope scope)
{
    public DateTime NowAt => clock.GetUtcNow().UtcDateTime;

    public DateOnly Today => DateOnly.FromDateTime(ToLocal(NowAt));

    /// <summary>Wall time of an instant; its kind is unspecified, so that it is not taken for UTC.</summary>
    public DateTime ToLocal(DateTime at) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(at, DateTimeKind.Utc), scope.Zone);

    /// <summary>The instant of a wall time. A time that a spring night skips moves forward by the hour skipped; one that an autumn night repeats is the first.</summary>
    public DateTime ToInstant(DateTime local)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (scope.Zone.IsInvalidTime(wall)) wall = wall.AddHours(1);
        if (!scope.Zone.IsAmbiguousTime(wall)) return TimeZoneInfo.ConvertTimeToUtc(wall, scope.Zone);
        return DateTime.SpecifyKind(wall - scope.Zone.GetAmbiguousTimeOffsets(wall).Max(), DateTimeKind.Utc);
    }

    /// <summary>The instant at which a day begins.</summary>
    public DateTime StartOf(DateOnly day) => ToInstant(day.ToDateTime(TimeOnly.MinValue));
}
