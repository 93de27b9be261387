namespace Mitoyen.Timekeeping.Domain;

/// <summary>A calendar month, the unit that is closed.</summary>
readonly record struct Month(int Year, int Number) : IComparable<Month>
{
    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    public DateOnly First => new(Year, Number, 1);

    /// <summary>First day of the month after.</summary>
    public DateOnly End => First.AddMonths(1);

    public Month Next => Of(End);
    public Month Previous => Of(First.AddMonths(-1));

    public IEnumerable<DateOnly> Days
    {
        get { for (var day = First; day < End; day = day.AddDays(1)) yield return day; }
    }

    /// <summary><c>2026-03</c>, or null when the text is no month.</summary>
    public static Month? Read(string? text) =>
        DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var first) ? Of(first) : null;

    public int CompareTo(Month other) => First.CompareTo(other.First);
    public override string ToString() => $"{Year:0000}-{Number:00}";
}
