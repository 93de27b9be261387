namespace Mitoyen.Visits.Domain.Planning;

/// <summary>Opening hours by date; a date that nobody told about is unknown.</summary>
sealed class OpeningHours
{
    readonly Func<DateOnly, Opening> on;

    OpeningHours(Func<DateOnly, Opening> on) => this.on = on;

    public static readonly OpeningHours Unknown = new(_ => Opening.Unknown);

    public static OpeningHours EveryDay(Opening opening) => new(_ => opening);

    public static OpeningHours ByDate(IReadOnlyDictionary<DateOnly, Opening> days) => new(day => days.GetValueOrDefault(day, Opening.Unknown));

    public static OpeningHours ByDayOfWeek(IReadOnlyDictionary<DayOfWeek, Opening> days) => new(day => days.GetValueOrDefault(day.DayOfWeek, Opening.Unknown));

    /// <summary>Once, on one day: a council, an appointment.</summary>
    public static OpeningHours Only(DateOnly date, Window window) => new(day => day == date ? Opening.Within(window) : Opening.Closed);

    public Opening On(DateOnly day) => on(day);
}
