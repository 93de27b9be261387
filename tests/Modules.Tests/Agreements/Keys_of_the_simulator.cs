using CsCheck;
using Mitoyen.Agreements.Domain;

namespace Mitoyen.Modules.Tests.Agreements;

public sealed class Keys_of_the_simulator
{
    static readonly Gen<SimulatedKey> AnyKey = Gen.Long[0, 10_000_000].Array[3].Where(w => w.Sum() > 0).Select(w => new SimulatedKey("x", "x", "", w));

    static SimulatedKey Key(params long[] weights) => new("x", "x", "", weights);

    [Fact]
    public void Three_equal_principals_get_33_34_and_33_33_and_33_33_percent() => Assert.Equal([3334, 3333, 3333], Key(1, 1, 1).Shares);

    [Fact]
    public void Each_sums_to_100_percent_and_to_the_hours_of_the_year() =>
        Gen.Select(AnyKey, Gen.Int[1, 1820]).Sample((key, hours) =>
        {
            Assert.Equal(10_000, key.Shares.Sum());
            Assert.Equal(hours * 60L, key.YearlyMinutes(hours).Sum());
            Assert.All(key.Shares, s => Assert.InRange(s, 0, 10_000));
        }, iter: 10_000);

    [Fact]
    public void Each_share_is_within_one_hundredth_of_the_exact_one() =>
        AnyKey.Sample(key =>
        {
            Int128 sum = key.Weights.Sum();
            Assert.All(key.Shares.Zip(key.Weights), pair => Assert.True(Int128.Abs((pair.First * sum) - ((Int128)pair.Second * 10_000)) < sum));
        }, iter: 10_000);

    [Fact]
    public void A_mix_sums_to_100_percent_and_lies_between_its_keys() =>
        Gen.Select(AnyKey.Array[1, 5], Gen.Int[0, 1000].Array[5]).Where((_, w) => w.Any(x => x > 0)).Sample((keys, all) =>
        {
            var weights = all.Take(keys.Length).ToList();
            var mix = KeyMix.Of(keys, weights);

            Assert.Equal(weights.All(w => w == 0), mix is null);
            if (mix is null) return;
            Assert.Equal(10_000, mix.Shares.Sum());
            var used = keys.Where((_, i) => weights[i] > 0).ToList();
            for (var i = 0; i < 3; i++) Assert.InRange(mix.Shares[i], used.Min(k => k.Shares[i]) - 1, used.Max(k => k.Shares[i]) + 1);
        }, iter: 10_000);

    [Fact]
    public void A_mix_of_one_key_is_that_key() =>
        Gen.Select(AnyKey.Array[1, 5], Gen.Int[0, 4], Gen.Int[1, 1000]).Sample((keys, which, weight) =>
        {
            var one = which % keys.Length;

            var mix = KeyMix.Of(keys, [.. keys.Select((_, i) => i == one ? weight : 0)])!;

            Assert.Equal(keys[one].Shares, mix.Shares);
        }, iter: 10_000);

    [Fact]
    public void Only_the_proportions_of_the_weights_count() =>
        Gen.Select(AnyKey.Array[3], Gen.Int[1, 100].Array[3], Gen.Int[1, 10]).Sample((keys, weights, factor) =>
            Assert.Equal(KeyMix.Of(keys, weights)!.Shares, KeyMix.Of(keys, [.. weights.Select(w => w * factor)])!.Shares), iter: 10_000);

    [Fact]
    public void A_measure_without_figures_gives_no_key_and_counts_for_nothing()
    {
        Assert.False(Key(0, 0, 0).IsKnown);
        Assert.Null(KeyMix.Of([Key(0, 0, 0)], [5]));
        Assert.Equal(Key(1, 2, 3).Shares, KeyMix.Of([Key(0, 0, 0), Key(1, 2, 3)], [5, 1])!.Shares);
    }

    [Fact]
    public void Weights_are_shown_as_shares_of_their_sum() => Assert.Equal([5000, 3000, 2000], KeyMix.Normalised([50, 30, 20]));
}
