using CsCheck;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;

namespace Mitoyen.Modules.Tests.Agreements;

public sealed class Shares_of_a_draft
{
    static readonly DateOnly Middle = new(2027, 7, 1);

    static Refusal? Refused(params SharePeriod[] periods) => SharePeriods.Timeline(periods, Given.Principals, Given.Effect, Given.LastDay).Refusal;

    [Fact]
    public void Two_periods_that_follow_each_other_are_accepted() =>
        Assert.Null(Refused(new(Given.Effect, Middle.AddDays(-1), Given.Shares(8000, 2000)), new(Middle, Given.LastDay, Given.Shares(7500, 2500))));

    [Fact]
    public void Shares_that_sum_to_99_percent_are_refused() =>
        Assert.Equal(new SharesDoNotSumToWhole(0, 9900), Refused(new SharePeriod(Given.Effect, Given.LastDay, Given.Shares(8000, 1900))));

    [Fact]
    public void Periods_that_overlap_are_refused_beside_the_second() =>
        Assert.Equal(new PeriodsOverlap(1, Middle), Refused(new(Given.Effect, Middle, Given.Shares(8000, 2000)), new(Middle, Given.LastDay, Given.Shares(7500, 2500))));

    [Fact]
    public void A_gap_is_refused_with_its_days() =>
        Assert.Equal(new SharesLeaveAGap(1, Middle, Middle.AddDays(1)), Refused(new(Given.Effect, Middle.AddDays(-1), Given.Shares(8000, 2000)), new(Middle.AddDays(2), Given.LastDay, Given.Shares(7500, 2500))));

    [Fact]
    public void A_gap_before_the_first_or_after_the_last_period_is_refused()
    {
        Assert.IsType<SharesLeaveAGap>(Refused(new SharePeriod(Given.Effect.AddDays(1), Given.LastDay, Given.Shares(8000, 2000))));
        Assert.IsType<SharesLeaveAGap>(Refused(new SharePeriod(Given.Effect, Given.LastDay.AddDays(-1), Given.Shares(8000, 2000))));
    }

    [Fact]
    public void A_period_outside_the_agreement_is_refused()
    {
        Assert.IsType<SharesOutsideTheAgreement>(Refused(new SharePeriod(Given.Effect.AddDays(-1), Given.LastDay, Given.Shares(8000, 2000))));
        Assert.IsType<SharesOutsideTheAgreement>(Refused(new SharePeriod(Given.Effect, Given.LastDay.AddDays(1), Given.Shares(8000, 2000))));
    }

    [Fact]
    public void A_period_that_ends_before_it_starts_is_refused() =>
        Assert.Equal(new PeriodEndsBeforeItStarts(0), Refused(new SharePeriod(Given.Effect, Given.Effect.AddDays(-1), Given.Shares(8000, 2000))));

    [Fact]
    public void A_share_of_another_partnership_is_refused() =>
        Assert.Equal(new SharesAreNotOfTheParties(0), Refused(new SharePeriod(Given.Effect, Given.LastDay, [new(Given.Bapaume, 8000), new(Given.Stranger, 2000)])));

    [Fact]
    public void Any_cut_of_the_agreement_into_periods_holds_100_percent_every_day_in_any_order() =>
        Gen.Select(Gen.Int[1, 1094].Array[0, 6], Gen.Int[0, 10_000].Array[7], Gen.Int[0, 1000]).Sample((cuts, shares, seed) =>
        {
            var starts = cuts.Distinct().Order().Select(Given.Effect.AddDays).Prepend(Given.Effect).ToList();
            var periods = starts.Select((from, i) => new SharePeriod(from, i + 1 < starts.Count ? starts[i + 1].AddDays(-1) : Given.LastDay, Given.Shares(shares[i], 10_000 - shares[i])));

            var keys = SharePeriods.Timeline([.. periods.OrderBy(p => (p.From.DayNumber * 7919) ^ seed)], Given.Principals, Given.Effect, Given.LastDay).Value;

            // Every limit and the days beside it; between limits nothing changes.
            foreach (var day in starts.SelectMany(s => new[] { s.AddDays(-1), s, s.AddDays(1) }).Append(Given.LastDay).Where(d => d >= Given.Effect))
            {
                var index = starts.FindLastIndex(s => s <= day);
                Assert.Equal(shares[index], keys.At(day).ShareOf(Given.Bapaume));
                Assert.Equal(10_000, keys.At(day).Shares.Sum(s => s.BasisPoints));
            }
        }, iter: 10_000);

    [Fact]
    public void Moving_any_limit_of_a_good_cut_by_some_days_is_refused() =>
        Gen.Select(Gen.Int[100, 500], Gen.Int[600, 1000], Gen.Int[0, 5], Gen.Int[1, 50], Gen.Bool).Sample((first, second, limit, days, forward) =>
        {
            DateOnly[] limits = [Given.Effect, Given.Effect.AddDays(first - 1), Given.Effect.AddDays(first), Given.Effect.AddDays(second - 1), Given.Effect.AddDays(second), Given.LastDay];
            limits[limit] = limits[limit].AddDays(forward ? days : -days);

            Assert.NotNull(Refused([.. Enumerable.Range(0, 3).Select(i => new SharePeriod(limits[2 * i], limits[(2 * i) + 1], Given.Shares(8000, 2000)))]));
        }, iter: 10_000);
}
