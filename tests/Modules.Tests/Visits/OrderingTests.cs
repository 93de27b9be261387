using CsCheck;
using Mitoyen.Benchmarks.Visits.Verification;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.MoveVisit;
using Mitoyen.Visits.Solver;

namespace Mitoyen.Modules.Tests.Visits;

public class OrderingTests
{
    static readonly SearchSettings Short = new() { Iterations = 100, Threads = 1 };

    [Fact]
    public void What_was_written_of_a_plan_gives_the_same_plan_back() => Gen.Int[0, int.MaxValue - 1].Sample(seed => AssertComesBack(new RandomWeek(seed).Problem()), iter: 300);

    /// <summary>A long rest before a day that goes out lets that day leave in the afternoon only, though its visit could have been in the morning: what the days after it need decides between the two.</summary>
    [Theory]
    [InlineData(973556524)]
    public void What_was_written_of_a_week_that_was_once_refused_gives_the_same_plan_back(int seed) => AssertComesBack(new RandomWeek(seed).Problem());

    [Fact]
    public void A_place_in_a_day_is_kept_to_the_letter_or_refused_with_a_reason() => Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 1_000], Gen.Int[0, 8]).Sample((seed, which, place) =>
    {
        var problem = new RandomWeek(seed).Problem();
        var plan = RoundPlanner.Plan(problem, Short);
        var (visit, day) = (problem.Visits[which % problem.Visits.Count].Key, problem.Days[which % problem.Days.Count]);
        List<VisitKey> others = [.. plan.Rounds.Where(r => (r.Officer, r.Date) == (day.Officer, day.Date)).SelectMany(r => r.Stops).Select(s => s.Visit).Where(v => v != visit)];
        var position = place % (others.Count + 1);

        var placement = new Ordering(problem).At(plan, visit, day.Officer, day.Date, position);

        Assert.Equal(placement.After is null, placement.Obstacles.Count > 0);
        Assert.All(placement.Obstacles.Where(o => o != Obstacle.OrderMeetsClosed), obstacle =>
        {
            PlacingTests.AssertNamed(obstacle);
            if (PlacingTests.Loosened(problem.Rules, obstacle) is { } rules) Assert.NotNull(new Ordering(problem with { Rules = rules }).At(plan, visit, day.Officer, day.Date, position).After);
        });
        if (placement.After is not { } after) return;
        Assert.Empty(PlanVerifier.FaultsOf(problem, after));
        Assert.Empty(placement.Dropped);
        Assert.Equal([.. others.Take(position), visit, .. others.Skip(position)], after.Rounds.Single(r => (r.Officer, r.Date) == (day.Officer, day.Date)).Stops.Select(s => s.Visit));
    }, iter: 300);

    static void AssertComesBack(PlanningProblem problem)
    {
        var plan = RoundPlanner.Plan(problem, Short);

        var back = new Ordering(problem).Of(WrittenOrders.Read(WrittenOrders.Write(plan)));

        Assert.NotNull(back);
        Assert.Empty(PlanVerifier.FaultsOf(problem, back));
        Assert.Equal((plan.Value.Prizes, plan.Value.Driving), (back.Value.Prizes, back.Value.Driving));
    }
}
