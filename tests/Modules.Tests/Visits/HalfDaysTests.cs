using CsCheck;
using Mitoyen.Benchmarks.Visits.Verification;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Solver;

namespace Mitoyen.Modules.Tests.Visits;

public class HalfDaysTests
{
    static readonly Gen<Window> AWindow = Gen.Select(Gen.Int[0, 1_439], Gen.Int[1, 900]).Select((from, length) => new Window(from, from + length));

    [Fact]
    public void The_two_halves_are_the_day_and_nothing_of_one_is_in_the_other() => Gen.Select(AWindow, Gen.Int[0, 1_500]).Sample((day, cut) =>
    {
        var (afternoon, morning) = (HalfDayOff.Morning.Left(day, cut), HalfDayOff.Afternoon.Left(day, cut));

        Assert.Equal(day.Length, (afternoon?.Length ?? 0) + (morning?.Length ?? 0));
        Assert.True(morning is not { } m || (day.Holds(m.From, m.To) && m.To <= cut));
        Assert.True(afternoon is not { } a || (day.Holds(a.From, a.To) && a.From >= cut));
    });

    [Fact]
    public void A_day_that_lies_within_the_half_off_leaves_nothing()
    {
        Assert.Null(HalfDayOff.Morning.Left(Window.OfHours(8, 0, 13, 0), 13 * 60));
        Assert.Null(HalfDayOff.Afternoon.Left(Window.OfHours(13, 0, 18, 0), 13 * 60));
    }

    /// <summary>On the day of a change of hour, one o'clock by the clock is not thirteen hours after midnight.</summary>
    [Theory, InlineData(3, 29, 12 * 60), InlineData(10, 25, 14 * 60), InlineData(11, 24, 13 * 60)]
    public void The_day_is_cut_by_the_clock(int month, int day, int elapsed) =>
        Assert.Equal(elapsed, new DayClock(new(2026, month, day), TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")).Elapsed(HalfDays.Cut));

    /// <summary>Any week in which officers take mornings and afternoons off: no round goes out in them, and the verifier finds no fault.</summary>
    [Fact]
    public void No_round_goes_out_in_a_half_that_is_off() => Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 1 << 20]).Sample((seed, which) =>
    {
        const int cut = 13 * 60;
        var all = new RandomWeek(seed).Problem();
        HalfDayOff? Off(int day) => ((which >> (2 * day)) & 3) switch { 1 => HalfDayOff.Morning, 2 => HalfDayOff.Afternoon, _ => null };
        List<OfficerDay> days = [.. all.Days.Select((d, i) => Off(i % 10) is not { } off ? d : off.Left(d.Availability, cut) is { } left ? d with { Availability = left } : d with { Absence = Absence.Leave })];
        var problem = all with { Days = days };

        var plan = RoundPlanner.Plan(problem, new() { Iterations = 60, Threads = 1, Tuning = new() { Legs = 1 } });

        Assert.Empty(PlanVerifier.FaultsOf(problem, plan));
        foreach (var round in plan.Rounds)
        {
            var off = Off(days.FindIndex(d => d.Officer == round.Officer && d.Date == round.Date) % 10);
            Assert.True(off is not HalfDayOff.Morning || round.Departure >= cut);
            Assert.True(off is not HalfDayOff.Afternoon || round.Return <= cut);
        }
    }, iter: 300);
}
