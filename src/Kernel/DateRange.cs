namespace Mitoyen.Kernel;

/// <summary>
/// Days from <see cref="From"/> to the day before <see cref="To"/>; no end when <see cref="To"/> is null.
/// A membership "from 1 January 2008 to 1 January 2013" covers the whole of 2012 and no day of 2013: two ranges that follow each other share a date and no day.
/// </summary>
public readonly record struct DateRange
{
    /// <exception cref="ArgumentException">The range would hold no day.</exception>
    public DateRange(DateOnly from, DateOnly? to = null)
    {
        if (to <= from) throw new ArgumentException($"A range ends after it starts ({from:O} – {to:O}).", nameof(to));
        (From, To) = (from, to);
    }

    public DateOnly From { get; }

    /// <summary>The first day outside, or null.</summary>
    public DateOnly? To { get; }

    public bool Contains(DateOnly day) => day >= From && (To is null || day < To);

    public bool Overlaps(DateRange other) => (To is null || other.From < To) && (other.To is null || From < other.To);
}
