namespace Mitoyen.Visits.Solver;

/// <summary>
/// The cheapest place of a visit in a day's tour: the one that delays what follows least (way round, service and waiting). Kept until that day's tour changes.
/// </summary>
sealed class Insertion(Instance instance, WorkingTimeLaw? law)
{
    public const int Impossible = int.MaxValue;

    readonly int[] cost = new int[instance.Visits * instance.Days];
    readonly int[] place = new int[instance.Visits * instance.Days];
    readonly int[] node = new int[instance.Visits * instance.Days];
    readonly long[] stamp = new long[instance.Visits * instance.Days];

    /// <summary>Cost of the cheapest insertion, or <see cref="Impossible"/>.</summary>
    public int Cost(Tours tours, int visit, int day)
    {
        var key = (visit * instance.Days) + day;
        if (stamp[key] != tours.Stamp[day])
        {
            stamp[key] = tours.Stamp[day];
            cost[key] = Impossible;
            for (var n = instance.FirstNode[visit]; n < instance.FirstNode[visit + 1]; n++) Try(tours, day, n, key);
        }
        // What other days do may forbid what this day's tour allows (hours of the week, rest): asked anew each time.
        if (law is null || cost[key] == Impossible) return cost[key];
        return law.AllowsInWeek(tours, day, place[key], node[key]) ? cost[key] : Impossible;
    }

    public void Apply(Tours tours, int visit, int day)
    {
        var key = (visit * instance.Days) + day;
        tours.Insert(day, place[key], node[key]);
    }

    void Try(Tours tours, int day, int candidate, int key)
    {
        var at = (day * instance.Nodes) + candidate;
        int open = instance.Open[at], close = instance.Close[at];
        if (open > close) return;
        var (first, length) = (day * tours.Stride, tours.Length[day]);
        var to = instance.HopTo.AsSpan(candidate * instance.Points, instance.Points);
        var from = instance.Hop.AsSpan(candidate * instance.Points, instance.Points);
        var sequence = tours.Sequence.AsSpan(first, length + 2);
        var early = tours.Early.AsSpan(first, length + 2);
        var late = tours.Late.AsSpan(first, length + 2);
        for (var p = 0; p < sequence.Length - 1; p++)
        {
            if (early[p] > close) return;
            var start = early[p] + to[sequence[p]];
            if (start > close) continue;
            if (start < open) start = open;
            var next = start + from[sequence[p + 1]];
            if (next > late[p + 1]) continue;
            var shift = next - early[p] - instance.Hop[(sequence[p] * instance.Points) + sequence[p + 1]];
            if (shift >= cost[key] || (law is not null && !law.AllowsTour(tours, day, p, candidate))) continue;
            (cost[key], place[key], node[key]) = (shift, p, candidate);
        }
    }
}
