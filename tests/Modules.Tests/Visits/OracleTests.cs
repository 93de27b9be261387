using CsCheck;
using Mitoyen.Visits.Solver;

namespace Mitoyen.Modules.Tests.Visits;

public class OracleTests
{
    static readonly SearchSettings Settings = new() { Iterations = 6_000, Threads = 1 };

    [Fact]
    public void The_search_reaches_the_optimum_of_200_random_weeks() => Gen.Int[0, int.MaxValue - 1].Sample(seed =>
    {
        var problem = new RandomWeek(seed, mostOfficers: 2, mostDays: 4, oneWeek: true).Problem();

        var plan = RoundPlanner.Plan(problem, Settings);

        Assert.Equal(new Oracle(problem).Optimum(), (plan.Value.Pinned, plan.Value.Prizes));
    }, iter: 200, threads: 1);
}
