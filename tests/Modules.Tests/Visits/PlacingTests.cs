using CsCheck;
using Mitoyen.Benchmarks.Visits.Verification;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Solver;

namespace Mitoyen.Modules.Tests.Visits;

public class PlacingTests
{
    static readonly SearchSettings Short = new() { Iterations = 100, Threads = 1 };

    [Fact]
    public void A_drag_says_what_it_breaks_or_costs_and_gives_a_plan_without_fault() => Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 1_000]).Sample((seed, which) =>
    {
        var problem = new RandomWeek(seed).Problem();
        var plan = RoundPlanner.Plan(problem, Short);
        var (visit, day) = (problem.Visits[which % problem.Visits.Count], problem.Days[which % problem.Days.Count]);

        var placement = new Placing(problem, plan).At(visit.Key, day.Officer, day.Date);

        if (placement.Fits) Assert.Subset(placement.After!.Served.ToHashSet(), plan.Served.ToHashSet());
        if (placement.After is not { } after) return;
        Assert.Empty(PlanVerifier.FaultsOf(problem, after));
        Assert.Equal((day.Officer, day.Date), (after.RoundOf(visit.Key)!.Officer, after.RoundOf(visit.Key)!.Date));
        Assert.Equal(after.Value.Prizes - plan.Value.Prizes, placement.PrizeChange);
        Assert.Equal(plan.Served.Except(after.Served), placement.Dropped);
    }, iter: 200);

    /// <summary>Where no constraint alone forbids a visit, those that do together are named, with the minutes where it is a matter of minutes.</summary>
    [Fact]
    public void Constraints_that_forbid_only_together_are_named()
    {
        var seen = 0;
        Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 1_000]).Sample((seed, which) =>
        {
            var problem = new RandomWeek(seed).Problem();
            var placing = new Placing(problem, RoundPlanner.Plan(problem, Short));
            var (visit, day) = (problem.Visits[which % problem.Visits.Count], problem.Days[which % problem.Days.Count]);

            var (quickly, closely) = (placing.At(visit.Key, day.Officer, day.Date, closely: false), placing.At(visit.Key, day.Officer, day.Date));

            Assert.Equal(quickly.Obstacles.Select(o => o.Kind), closely.Obstacles.Select(o => o.Kind));
            if (quickly.Obstacles is not [{ Kind: ObstacleKind.Several } blunt]) return;
            seen++;
            var sentence = closely.Obstacles[0].Sentence;
            Assert.StartsWith(blunt.Sentence.TrimEnd('.'), sentence, StringComparison.Ordinal);
            Assert.True(sentence == blunt.Sentence || sentence.Split("\u202F;").Length >= 2, sentence);
        }, iter: 300, threads: 1);
        Assert.True(seen > 3, $"{seen}: the test shows nothing.");
    }

    [Fact]
    public void Each_visit_left_out_has_a_reason_and_none_would_have_fitted_for_nothing() => Gen.Int[0, int.MaxValue - 1].Sample(seed =>
    {
        var problem = new RandomWeek(seed).Problem();
        var plan = RoundPlanner.Plan(problem, new() { Iterations = 1_000, Threads = 1 });
        var placing = new Placing(problem, plan);

        Assert.All(plan.LeftOut, visit =>
        {
            var reason = placing.Why(visit, key => $"la visite {key}");
            Assert.True(reason.Sentence.Length > 10);
            Assert.False(reason.Cheapest?.After is { } after && after.Value.Prizes > plan.Value.Prizes && after.Value.Pinned >= plan.Value.Pinned, $"{visit} could be added: {reason.Sentence}");
        });
    }, iter: 100);

    [Fact]
    public void What_fits_beside_a_plan_drops_nothing_moves_nobody_to_another_day_and_has_no_fault() => Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 1_000]).Sample((seed, which) =>
    {
        var problem = new RandomWeek(seed).Problem();
        var plan = RoundPlanner.Plan(problem, Short);
        var (visit, day) = (problem.Visits[which % problem.Visits.Count], problem.Days[which % problem.Days.Count]);

        if (new Placing(problem, plan).Beside(visit.Key, day.Officer, day.Date) is not { } after) return;

        Assert.Empty(PlanVerifier.FaultsOf(problem, after));
        Assert.Equal(plan.Served.Append(visit.Key).Distinct().Order(Comparer<VisitKey>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))), after.Served.Order(Comparer<VisitKey>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))));
        Assert.All(PlanDifference.Between(plan, after), move => Assert.True(move.Visit == visit.Key || !move.ChangesDay));
    }, iter: 300);

    [Fact]
    public void A_plan_without_a_visit_has_no_fault_and_loses_no_other() => Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 1_000]).Sample((seed, which) =>
    {
        var problem = new RandomWeek(seed).Problem();
        var plan = RoundPlanner.Plan(problem, Short);
        var visit = problem.Visits[which % problem.Visits.Count].Key;

        var without = new Placing(problem, plan).Without(visit)!;

        Assert.Empty(PlanVerifier.FaultsOf(problem, without));
        Assert.Equal(plan.Served.Where(v => v != visit).ToHashSet(), [.. without.Served]);
    }, iter: 300);
}
