using Mitoyen.Kernel;

namespace Mitoyen.Arbitration.Domain;

/// <summary>The kernel's largest remainder, with a way for two parties that allocates nothing: common time is split at every entry.</summary>
static class Apportionment
{
    /// <summary>Shares of a total; all 0 where nobody has a weight.</summary>
    public static void Split(long total, ReadOnlySpan<long> weights, Span<long> shares)
    {
        if (weights.Length == 2 && IsSmall(weights[0], weights[1]) && (int)total == total) SplitInTwo(total, weights, shares);
        else if (!weights.ContainsAnyExcept(0L)) shares.Clear();
        else LargestRemainder.Split(total, weights.ToArray()).CopyTo(shares);
    }

    static bool IsSmall(long a, long b) => (int)a == a && (int)b == b && a + b > 0;

    static void SplitInTwo(long total, ReadOnlySpan<long> weights, Span<long> shares)
    {
        var sum = weights[0] + weights[1];
        var absolute = Math.Abs(total);
        var (first, remainder) = Math.DivRem(absolute * weights[0], sum);
        // The two remainders sum to the divisor, or are both 0: the unit goes to the first from one half on.
        if (remainder != 0 && remainder * 2 >= sum) first++;
        shares[0] = Math.Sign(total) * first;
        shares[1] = total - shares[0];
    }
}
