using CsCheck;
using Mitoyen.Councils.Domain;
using Xunit;

namespace Mitoyen.Modules.Tests.Councils;

public class Clear_days
{
    static readonly DateOnly First = new(2000, 1, 1);

    /// <summary>Thirty years, from 2000 to the end of 2029.</summary>
    static readonly Gen<DateOnly> Days = Gen.Int[0, 10_957].Select(First.AddDays);

    [Fact]
    public void Are_those_that_a_person_counts_on_the_calendar() =>
        Gen.Select(Days, Gen.Int[-5, 60]).Sample((meeting, before) =>
        {
            var sent = meeting.AddDays(-before);

            Assert.Equal(CountedOneByOne(sent, meeting), ClearDays.Between(sent, meeting));
        }, iter: 20_000);

    [Fact]
    public void The_latest_sending_is_just_enough() =>
        Gen.Select(Days, Gen.Int[1, 5]).Sample((meeting, needed) =>
        {
            var latest = ClearDays.LatestSending(meeting, needed);

            Assert.Equal(needed, CountedOneByOne(latest, meeting));
            Assert.Equal(needed - 1, CountedOneByOne(latest.AddDays(1), meeting));
        }, iter: 20_000);

    [Fact]
    public void Every_day_of_thirty_years_has_its_latest_sending()
    {
        for (var meeting = First; meeting < new DateOnly(2030, 1, 1); meeting = meeting.AddDays(1))
            foreach (var needed in new[] { 1, 3, 5 })
                Assert.Equal(needed, CountedOneByOne(ClearDays.LatestSending(meeting, needed), meeting));
    }

    [Theory]
    [InlineData("2026-03-05", 3, "2026-03-01")] // A Thursday: sent on Sunday, the 2nd, 3rd and 4th are clear.
    [InlineData("2026-03-03", 5, "2026-02-25")] // Over the end of a February of 28 days.
    [InlineData("2028-03-03", 5, "2028-02-26")] // Over a 29 February.
    [InlineData("2026-01-02", 3, "2025-12-29")] // Over New Year, a public holiday that counts.
    public void Are_counted_over_ends_of_months_and_holidays(string meeting, int needed, string latest) =>
        Assert.Equal(DateOnly.ParseExact(latest, "yyyy-MM-dd"), ClearDays.LatestSending(DateOnly.ParseExact(meeting, "yyyy-MM-dd"), needed));

    [Theory]
    [InlineData(3_499, false, 3)]
    [InlineData(3_500, false, 5)]
    [InlineData(null, false, 5)]
    [InlineData(3_499, true, 1)]
    [InlineData(9_000, true, 1)]
    public void Are_three_or_five_by_the_inhabitants_and_one_in_urgency(int? inhabitants, bool urgent, int needed)
    {
        var meeting = new DateOnly(2026, 12, 10);

        var notice = NoticeCheck.Of(meeting, null, NoticeDelays.SizeOf([inhabitants], meeting), urgent);

        Assert.Equal(needed, notice.Needed);
    }

    [Fact]
    public void An_epci_that_holds_one_larger_commune_is_called_five_days_before() =>
        Assert.Equal(CouncilSize.Large, NoticeDelays.SizeOf([200, 3_600, 450], new DateOnly(2026, 1, 1)));

    /// <summary>The naive count: every day strictly between the two.</summary>
    static int CountedOneByOne(DateOnly sent, DateOnly meeting)
    {
        var count = 0;
        for (var day = sent.AddDays(1); day < meeting; day = day.AddDays(1)) count++;
        return count;
    }
}
