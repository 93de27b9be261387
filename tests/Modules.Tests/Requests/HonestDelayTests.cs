using CsCheck;
using Mitoyen.Requests.Domain;

namespace Mitoyen.Modules.Tests.Requests;

public sealed class The_honest_delay
{
    [Fact]
    public void Is_the_smallest_delay_within_which_that_part_was_done() => Gen.Int[0, 60].Array[0, 80].Sample(days =>
    {
        var delay = HonestDelay.Of(days);

        if (days.Length < 5) Assert.Null(delay);
        else Assert.Equal(new HonestDelay(days.Length, Naive(days, 5), Naive(days, 8)), delay);
    }, iter: 10_000);

    static int Naive(int[] days, int tenths) => days.Where(d => days.Count(other => other <= d) * 10 >= days.Length * tenths).Min();
}
