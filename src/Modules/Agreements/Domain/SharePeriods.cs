using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Domain;

/// <summary>Turns the periods of a draft into a timeline that holds 100 % on every day of the agreement, or says where it does not.</summary>
static class SharePeriods
{
    /// <param name="periods">In the order in which they were written; the index in a refusal is theirs.</param>
    public static Outcome<Timeline<AllocationKey>> Timeline(IReadOnlyList<SharePeriod> periods, IReadOnlyCollection<AuthorityId> parties, DateOnly effectiveOn, DateOnly? lastDay)
    {
        if (periods.Count == 0) return new NoShares();
        for (var i = 0; i < periods.Count; i++)
            if (CheckOne(periods[i], i, parties) is { } refusal) return refusal;
        if (CheckOrder(periods, effectiveOn, lastDay) is { } disorder) return disorder;
        return new Timeline<AllocationKey>(periods.Select(p => new Dated<AllocationKey>(p.From, new AllocationKey(p.Shares))));
    }

    public static Refusal? CheckShares(IReadOnlyList<PrincipalShare> shares, int index)
    {
        if (shares.Any(s => s.BasisPoints is < 0 or > AllocationKey.Whole)) return new ShareOutOfRange(index);
        if (shares.DistinctBy(s => s.Principal).Count() != shares.Count) return new PrincipalTwice(index);
        var sum = shares.Sum(s => s.BasisPoints);
        return sum == AllocationKey.Whole ? null : new SharesDoNotSumToWhole(index, sum);
    }

    static Refusal? CheckOne(SharePeriod period, int index, IReadOnlyCollection<AuthorityId> parties)
    {
        if (period.LastDay < period.From) return new PeriodEndsBeforeItStarts(index);
        if (!period.Shares.Select(s => s.Principal).ToHashSet().SetEquals(parties)) return new SharesAreNotOfTheParties(index);
        return CheckShares(period.Shares, index);
    }

    static Refusal? CheckOrder(IReadOnlyList<SharePeriod> periods, DateOnly effectiveOn, DateOnly? lastDay)
    {
        var ordered = periods.Select((p, i) => (Period: p, Index: i)).OrderBy(p => p.Period.From).ToList();
        var first = ordered[0];
        if (first.Period.From > effectiveOn) return new SharesLeaveAGap(first.Index, effectiveOn, first.Period.From.AddDays(-1));
        if (first.Period.From < effectiveOn) return new SharesOutsideTheAgreement(first.Index);
        for (var i = 1; i < ordered.Count; i++)
        {
            var (before, after) = (ordered[i - 1].Period, ordered[i]);
            if (before.LastDay is null || after.Period.From <= before.LastDay) return new PeriodsOverlap(after.Index, after.Period.From);
            if (after.Period.From > before.LastDay.Value.AddDays(1)) return new SharesLeaveAGap(after.Index, before.LastDay.Value.AddDays(1), after.Period.From.AddDays(-1));
        }
        var last = ordered[^1];
        if (lastDay is { } end && last.Period.From > end) return new SharesOutsideTheAgreement(last.Index);
        if (last.Period.LastDay is not { } closing) return null;
        if (lastDay is null) return new SharesStopTooEarly(last.Index, closing);
        if (closing < lastDay) return new SharesLeaveAGap(last.Index, closing.AddDays(1), lastDay.Value);
        return closing > lastDay ? new SharesOutsideTheAgreement(last.Index) : null;
    }
}
