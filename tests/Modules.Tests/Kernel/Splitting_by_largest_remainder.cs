using System.Numerics;
using CsCheck;
using Mitoyen.Kernel;

namespace Mitoyen.Modules.Tests.Kernel;

public sealed class Splitting_by_largest_remainder
{
    const long Cases = 10_000;

    static readonly Gen<long[]> Weights = Gen.Long[0, 10_000].Array[1, 8].Where(w => w.Any(x => x > 0));
    static readonly Gen<(long Total, long[] Weights)> Splits = Gen.Select(Gen.OneOf(Gen.Long[-2_000, 2_000], Gen.Long[-1_000_000_000_000, 1_000_000_000_000]), Weights);

    [Fact]
    public void Loses_nothing() =>
        Splits.Sample((total, weights) => LargestRemainder.Split(total, weights).Sum() == total, iter: Cases);

    [Fact]
    public void Gives_each_part_its_exact_share_to_less_than_one_unit() =>
        Splits.Sample((total, weights) =>
        {
            var sum = weights.Aggregate(BigInteger.Zero, (a, w) => a + w);
            return LargestRemainder.Split(total, weights).Zip(weights).All(p => BigInteger.Abs((p.First * sum) - ((BigInteger)total * p.Second)) < sum);
        }, iter: Cases);

    [Fact]
    public void Gives_nothing_to_a_weight_of_zero() =>
        Splits.Sample((total, weights) => LargestRemainder.Split(total, weights).Zip(weights).All(p => p.Second > 0 || p.First == 0), iter: Cases);

    [Fact]
    public void Gives_the_larger_weight_no_less() =>
        Splits.Sample((total, weights) =>
        {
            var parts = LargestRemainder.Split(Math.Abs(total), weights);
            return Enumerable.Range(0, parts.Length).All(i => Enumerable.Range(0, parts.Length).All(j => weights[i] <= weights[j] || parts[i] >= parts[j]));
        }, iter: Cases);

    [Fact]
    public void Takes_back_what_it_gave_part_by_part() =>
        Splits.Sample((total, weights) => LargestRemainder.Split(total, weights).SequenceEqual(LargestRemainder.Split(-total, weights).Select(p => -p)), iter: Cases);

    [Fact]
    public void Gives_equal_weights_parts_that_differ_by_one_at_most_and_the_first_more() =>
        Gen.Select(Gen.Long[0, 1_000_000], Gen.Int[1, 12], Gen.Long[1, 10_000]).Sample((total, count, weight) =>
        {
            var parts = LargestRemainder.Split(total, Enumerable.Repeat(weight, count).ToArray());
            return parts[0] - parts[^1] <= 1 && parts.SequenceEqual(parts.OrderDescending());
        }, iter: Cases);

    [Fact]
    public void Does_not_depend_on_the_unit_of_the_weights() =>
        Gen.Select(Splits, Gen.Long[1, 1_000]).Sample((split, factor) =>
            LargestRemainder.Split(split.Total, split.Weights).SequenceEqual(LargestRemainder.Split(split.Total, [.. split.Weights.Select(w => w * factor)])), iter: Cases);

    [Fact]
    public void Holds_at_the_ends_of_the_range()
    {
        Assert.Equal([long.MaxValue], LargestRemainder.Split(long.MaxValue, [long.MaxValue]));
        Assert.Equal(long.MaxValue, LargestRemainder.Split(long.MaxValue, [long.MaxValue, long.MaxValue, 1]).Sum());
        Assert.Equal([long.MinValue], LargestRemainder.Split(long.MinValue, [1]));
    }

    [Theory]
    [InlineData(100, new long[] { 8_000, 2_000 }, new long[] { 80, 20 })]
    [InlineData(1, new long[] { 8_000, 2_000 }, new long[] { 1, 0 })]
    [InlineData(3, new long[] { 8_000, 2_000 }, new long[] { 2, 1 })]
    [InlineData(-3, new long[] { 8_000, 2_000 }, new long[] { -2, -1 })]
    [InlineData(1, new long[] { 1, 1, 1 }, new long[] { 1, 0, 0 })]
    [InlineData(2, new long[] { 1, 0, 1, 1 }, new long[] { 1, 0, 1, 0 })]
    [InlineData(0, new long[] { 3, 4 }, new long[] { 0, 0 })]
    public void Splits_as_by_hand(long total, long[] weights, long[] parts) => Assert.Equal(parts, LargestRemainder.Split(total, weights));

    [Fact]
    public void Refuses_weights_that_split_nothing()
    {
        Assert.Throws<ArgumentException>(() => LargestRemainder.Split(1, []));
        Assert.Throws<ArgumentException>(() => LargestRemainder.Split(1, [0, 0]));
        Assert.Throws<ArgumentException>(() => LargestRemainder.Split(1, [2, -1]));
    }
}
