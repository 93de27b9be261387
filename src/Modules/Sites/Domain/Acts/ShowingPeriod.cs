namespace Mitoyen.Sites.Domain.Acts;

/// <summary>A document was shown without a break.</summary>
/// <param name="EndAt">Null: it still is.</param>
sealed record ShowingPeriod(ShownDocument Document, string ActNumber, string Title, DateTime FromAt, DateTime? EndAt)
{
    /// <summary>An act stays on the site for two months at least (CGCT R2131-1).</summary>
    public const int LegalMonths = 2;

    /// <summary>The first day on which the legal minimum is reached.</summary>
    public static DateOnly MinimumOn(DateOnly first) => first.AddMonths(LegalMonths);

    /// <summary>How many days of the calendar have seen it, the first and the last included.</summary>
    /// <param name="last">Of the period; today where it goes on.</param>
    public static int DaysSeen(DateOnly first, DateOnly last) => last.DayNumber - first.DayNumber + 1;
}
