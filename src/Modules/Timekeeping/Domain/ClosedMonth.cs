using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Timekeeping.Domain;

/// <summary>A month of which no line changes any more. There is no way back: that is what makes a statement worth signing.</summary>
sealed class ClosedMonth : IBelongsToPartnership
{
    public required PartnershipId PartnershipId { get; init; }
    public required DateOnly First { get; init; }
    public required DateTime ClosedAt { get; init; }

    /// <summary>Null when the month was taken over closed.</summary>
    public required AccountId? ClosedBy { get; init; }

    /// <param name="closed">First days of the months already closed.</param>
    /// <param name="earliest">The first day that has a line, or null.</param>
    public static Outcome<ClosedMonth> Close(PartnershipId partnership, Month month, IReadOnlySet<DateOnly> closed, DateOnly? earliest, DateOnly today, AccountId by, DateTime at)
    {
        if (month.End > today) return new MonthNotOver(month);
        if (closed.Contains(month.First)) return new MonthAlreadyClosed(month);
        for (var before = Month.Of(earliest ?? month.First); before.CompareTo(month) < 0; before = before.Next)
            if (!closed.Contains(before.First)) return new EarlierMonthOpen(before);
        return new ClosedMonth { PartnershipId = partnership, First = month.First, ClosedAt = at, ClosedBy = by };
    }
}
