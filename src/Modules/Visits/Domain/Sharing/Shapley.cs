using System.Numerics;

namespace Mitoyen.Visits.Domain.Sharing;

/// <summary>
/// Shapley's value: each pays the mean, over all orders of arrival, of what its arrival adds to the cost. The only split that is efficient, symmetric, gives nothing to who adds nothing, and adds up across games.
/// Exact, in whole numbers over a common denominator: n! for n players.
/// </summary>
static class Shapley
{
    /// <summary>Beyond it coalitions are too many to go through (2ⁿ).</summary>
    public const int Most = 20;

    /// <summary>Each one's value times <see cref="Denominator"/>.</summary>
    public static BigInteger[] Numerators(int players, Func<uint, long> cost)
    {
        if (players is < 1 or > Most) throw new ArgumentOutOfRangeException(nameof(players), $"From 1 to {Most} can be gone through.");
        // What p adds to a coalition of s others weighs s! (n − s − 1)!: summed by size first, so that big numbers are few.
        var added = new Int128[players, players];
        for (var coalition = 0u; coalition < 1u << players; coalition++)
        {
            var (size, value) = (BitOperations.PopCount(coalition), cost(coalition));
            for (var p = 0; p < players; p++)
                if ((coalition & (1u << p)) != 0) added[p, size - 1] += value;
                else added[p, size] -= value;
        }
        var values = new BigInteger[players];
        for (var p = 0; p < players; p++)
            for (var size = 0; size < players; size++) values[p] += (BigInteger)added[p, size] * Denominator(size) * Denominator(players - size - 1);
        return values;
    }

    /// <summary>n!</summary>
    public static BigInteger Denominator(int players)
    {
        var product = BigInteger.One;
        for (var i = 2; i <= players; i++) product *= i;
        return product;
    }
}
