using System.Globalization;

namespace Mitoyen.Timekeeping.Domain;

/// <summary>A week by ISO 8601, Monday to Sunday.</summary>
readonly record struct IsoWeek(DateOnly Monday)
{
    public static IsoWeek Of(DateOnly day) => new(day.AddDays(-(((int)day.DayOfWeek + 6) % 7)));

    public DateOnly End => Monday.AddDays(7);
    public IEnumerable<DateOnly> Days => Enumerable.Range(0, 7).Select(Monday.AddDays);
    public IsoWeek Previous => new(Monday.AddDays(-7));
    public IsoWeek Next => new(Monday.AddDays(7));

    /// <summary><c>2026-W48</c>, or null when there is no such week.</summary>
    public static IsoWeek? Read(string? text)
    {
        if (text?.Split("-W") is not [{ Length: 4 } y, { Length: 2 } w] || !int.TryParse(y, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var week)) return null;
        if (year is < 1900 or > 2199 || week < 1 || week > ISOWeek.GetWeeksInYear(year)) return null;
        return new(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)));
    }
}
