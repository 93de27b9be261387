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

    /// <summary>The same, but that nothing begins on one day before a time: it has passed.</summary>
    public OpeningHours NotBefore(DateOnly date, int from) =>
        new(day => day == date && on(day) is { IsKnown: true } opening ? Opening.Within(opening.Windows.Select(w => w with { From = Math.Max(w.From, from) }).Where(w => w.Length > 0)) : on(day));

    public Opening On(DateOnly day) => on(day);
}
