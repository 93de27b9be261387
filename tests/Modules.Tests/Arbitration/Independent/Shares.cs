using System.Numerics;

namespace Mitoyen.Modules.Tests.Arbitration.Independent;

/// <summary>Largest remainder, minute by minute: every minute left goes to whoever lacks most, the first of equals.</summary>
static class Shares
{
    public static BigInteger[] Of(BigInteger total, IEnumerable<BigInteger> weights)
    {
        var all = weights.ToArray();
        var sum = all.Aggregate(BigInteger.Zero, (a, w) => a + w);
        if (sum.IsZero) return new BigInteger[all.Length];
        var size = BigInteger.Abs(total);
        var parts = all.Select(w => size * w / sum).ToArray();
        var left = size - parts.Aggregate(BigInteger.Zero, (a, p) => a + p);
        var lacks = all.Select((w, i) => (size * w) - (parts[i] * sum)).ToArray();
        for (; left > 0; left--)
        {
            var most = Array.IndexOf(lacks, lacks.Max());
            parts[most]++;
            lacks[most] = -1;
        }
        return [.. parts.Select(p => total.Sign < 0 ? -p : p)];
    }
}
