namespace Mitoyen.Visits.Domain.Sharing;

/// <summary>
/// What a round costs for some of those it serves: the way from its start through their stops, in the round's own order, to its end; nothing for nobody.
/// A stop that serves several is driven to as soon as one of them is there.
/// </summary>
/// <param name="stops">Place of each stop, in order, and the numbers (0, 1, 2…) of the principals it serves; none: it serves all.</param>
/// <param name="cost">From place to place, in minutes, metres or anything whole.</param>
sealed class RoundCost(int start, int end, IReadOnlyList<(int Place, IReadOnlyList<int> Principals)> stops, int principals, Func<int, int, long> cost)
{
    readonly uint[] served = [.. stops.Select(s => s.Principals.Count == 0 ? uint.MaxValue : s.Principals.Aggregate(0u, (mask, p) => mask | (1u << p)))];

    public int Principals { get; } = principals is > 0 and <= 31 ? principals : throw new ArgumentOutOfRangeException(nameof(principals), "From 1 to 31 principals share a round.");

    /// <summary>Does a stop of the round serve this principal?</summary>
    public bool Serves(int principal)
    {
        foreach (var mask in served) if ((mask & (1u << principal)) != 0) return true;
        return false;
    }

    /// <param name="coalition">Bit p is set when principal p is in.</param>
    public long Of(uint coalition)
    {
        var (at, total, goesOut) = (start, 0L, false);
        for (var i = 0; i < served.Length; i++)
        {
            if ((served[i] & coalition) == 0) continue;
            total += cost(at, stops[i].Place);
            (at, goesOut) = (stops[i].Place, true);
        }
        return goesOut ? total + cost(at, end) : 0;
    }

    public long Whole => Of((1u << Principals) - 1);
}
