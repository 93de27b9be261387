using System.Numerics;
using CsCheck;
using Mitoyen.Visits.Domain.Sharing;

namespace Mitoyen.Modules.Tests.Visits;

public class ShapleyTests
{
    const int Places = 6;

    /// <summary>A round of up to ten stops on a grid, each for one principal or more, or for all.</summary>
    static readonly Gen<(int Principals, RoundCost Round, int Seed)> Rounds = Gen.Select(Gen.Int[1, 7], Gen.Int, Gen.Int[0, 10]).Select((principals, seed, stops) => (principals, ARound(principals, seed, stops), seed));

    [Fact]
    public void The_parts_are_the_whole_to_the_unit() => Rounds.Sample(x => Assert.Equal(x.Round.Whole, TravelSplit.Of(x.Round).Sum()), iter: 2_000);

    [Fact]
    public void An_amount_is_split_like_the_road_to_the_cent() => Gen.Select(Rounds, Gen.Long[0, 1_000_000]).Sample((x, cents) =>
    {
        if (x.Round.Whole > 0) Assert.Equal(cents, TravelSplit.OfAmount(cents, x.Round).Sum());
    }, iter: 2_000);

    [Fact]
    public void Whoever_adds_nothing_pays_nothing() => Rounds.Sample(x =>
    {
        var exact = TravelSplit.Exact(x.Round);
        Assert.All(Enumerable.Range(0, x.Principals).Where(p => !x.Round.Serves(p)), p => Assert.Equal(BigInteger.Zero, exact[p]));
        Assert.All(Enumerable.Range(0, x.Principals).Where(p => AddsNothing(x.Round, p)), p => Assert.Equal(BigInteger.Zero, exact[p]));
    }, iter: 1_000);

    [Fact]
    public void Two_who_add_the_same_to_every_coalition_pay_the_same() => Rounds.Sample(x =>
    {
        var exact = TravelSplit.Exact(x.Round);
        for (var p = 0; p < x.Principals; p++)
            for (var q = 0; q < p; q++)
                if (AddTheSame(x.Round, p, q)) Assert.Equal(exact[p], exact[q]);
    }, iter: 1_000);

    [Fact]
    public void Principals_in_another_order_pay_the_same() => Gen.Select(Gen.Int, Gen.Int[1, 8]).Sample((seed, stops) =>
    {
        var (one, other) = (TravelSplit.Exact(ARound(3, seed, stops)), TravelSplit.Exact(ARound(3, seed, stops, p => 2 - p)));
        Assert.Equal(one, other.Reverse());
    }, iter: 500);

    [Fact]
    public void Rounds_add_up_exactly() => Gen.Select(Gen.Int[2, 5], Gen.Int, Gen.Int, Gen.Int[0, 8]).Sample((principals, one, two, stops) =>
    {
        var (a, b) = (ARound(principals, one, stops), ARound(principals, two, stops));
        var (exactA, exactB, together) = (TravelSplit.Exact(a), TravelSplit.Exact(b), TravelSplit.Of(a, b));

        Assert.Equal(a.Whole + b.Whole, together.Sum());
        for (var p = 0; p < principals; p++)
            Assert.True(BigInteger.Abs((together[p] * Shapley.Denominator(principals)) - exactA[p] - exactB[p]) < Shapley.Denominator(principals));
    }, iter: 500);

    [Fact]
    public void It_is_the_mean_over_all_orders_of_arrival() => Gen.Select(Gen.Int[1, 5], Gen.Int, Gen.Int[0, 8]).Sample((principals, seed, stops) =>
    {
        var round = ARound(principals, seed, stops);
        var sums = new BigInteger[principals];
        foreach (var order in Orders([.. Enumerable.Range(0, principals)]))
        {
            var present = 0u;
            foreach (var p in order)
            {
                sums[p] += round.Of(present | (1u << p)) - round.Of(present);
                present |= 1u << p;
            }
        }
        Assert.Equal(sums, TravelSplit.Exact(round));
    }, iter: 200);

    [Fact]
    public void Of_two_each_pays_its_own_round_less_half_of_what_is_saved()
    {
        // 0 → A (30 min) → B (10 min further) → 0 (30 min): alone each round would be an hour.
        int[,] minutes = { { 0, 30, 30 }, { 30, 0, 10 }, { 30, 10, 0 } };
        var round = new RoundCost(0, 0, [(1, [0]), (2, [1])], 2, (a, b) => minutes[a, b]);

        Assert.Equal([35, 35], TravelSplit.Of(round));
        Assert.Contains("moins la moitié", SplitSentence.Of(round, ["Bapaume", "Bertincourt"], [35, 35], m => $"{m} min"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_what_going_through_every_coalition_gives() => Gen.Select(Gen.Int[1, 9], Gen.Int, Gen.Int[0, 12]).Sample((principals, seed, stops) =>
    {
        var round = ARound(principals, seed, stops);
        var naive = new BigInteger[principals];
        foreach (var coalition in Coalitions(principals))
            for (var p = 0; p < principals; p++)
            {
                if ((coalition & (1u << p)) != 0) continue;
                var size = BitOperations.PopCount(coalition);
                naive[p] += (round.Of(coalition | (1u << p)) - round.Of(coalition)) * Shapley.Denominator(size) * Shapley.Denominator(principals - size - 1);
            }
        Assert.Equal(naive, TravelSplit.Exact(round));
    }, iter: 300);

    [Theory, InlineData(21), InlineData(44), InlineData(150)]
    public void Any_number_of_principals_share_one_round_to_the_unit(int principals)
    {
        var random = new Random(principals);
        var (x, y) = (Enumerable.Range(0, principals + 1).Select(_ => random.Next(500)).ToArray(), Enumerable.Range(0, principals + 1).Select(_ => random.Next(500)).ToArray());
        var round = new RoundCost(0, 0, [.. Enumerable.Range(0, principals).Select(p => (p + 1, (IReadOnlyList<int>)[p, (p * 7) % principals]))], principals, (a, b) => Math.Abs(x[a] - x[b]) + Math.Abs(y[a] - y[b]));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var parts = TravelSplit.Of(round);

        Assert.Equal(round.Whole, parts.Sum());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    [Fact]
    public void Thirty_principals_cost_no_more_than_those_who_were_visited() =>
        Assert.Equal(100, TravelSplit.Of(new RoundCost(0, 0, [(1, [3]), (2, [29])], 30, (a, b) => a == b ? 0 : a + b == 3 ? 20 : 40)).Sum());

    static RoundCost ARound(int principals, int seed, int stops, Func<int, int>? rename = null)
    {
        var random = new Random(seed);
        var at = Enumerable.Range(0, Places).Select(_ => (X: random.Next(50), Y: random.Next(50))).ToList();
        var chosen = Enumerable.Range(0, stops).Select(_ => (random.Next(Places), (IReadOnlyList<int>)[.. Enumerable.Range(0, principals).Where(_ => random.Next(2) == 0).Select(p => rename?.Invoke(p) ?? p)])).ToList();
        return new(random.Next(Places), random.Next(Places), chosen, principals, (a, b) => Math.Abs(at[a].X - at[b].X) + Math.Abs(at[a].Y - at[b].Y));
    }

    static bool AddsNothing(RoundCost round, int p) => Coalitions(round.Principals).All(c => round.Of(c | (1u << p)) == round.Of(c & ~(1u << p)));

    static bool AddTheSame(RoundCost round, int p, int q) =>
        Coalitions(round.Principals).Where(c => (c & ((1u << p) | (1u << q))) == 0).All(c => round.Of(c | (1u << p)) == round.Of(c | (1u << q)));

    static IEnumerable<uint> Coalitions(int principals) => Enumerable.Range(0, 1 << principals).Select(c => (uint)c);

    static IEnumerable<int[]> Orders(int[] all) => all.Length <= 1 ? [all] : all.SelectMany(first => Orders([.. all.Where(x => x != first)]), (first, rest) => (int[])[first, .. rest]);
}
