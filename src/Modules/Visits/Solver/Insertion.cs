namespace Mitoyen.Visits.Solver;

/// <summary>
/// The cheapest place of a visit in a day's tour, kept until that tour changes. Cheap is what delays the rest least (way round, service and waiting) or what adds the least road:
/// the first leaves more time, the second more of the hours that the law allows.
/// </summary>
/// <param name="blink">Chances in a thousand that a place is overlooked, so that not always the same one is taken.</param>
sealed class Insertion(Instance instance, WorkingTimeLaw? law, int blink, ulong seed)
{
    public const int Impossible = int.MaxValue;

    readonly Spot[] cheapest = new Spot[2 * instance.Visits * instance.Days];
    readonly long[] stamp = new long[2 * instance.Visits * instance.Days];
    readonly Spot[] rested = law is null ? [] : new Spot[2 * instance.Visits * instance.Days];
    readonly long[] restedStamp = law is null ? [] : new long[2 * instance.Visits * instance.Days];
    Dice dice = new(seed);

    /// <summary>Count the road instead of the delay.</summary>
    public bool ByRoad { get; set; }

    /// <summary>Cost of the cheapest insertion, or <see cref="Impossible"/>.</summary>
    public int Cost(Tours tours, int visit, int day)
    {
        var key = Key(visit, day);
        if (stamp[key] != tours.Stamp[day])
        {
            (stamp[key], cheapest[key]) = (tours.Stamp[day], Look(tours, visit, day, resting: false));
            if (law is not null) (rested[key], restedStamp[key]) = (cheapest[key], 0);
        }
        // What other days do may forbid what this day's tour allows (hours of the week, rest): asked anew each time.
        var spot = cheapest[key];
        if (law is null || spot.Cost == Impossible) return spot.Cost;
        if (!law.AllowsWork(tours, day, spot.Position, spot.Node)) return Impossible;
        if (!law.Rests.Matters(day)) return spot.Cost;
        // Where the cheapest place leaves too short a night, a dearer one (another of the visit's hours) may not.
        if (law.Rests.StampAround(tours, day) is var around && restedStamp[key] != around)
            (restedStamp[key], rested[key]) = (around, law.AllowsRest(tours, day, spot.Position, spot.Node) ? spot : Look(tours, visit, day, resting: true));
        return rested[key] is { Cost: not Impossible } other && (other == spot || law.AllowsWork(tours, day, other.Position, other.Node)) ? other.Cost : Impossible;
    }

    public void Apply(Tours tours, int visit, int day)
    {
        var spot = (law is null ? cheapest : rested)[Key(visit, day)];
        tours.Insert(day, spot.Position, spot.Node);
    }

    int Key(int visit, int day) => (((ByRoad ? instance.Visits : 0) + visit) * instance.Days) + day;

    Spot Look(Tours tours, int visit, int day, bool resting)
    {
        var best = new Spot(Impossible, 0, 0);
        for (var n = instance.FirstNode[visit]; n < instance.FirstNode[visit + 1]; n++) Try(tours, day, n, resting, ref best);
        return best;
    }

    void Try(Tours tours, int day, int candidate, bool resting, ref Spot best)
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
            if (found >= best.Cost) continue;
            if (blink > 0 && best.Cost != Impossible && dice.Below(1000) < blink) continue;
            if (law is not null && !law.AllowsTour(tours, day, p, candidate)) continue;
            if (resting && !law!.AllowsRest(tours, day, p, candidate)) continue;
            best = new(found, p, candidate);
        }
    }

    /// <param name="Position">Behind which stop of the tour.</param>
    readonly record struct Spot(int Cost, int Position, int Node);
}
