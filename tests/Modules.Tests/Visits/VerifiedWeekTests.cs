using CsCheck;
using Mitoyen.Benchmarks.Visits.Verification;
using Mitoyen.Kernel;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Domain.WorkingTime;
using Mitoyen.Visits.Solver;

namespace Mitoyen.Modules.Tests.Visits;

public class VerifiedWeekTests
{
    static readonly SearchSettings Short = new() { Iterations = 60, Threads = 1, Tuning = new() { Legs = 1 } };

    [Fact]
    public void A_thousand_random_weeks_have_no_fault() => Gen.Int[0, int.MaxValue - 1].Sample(seed =>
    {
        var problem = new RandomWeek(seed).Problem();

        var plan = RoundPlanner.Plan(problem, Short);

        Assert.Empty(PlanVerifier.FaultsOf(problem, plan));
    }, iter: 1_000);

    [Fact]
    public void Weeks_of_which_a_part_is_promised_have_no_fault() => Gen.Int[0, int.MaxValue - 1].Sample(seed =>
    {
        var problem = new RandomWeek(seed, promised: true).Problem();

        Assert.Empty(PlanVerifier.FaultsOf(problem, RoundPlanner.Plan(problem, Short)));
    }, iter: 300);

    /// <summary>Nine tenths are kept free, and the council takes place all the same: its evening is no part of them.</summary>
    [Fact]
    public void What_is_promised_is_no_part_of_the_share_that_stays_free()
    {
        var officer = new Officer(AccountId.From(new Guid("00000000-0000-7000-8000-000000000001")), "Agent");
        var council = new Visit(new("conseil"), 0, 120, 0, OpeningHours.Only(new(2026, 11, 30), new(1_110, 1_230))) { Pinned = true };
        PlanningProblem Of(int promised) => new([officer], [new(officer.Id, new(2026, 11, 30), 0, 0, new(1_110, 1_230)) { Promised = promised }], [council], new(1, [0]), WorkingTimeRules.PublicService with { Free = new(9_000) });

        Assert.Equal((0, 1), (RoundPlanner.Plan(Of(0), Short).Value.Pinned, RoundPlanner.Plan(Of(120), Short).Value.Pinned));
    }

    /// <summary>An officer whose eleven weeks before and office hours already pass the mean: the plan gives them nothing, and that is no fault.</summary>
    [Fact]
    public void Hours_that_were_too_many_before_are_no_fault_of_a_plan_that_adds_none()
    {
        var problem = new RandomWeek(2009277584).Problem();
        var tired = problem.Officers.Single(o => o.WorkOfWeeksBefore.TakeLast(11).Sum() + o.OtherWorkOfWeeks.Sum() > 12 * 44 * 60);

        var plan = RoundPlanner.Plan(problem, Short);

        Assert.DoesNotContain(plan.Rounds, r => r.Officer == tired.Id);
        Assert.Empty(PlanVerifier.FaultsOf(problem, plan));
    }

    [Fact]
    public void A_larger_week_of_several_officers_has_no_fault() => Gen.Int[0, int.MaxValue - 1].Sample(seed =>
    {
        var problem = new RandomWeek(seed, mostOfficers: 5, mostVisits: 60).Problem();

        var plan = RoundPlanner.Plan(problem, Short);

        Assert.Empty(PlanVerifier.FaultsOf(problem, plan));
    }, iter: 60);

    [Fact]
    public void The_same_seed_gives_the_same_plan() => Gen.Int[0, 10_000].Sample(seed =>
    {
        var problem = new RandomWeek(seed).Problem();
        var settings = new SearchSettings { Iterations = 200, Seed = seed };

        var (one, two) = (RoundPlanner.Plan(problem, settings), RoundPlanner.Plan(problem, settings));

        Assert.Equal(one.Value, two.Value);
        Assert.Empty(PlanDifference.Between(one, two));
    }, iter: 20);
}
