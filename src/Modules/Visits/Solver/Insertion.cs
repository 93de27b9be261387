namespace Mitoyen.Visits.Solver;

/// <summary>
/// The cheapest place of a visit in a day's tour, kept until that tour changes. Cheap is what delays the rest least (way round, service and waiting) or what adds the least road:
/// the first leaves more time, the second more of the hours that the law allows.
/// </summary>
/// <param name="blink">Chances in a thousand that a place is overlooked, so that not always the same one is taken.</param>
sealed class Insertion(Instance instance, WorkingTimeLaw? law, int blink, ulong seed)
{
    public const int Impossible = int.MaxValue;

    readonly int[] cost = new int[2 * instance.Visits * instance.Days];
    readonly int[] place = new int[2 * instance.Visits * instance.Days];
    readonly int[] node = new int[2 * instance.Visits * instance.Days];
    readonly long[] stamp = new long[2 * instance.Visits * instance.Days];
    readonly long[] rested = law is null ? [] : new long[2 * instance.Visits * instance.Days];
    readonly bool[] rests = law is null ? [] : new bool[2 * instance.Visits * instance.Days];
    Dice dice = new(seed);

    /// <summary>Count the road instead of the delay.</summary>
    public bool ByRoad { get; set; }

    /// <summary>Cost of the cheapest insertion, or <see cref="Impossible"/>.</summary>
    public int Cost(Tours tours, int visit, int day)
    {
        var key = Key(visit, day);
        if (stamp[key] != tours.Stamp[day])
        {
            stamp[key] = tours.Stamp[day];
            cost[key] = Impossible;
            if (law is not null) rested[key] = 0;
            for (var n = instance.FirstNode[visit]; n < instance.FirstNode[visit + 1]; n++) Try(tours, day, n, key);
        }
        // What other days do may forbid what this day's tour allows (hours of the week, rest): asked anew each time.
        if (law is null || cost[key] == Impossible) return cost[key];
        if (!law.AllowsWork(tours, day, place[key], node[key])) return Impossible;
        if (!law.Rests.Matters(day)) return cost[key];
        if (law.Rests.StampAround(tours, day) is var around && rested[key] != around)
            (rested[key], rests[key]) = (around, law.AllowsRest(tours, day, place[key], node[key]));
        return rests[key] ? cost[key] : Impossible;
    }

    public void Apply(Tours tours, int visit, int day)
    {
        var key = Key(visit, day);
        tours.Insert(day, place[key], node[key]);
    }

    int Key(int visit, int day) => (((ByRoad ? instance.Visits : 0) + visit) * instance.Days) + day;

    void Try(Tours tours, int day, int candidate, int key)
    {
        var at = (day * instance.Nodes) + candidate;
        int open = instance.Open[at], close = instance.Close[at];
        if (open > close) return;
        var (first, length, byRoad) = (day * tours.Stride, tours.Length[day], ByRoad);
        var to = instance.HopTo.AsSpan(candidate * instance.Points, instance.Points);
        var from = instance.Hop.AsSpan(candidate * instance.Points, instance.Points);
        var sequence = tours.Sequence.AsSpan(first, length + 2);
        var early = tours.Early.AsSpan(first, length + 2);
        var late = tours.Late.AsSpan(first, length + 2);
        for (var p = 0; p < sequence.Length - 1; p++)
        {
            if (early[p] > close) return;
            var (a, b) = (sequence[p], sequence[p + 1]);
            var start = early[p] + to[a];
            if (start > close) continue;
            if (start < open) start = open;
            var next = start + from[b];
            if (next > late[p + 1]) continue;
            var found = (byRoad ? to[a] + from[b] : next - early[p]) - instance.Hop[(a * instance.Points) + b];
            if (found >= cost[key]) continue;
            if (blink > 0 && cost[key] != Impossible && dice.Below(1000) < blink) continue;
            if (law is not null && !law.AllowsTour(tours, day, p, candidate)) continue;
            (cost[key], place[key], node[key]) = (found, p, candidate);
        }
    }
}
