using Mitoyen.Agreements.Contracts;

namespace Mitoyen.Agreements.Domain;

/// <summary>How long the agreement holds, renewals included.</summary>
/// <param name="LastDay">Last day of the first agreed duration, inclusive; null: no end.</param>
/// <param name="RenewalLimit">How often it may be renewed tacitly; null: no limit.</param>
sealed record Duration(DateOnly From, DateOnly? LastDay, Renewal Renewal, int RenewalMonths, int? RenewalLimit, int NoticeMonths)
{
    /// <summary>First day on which it is over if nobody does anything; null: it goes on.</summary>
    public DateOnly? To =>
        LastDay is null ? null
        : Renewal != Renewal.Tacit ? EndAfter(0)
        : RenewalLimit is { } times ? EndAfter(times)
        : null;

    /// <summary>The ends of its periods (first day outside) in order: one, or as many as there are tacit renewals.</summary>
    public IEnumerable<DateOnly> PeriodEnds()
    {
        if (LastDay is null) yield break;
        var renewals = Renewal == Renewal.Tacit ? RenewalLimit ?? 1200 / RenewalMonths : 0;
        for (var i = 0; i <= renewals; i++) yield return EndAfter(i);
    }

    /// <summary>A period that ends on 31 December with three months of notice: notice is given on 30 September at the latest.</summary>
    public DateOnly LastNoticeDay(DateOnly periodEnd) => periodEnd.AddMonths(-NoticeMonths).AddDays(-1);

    DateOnly EndAfter(int renewals) => LastDay!.Value.AddDays(1).AddMonths(renewals * RenewalMonths);
}
