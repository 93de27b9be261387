using CsCheck;
using Mitoyen.Visits.Domain.Prizes;

namespace Mitoyen.Modules.Tests.Visits;

public class VisitPrizeTests
{
    static readonly Gen<(VisitUrgency Urgency, int? Days, int? Weeks, int? Promised, int Behind)> Cases = Gen.Select(
        Gen.Enum<VisitUrgency>(), Gen.Int[-30, 100].Nullable(), Gen.Int[0, 120].Nullable(), Gen.Int[1, 52].Nullable(), Gen.Int[-20_000, 20_000]);

    [Fact]
    public void A_place_seen_this_week_that_nothing_presses_is_worth_its_urgency() => Assert.Equal(300, VisitPrize.Of(VisitUrgency.Normal, null, 0, null, 0));

    [Fact]
    public void Nothing_that_presses_more_is_worth_less() => Cases.Sample(c =>
    {
        var prize = VisitPrize.Of(c.Urgency, c.Days, c.Weeks, c.Promised, c.Behind);
        Assert.InRange(prize, 1, 1_000_000);
        Assert.True(VisitPrize.Of(c.Urgency, (c.Days ?? 60) - 1, c.Weeks, c.Promised, c.Behind) >= prize);
        Assert.True(VisitPrize.Of(c.Urgency, c.Days, (c.Weeks ?? 52) + 1, c.Promised, c.Behind) >= prize);
        Assert.True(VisitPrize.Of(c.Urgency, c.Days, c.Weeks, c.Promised, c.Behind + 100) >= prize);
        Assert.True(VisitPrize.Of(VisitUrgency.Critical, c.Days, c.Weeks, c.Promised, c.Behind) >= prize);
    });
}
