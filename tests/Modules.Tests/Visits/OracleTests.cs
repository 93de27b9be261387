using CsCheck;
using Mitoyen.Visits.Solver;

namespace Mitoyen.Modules.Tests.Visits;

public class OracleTests
{
    static readonly SearchSettings Settings = new() { Iterations = 6_000, Threads = 1 };

    /// <summary>Where the cheapest of a visit's hours leaves too short a night, another of its hours is taken.</summary>
    [Fact]
    public void The_search_takes_dearer_hours_after_a_late_return() => Reaches(1_221_247_265);

    [Fact]
    public void The_search_reaches_the_optimum_of_200_random_weeks() => Gen.Int[0, int.MaxValue - 1].Sample(Reaches, iter: 200, threads: 1);

    [Fact]
    public void The_search_reaches_the_optimum_of_weeks_of_which_a_part_is_promised() => Gen.Int[0, int.MaxValue - 1].Sample(seed => Reaches(seed, promised: true), iter: 40, threads: 1);

    static void Reaches(int seed) => Reaches(seed, promised: false);

    static void Reaches(int seed, bool promised)
    {
        var problem = new RandomWeek(seed, mostOfficers: 2, mostDays: 4, oneWeek: true, promised: promised).Problem();

        var plan = RoundPlanner.Plan(problem, Settings);

        Assert.Equal(new Oracle(problem).Optimum(), (plan.Value.Pinned, plan.Value.Prizes));
    }
}
