using CsCheck;
using Mitoyen.Benchmarks.Visits.Verification;
using Mitoyen.Kernel;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Domain.WorkingTime;
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

    /// <summary>Each says what it is and by how much it would have to give; where none forbids a visit alone, those that do together are named.</summary>
    [Fact]
    public void Every_constraint_in_the_way_is_named_with_its_minutes()
    {
        var kinds = new HashSet<ObstacleKind>();
        Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 1_000]).Sample((seed, which) =>
        {
            var problem = new RandomWeek(seed).Problem();
            var (visit, day) = (problem.Visits[which % problem.Visits.Count], problem.Days[which % problem.Days.Count]);

            var placement = new Placing(problem, RoundPlanner.Plan(problem, Short)).At(visit.Key, day.Officer, day.Date);

            Assert.All(placement.Obstacles, AssertNamed);
            kinds.UnionWith(placement.Obstacles.Select(o => o.Kind));
        }, iter: 300, threads: 1);
        Assert.Contains(ObstacleKind.Several, kinds);
        Assert.True(kinds.Count(IsOfMinutes) > 4, $"{string.Join(", ", kinds)}: too few to show anything.");
    }

    [Fact]
    public void No_visit_left_out_has_an_unnamed_reason() => Gen.Int[0, int.MaxValue - 1].Sample(seed =>
    {
        var problem = new RandomWeek(seed).Problem();
        var plan = RoundPlanner.Plan(problem, Short);
        var placing = new Placing(problem, plan);

        Assert.All(plan.LeftOut, visit => Assert.DoesNotMatch("contraintes s’y opposent à la fois\\.", placing.Why(visit, key => $"la visite {key}").Sentence));
        Assert.All(plan.LeftOut.Select(visit => placing.Why(visit, key => $"la visite {key}")).Where(r => r.Cheapest is null).SelectMany(r => r.Obstacles), AssertNamed);
    }, iter: 300);

    [Fact]
    public void A_visit_fits_once_the_constraint_gives_the_minutes_that_were_said() => Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 1_000]).Sample((seed, which) =>
    {
        var problem = new RandomWeek(seed).Problem();
        var plan = RoundPlanner.Plan(problem, Short);
        var (visit, day) = (problem.Visits[which % problem.Visits.Count], problem.Days[which % problem.Days.Count]);
        if (new Placing(problem, plan).At(visit.Key, day.Officer, day.Date) is not { After: not null } placement) return;

        Assert.All(placement.Obstacles, obstacle =>
        {
            if (Loosened(problem.Rules, obstacle) is not { } rules) return;
            var easier = problem with { Rules = rules };
            Assert.True(new Placing(easier, plan).At(visit.Key, day.Officer, day.Date).Fits, obstacle.Sentence);
        });
    }, iter: 200);

    internal static WorkingTimeRules? Loosened(WorkingTimeRules rules, Obstacle obstacle) => obstacle.Kind switch
    {
        ObstacleKind.WorkADay => rules with { WorkADay = new(rules.WorkADay!.Most + obstacle.Minutes) },
        ObstacleKind.Driving => rules with { Driving = new(rules.Driving!.Most + obstacle.Minutes) },
        ObstacleKind.Span => rules with { Span = new(rules.Span!.Most + obstacle.Minutes) },
        ObstacleKind.WorkAWeek => rules with { WorkAWeek = new(rules.WorkAWeek!.Most + obstacle.Minutes) },
        ObstacleKind.Average => rules with { Average = new(rules.Average!.Average + obstacle.Minutes) },
        ObstacleKind.Rest => rules with { Rest = new(rules.Rest!.Least - obstacle.Minutes) },
        ObstacleKind.WeeklyRest => rules with { WeeklyRest = new(rules.WeeklyRest!.Least - obstacle.Minutes) },
        _ => null,
    };

    internal static void AssertNamed(Obstacle obstacle)
    {
        var sentence = obstacle.Sentence;
        Assert.DoesNotMatch("(^|\\D)0 min", sentence);
        Assert.False(sentence.StartsWith("Plusieurs contraintes", StringComparison.Ordinal) && sentence.Split("\u202F;").Length < 2, sentence);
        Assert.Equal(IsOfMinutes(obstacle.Kind), obstacle.Minutes > 0);
    }

    static bool IsOfMinutes(ObstacleKind kind) => kind is not (ObstacleKind.Absent or ObstacleKind.Closed or ObstacleKind.HoursUnknown or ObstacleKind.Skill);

    /// <summary>A council in the evening and a town hall open in the early morning only.</summary>
    [Fact]
    public void The_night_that_is_too_short_says_the_minutes_of_rest_that_are_missing()
    {
        var (officer, monday) = (new Officer(AccountId.From(new Guid(1, 0, 0x7000, [0x80, 0, 0, 0, 0, 0, 0, 0])), "Agent"), new DateOnly(2026, 11, 23));
        OfficerDay[] days = [.. Enumerable.Range(0, 2).Select(d => new OfficerDay(officer.Id, monday.AddDays(d), 0, 0, Window.OfHours(7, 0, 23, 59)))];
        Visit[] visits =
        [
            new(new("conseil"), 0, 120, 50, OpeningHours.Only(monday, Window.OfHours(20, 30, 22, 30))) { Pinned = true },
            new(new("mairie"), 0, 60, 10, OpeningHours.Only(monday.AddDays(1), Window.OfHours(8, 5, 9, 5))),
        ];
        var problem = new PlanningProblem([officer], days, visits, new(1, [0]), WorkingTimeRules.PublicService);
        var plan = RoundPlanner.Plan(problem, Short);

        var placement = new Placing(problem, plan).At(new("mairie"), officer.Id, monday.AddDays(1));

        var rest = placement.Obstacles.Single(o => o.Kind == ObstacleKind.Rest);
        Assert.Equal(85, rest.Minutes);
        Assert.EndsWith(", et il manque 1 h 25 de repos.", rest.Sentence.Replace('\u00A0', ' '), StringComparison.Ordinal);
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
