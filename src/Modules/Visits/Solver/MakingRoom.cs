namespace Mitoyen.Visits.Solver;

/// <summary>Makes room for one visit in one day.</summary>
sealed class MakingRoom(Instance instance, WorkingTimeLaw? law)
{
    /// <summary>Ways to lay a day out anew that are tried before anything is dropped.</summary>
    const int Layouts = 40;

    readonly Insertion insertion = new(instance, law, 0, 1);
    readonly Stamps stamps = new();
    readonly bool[] changed = new bool[instance.Days];

    /// <summary>Beside all that is there, the day's other stops in any order; null when it does not fit.</summary>
    public Tours? Beside(Tours start, int visit, int day)
    {
        if (Direct(Copy(start), visit, day) is { } direct) return direct;
        var recreate = new Recreate(instance, insertion);
        var dice = new Dice(1);
        var stops = StopsOf(start, day);
        for (var i = 0; i < Layouts; i++)
        {
            var tours = Copy(start);
            if (stops.Length > 0) tours.Remove(day, 1, stops.Length);
            recreate.RunOn(tours, [visit, .. stops], day, ref dice, i == 0 ? 0 : 0.9);
            if (tours.Length[day] == stops.Length + 1) return tours;
        }
        return null;
    }

    /// <summary>The best tours that have the visit on that day, dropping or moving a stretch of its stops; null when even the empty day does not take it.</summary>
    public Tours? InPlaceOf(Tours start, int visit, int day)
    {
        Tours? best = null;
        var recreate = new Recreate(instance, insertion);
        var length = start.Length[day];
        for (var count = 1; count <= length; count++)
            for (var from = 1; from + count - 1 <= length; from++)
            {
                var tours = Copy(start);
                tours.Remove(day, from, count);
                if (Direct(tours, visit, day) is null) continue;
                var dice = new Dice(1);
                recreate.Run(tours, ref dice, 0, 0, 2, changed);
                if (best is null || tours.IsBetterThan(best)) best = tours;
            }
        return best;
    }

    /// <summary>Between two stops as they are; the place that delays least may ask for work that the week does not have, where the one with the least road does not.</summary>
    public Tours? Direct(Tours tours, int visit, int day)
    {
        var fits = Fits(byRoad: false) || (law is not null && Fits(byRoad: true));
        if (fits) insertion.Apply(tours, visit, day);
        insertion.ByRoad = false;
        return fits ? tours : null;

        bool Fits(bool byRoad)
        {
            insertion.ByRoad = byRoad;
            return insertion.Cost(tours, visit, day) != Insertion.Impossible;
        }
    }

    Tours Copy(Tours tours)
    {
        var copy = new Tours(instance, stamps);
        for (var day = 0; day < instance.Days; day++)
            foreach (var node in tours.Sequence.AsSpan((day * tours.Stride) + 1, tours.Length[day])) copy.Insert(day, copy.Length[day], node);
        return copy;
    }

    int[] StopsOf(Tours tours, int day)
    {
        var stops = new int[tours.Length[day]];
        for (var i = 0; i < stops.Length; i++) stops[i] = instance.VisitOf[tours.Sequence[(day * tours.Stride) + 1 + i]];
        return stops;
    }
}
