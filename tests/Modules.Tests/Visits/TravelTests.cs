using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Domain.Travel;
using Mitoyen.Visits.Domain.WorkingTime;
using Mitoyen.Visits.Solver;

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

    /// <summary>A council until half past ten in the evening; a town hall open all the next day. Eleven hours that really pass, whatever the clock does meanwhile.</summary>
    [Theory]
    [InlineData(2026, 3, 28, 10, 30)] // The clock goes forward in the night.
    [InlineData(2026, 10, 24, 8, 30)] // It goes back.
    [InlineData(2026, 3, 29, 9, 30)] // It went forward the night before.
    [InlineData(2026, 11, 24, 9, 30)]
    public void The_rest_after_an_evening_is_of_hours_that_pass(int year, int month, int day, int hour, int minute)
    {
        var (officer, evening) = (new Officer(AccountId.From(new Guid("00000000-0000-7000-8000-000000000001")), "Agent"), new DateOnly(year, month, day));
        DayClock[] clocks = [new(evening, Paris), new(evening.AddDays(1), Paris)];
        OfficerDay[] days = [.. clocks.Select((c, i) => new OfficerDay(officer.Id, evening.AddDays(i), 0, 0, new(c.Elapsed(new(7, 0)), c.Elapsed(new(23, 30)))) { Midnight = c.Midnight })];
        Visit[] visits =
        [
            new(new("conseil"), 0, 120, 0, OpeningHours.Only(evening, new(clocks[0].Elapsed(new(20, 30)), clocks[0].Elapsed(new(22, 30))))) { Pinned = true },
            new(new("mairie"), 0, 60, 10, OpeningHours.Only(evening.AddDays(1), new(clocks[1].Elapsed(new(7, 0)), clocks[1].Elapsed(new(hour + 1, minute))))),
        ];

        var plan = RoundPlanner.Plan(new([officer], days, visits, new(1, [0]), WorkingTimeRules.PublicService with { WeeklyRest = null, Free = null }), new() { Iterations = 100, Threads = 1 });

        Assert.Equal(new DateTime(year, month, day, hour, minute, 0).AddDays(1), clocks[1].At(plan.Rounds.Single(r => r.Date > evening).Departure));
    }

    [Fact]
    public void A_night_in_which_the_clock_goes_forward_is_an_hour_shorter() =>
        Assert.Equal(23 * 60, new DayClock(new(2026, 3, 30), Paris).Midnight - new DayClock(new(2026, 3, 29), Paris).Midnight);
}
