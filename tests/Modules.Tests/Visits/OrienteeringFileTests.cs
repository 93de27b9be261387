using Mitoyen.Benchmarks.Visits;
using Mitoyen.Benchmarks.Visits.Verification;
using Mitoyen.Visits.Solver;

namespace Mitoyen.Modules.Tests.Visits;

public class OrienteeringFileTests
{
    static readonly string[] Small =
    [
        "4 2 3 1", "0 0", "0 0.00 0.00 0 0 0 0 0 100", "1 3.00 4.00 10 7 1 1 1 0 50", "2 -1.5 2.25 5 3 1 1 1 20 30", "3 60 0 0 50 1 1 1 0 100",
    ];

    [Fact]
    public void An_instance_is_planned_and_verified()
    {
        var plan = RoundPlanner.Plan(OrienteeringReader.Read(Small, 1).Problem(1), new() { Iterations = 200, Threads = 1 });

        Assert.Equal(10, plan.Value.Prizes);
        Assert.Empty(new OrienteeringVerifier(Small, 1).FaultsOf(plan, 1));
    }

    [Theory]
    [InlineData(1, 27)]
    [InlineData(2, 270)]
    public void Distances_are_rounded_down_to_the_file_s_decimals(int decimals, int expected)
    {
        var file = OrienteeringReader.Read(Small, decimals);

        Assert.Equal(expected, file.Distance(file.Vertices[0], file.Vertices[2]));
    }

    [Theory]
    [InlineData(0, "k v N t", 1)]
    [InlineData(3, "1 3.00 x 10 7 1 1 1 0 50", 4)]
    [InlineData(3, "1 3.00", 4)]
    [InlineData(4, "7 1 1 5 3 1 1 1 20 30", 5)]
    [InlineData(5, "3 60 0 0 50 1 1 1 100 0", 6)]
    [InlineData(5, "3 60 0 -1 50 1 1 1 0 100", 6)]
    [InlineData(3, "1 3.00 4.00 10 7 1 1 1 0", 4)]
    [InlineData(5, "", 1)]
    public void A_malformed_file_says_the_line(int index, string line, int told)
    {
        var fault = Assert.Throws<MalformedFile>(() => OrienteeringReader.Read([.. Small.Select((l, i) => i == index ? line : l)], 1));

        Assert.StartsWith($"line {told}:", fault.Message, StringComparison.Ordinal);
    }
}
