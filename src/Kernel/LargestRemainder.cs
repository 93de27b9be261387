using System.Numerics;

namespace Mitoyen.Kernel;

/// <summary>
/// Hamilton's method: whole parts in proportion to integer weights whose sum is exactly the total.
/// The units left by rounding down go to the largest remainders; ties to the weight that comes first.
/// </summary>
public static class LargestRemainder
{
    /// <param name="total">What is split; a negative total gives the opposite of the split of its absolute value, so that +x then −x cancel part by part.</param>
    /// <param name="weights">At least one positive weight, none negative.</param>
    /// <exception cref="ArgumentException">A weight is negative, or all are zero.</exception>
    public static long[] Split(long total, IReadOnlyList<long> weights)
    {
        if (weights.Any(w => w < 0)) throw new ArgumentException("A weight is negative.", nameof(weights));
        var sum = weights.Aggregate(BigInteger.Zero, (a, w) => a + w);
        if (sum.IsZero) throw new ArgumentException("All weights are zero.", nameof(weights));
        var sign = Math.Sign(total);
        var absolute = BigInteger.Abs(total);

        var parts = new BigInteger[weights.Count];
        var remainders = new BigInteger[weights.Count];
        for (var i = 0; i < parts.Length; i++) parts[i] = BigInteger.DivRem(absolute * weights[i], sum, out remainders[i]);

        var left = (int)(absolute - parts.Aggregate(BigInteger.Zero, (a, p) => a + p));
        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => remainders[i]).ThenBy(i => i).Take(left)) parts[i]++;
        return [.. parts.Select(p => (long)(sign * p))];
    }
}
