using System.Numerics;

namespace Mitoyen.Visits.Domain.Sharing;

/// <summary>Whole units out of exact shares: each is rounded down, the units left go to the largest remainders, ties to whoever comes first; so the parts sum to the whole.</summary>
static class Apportioned
{
    /// <param name="numerators">Shares over one denominator; their sum is a multiple of it. One may be below zero.</param>
    public static long[] Whole(IReadOnlyList<BigInteger> numerators, BigInteger denominator)
    {
        var (parts, remainders) = (new long[numerators.Count], new BigInteger[numerators.Count]);
        for (var i = 0; i < parts.Length; i++)
        {
            var down = BigInteger.DivRem(numerators[i], denominator, out var rest);
            if (rest.Sign < 0) (down, rest) = (down - 1, rest + denominator);
            (parts[i], remainders[i]) = ((long)down, rest);
        }
        var left = (int)(remainders.Aggregate(BigInteger.Zero, (sum, r) => sum + r) / denominator);
        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => remainders[i]).ThenBy(i => i).Take(left)) parts[i]++;
        return parts;
    }
}
