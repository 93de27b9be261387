namespace Mitoyen.Visits.Solver;

/// <summary>
/// Greedy insertion with a grain of chance: again and again the visit with the most worth for its delay, each visit's and each day's score multiplied by a random factor; some are overlooked at first and tried at the end.
/// </summary>
sealed class Recreate(Instance instance, Insertion insertion)
{
    readonly int[] waiting = new int[instance.Visits];
    readonly int[] overlooked = new int[instance.Visits];
    readonly double[] factor = new double[instance.Visits];
    readonly double[] dayFactor = new double[instance.Days];
    readonly int[] bestDay = new int[instance.Visits];
    readonly double[] bestScore = new double[instance.Visits];

    /// <summary>Fills the tours until nothing fits any more; days that changed are marked.</summary>
    /// <param name="noise">0: always the best; 1: a factor between 0 and 1.</param>
    /// <param name="overlook">Chances in a thousand that a visit is overlooked at first.</param>
    public void Run(Tours tours, ref Dice dice, double noise, int overlook, int power, bool[] changed)
    {
        var (count, later) = (0, 0);
        foreach (ref var f in dayFactor.AsSpan()) f = 1 - (noise * dice.Unit());
        for (var v = 0; v < instance.Visits; v++)
        {
            if (tours.DayOf[v] >= 0) continue;
            factor[v] = 1 - (noise * dice.Unit());
            if (overlook > 0 && dice.Below(1000) < overlook) overlooked[later++] = v;
            else waiting[count++] = v;
        }
        Fill(tours, count, power, changed);
        if (later == 0) return;
        Array.Copy(overlooked, waiting, later);
        Fill(tours, later, power, changed);
    }

    /// <summary>Fills one day with given visits only, the first of them first of all.</summary>
    public void RunOn(Tours tours, ReadOnlySpan<int> visits, int day, ref Dice dice, double noise)
    {
        if (insertion.Cost(tours, visits[0], day) == Insertion.Impossible) return;
        insertion.Apply(tours, visits[0], day);
        var left = new List<int>(visits[1..].ToArray());
        while (left.Count > 0)
        {
            var (best, top) = (-1, -1.0);
            for (var i = 0; i < left.Count; i++)
            {
                var cost = insertion.Cost(tours, left[i], day);
                var score = cost == Insertion.Impossible ? -1 : (1 - (noise * dice.Unit())) / (cost + 1.0);
                if (score > top) (best, top) = (i, score);
            }
            if (best < 0) return;
            insertion.Apply(tours, left[best], day);
            left.RemoveAt(best);
        }
    }

    void Fill(Tours tours, int count, int power, bool[] changed)
    {
        for (var i = 0; i < count;) if (Rate(tours, waiting[i], power)) i++; else waiting[i] = waiting[--count];
        while (count > 0)
        {
            var best = 0;
            for (var i = 1; i < count; i++) if (bestScore[waiting[i]] > bestScore[waiting[best]]) best = i;
            var (visit, day) = (waiting[best], bestDay[waiting[best]]);
            waiting[best] = waiting[--count];
            insertion.Apply(tours, visit, day);
            changed[day] = true;
            for (var i = 0; i < count;) if (Rate(tours, waiting[i], power)) i++; else waiting[i] = waiting[--count];
        }
    }

    bool Rate(Tours tours, int visit, int power)
    {
        var (score, where) = (-1.0, -1);
        for (var day = 0; day < instance.Days; day++)
        {
            var cost = insertion.Cost(tours, visit, day);
            if (cost == Insertion.Impossible) continue;
            var worth = instance.Worth[(day * instance.Visits) + visit] + 0.01;
            var s = dayFactor[day] * worth / (cost + 1.0);
            if (power == 2) s *= worth; else if (power == 3) s *= worth * worth;
            if (s > score) (score, where) = (s, day);
        }
        (bestScore[visit], bestDay[visit]) = (score * factor[visit], where);
        return where >= 0;
    }
}
