using CsCheck;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Domain.Travel;

namespace Mitoyen.Modules.Tests.Visits;

public class TravelTests
{
    static readonly Gen<(double, double)> Points = Gen.Select(Gen.Double[42, 51], Gen.Double[-5, 8]);
    static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    [Fact]
    public void From_Bapaume_to_Arras_as_the_crow_flies() => Assert.InRange(GreatCircle.Metres(50.103, 2.850, 50.289, 2.766), 21_400, 21_700);

    [Fact]
    public void Ten_kilometres_take_a_quarter_of_an_hour_and_four_minutes() => Assert.Equal((16 + 4, 13_000), (DefaultTravel.Minutes(10_000), DefaultTravel.RoadMetres(10_000)));

    [Fact]
    public void The_way_back_is_as_long_and_no_way_is_shorter_for_going_round() => Points.Array[3].Sample(at =>
    {
        var travel = DefaultTravel.Between(at);
        Assert.Equal((travel[0, 1], travel.Metres(0, 1)), (travel[1, 0], travel.Metres(1, 0)));
        Assert.Equal(0, travel[2, 2]);
        Assert.True(travel[0, 2] <= travel[0, 1] + travel[1, 2]);
    });

    [Theory]
    [InlineData(2026, 3, 29, 8, 420)]
    [InlineData(2026, 10, 25, 8, 540)]
    [InlineData(2026, 11, 24, 8, 480)]
    public void Minutes_of_a_day_are_those_that_pass(int year, int month, int day, int hour, int elapsed)
    {
        var clock = new DayClock(new(year, month, day), Paris);

        Assert.Equal(elapsed, clock.Elapsed(new(hour, 0)));
        Assert.Equal(new DateTime(year, month, day, hour, 0, 0), clock.At(elapsed));
    }

    [Fact]
    public void A_night_in_which_the_clock_goes_forward_is_an_hour_shorter() =>
        Assert.Equal(23 * 60, new DayClock(new(2026, 3, 30), Paris).Midnight - new DayClock(new(2026, 3, 29), Paris).Midnight);
}
