using System.Numerics;

namespace Mitoyen.Visits.Domain.Sharing;

/// <summary>
/// What a round costs for some of those it serves: the way from its start through their stops, in the round's own order, to its end; nothing for nobody.
/// A stop that serves several is driven to as soon as one of them is there.
/// </summary>
/// <param name="stops">Place of each stop, in order, and the numbers (0, 1, 2…) of the principals it serves; none: it serves all.</param>
/// <param name="principals">1 or more.</param>
/// <param name="cost">From place to place, in minutes, metres or anything whole.</param>
sealed class RoundCost(int start, int end, IReadOnlyList<(int Place, IReadOnlyList<int> Principals)> stops, int principals, Func<int, int, long> cost)
{
    readonly BigInteger[] served = [.. stops.Select(s => s.Principals.Count == 0 ? (BigInteger.One << principals) - 1 : s.Principals.Aggregate(BigInteger.Zero, (mask, p) => mask | (BigInteger.One << p)))];

    public int Principals { get; } = principals > 0 ? principals : throw new ArgumentOutOfRangeException(nameof(principals), "Somebody pays.");

    /// <summary>Does a stop of the round serve this principal?</summary>
    public bool Serves(int principal) => Array.Exists(served, mask => !(mask & (BigInteger.One << principal)).IsZero);

    /// <param name="coalition">Bit p is set when principal p is in.</param>
    public long Of(BigInteger coalition)
    {
        var (at, total, goesOut) = (start, 0L, false);
        for (var i = 0; i < served.Length; i++)
        {
            if ((served[i] & coalition).IsZero) continue;
            total += cost(at, stops[i].Place);
            (at, goesOut) = (stops[i].Place, true);
        }
        return goesOut ? total + cost(at, end) : 0;
    }

    public long Whole => Of((BigInteger.One << Principals) - 1);

    /// <summary>Every leg that some coalition drives; the cost of a coalition is the sum of those it drives.</summary>
    public IEnumerable<RoundLeg> Legs()
    {
        for (var from = -1; from < served.Length; from++)
        {
            var between = BigInteger.Zero;
            for (var to = from + 1; to < served.Length; to++)
            {
                yield return new(from < 0 ? null : served[from], between, served[to], cost(from < 0 ? start : stops[from].Place, stops[to].Place));
                between |= served[to];
            }
            if (from >= 0) yield return new(served[from], between, null, cost(stops[from].Place, end));
        }
    }
}
