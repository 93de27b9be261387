namespace Mitoyen.Visits.Solver;

/// <summary>Takes a few visits out: a stretch of one tour, neighbours of a visit over all tours, some at random, those of one part of the day.</summary>
sealed class Ruin(Instance instance, Neighbours neighbours)
{
    public void Run(Tours tours, ref Dice dice, int most, bool[] changed)
    {
        switch (dice.Below(10))
        {
            case < 4: Stretches(tours, ref dice, most, changed); break;
            case < 8: Around(tours, ref dice, most, changed); break;
            case < 9: Scattered(tours, ref dice, most, changed); break;
            default: Hours(tours, ref dice, most, changed); break;
        }
    }

    /// <summary>A stretch of one tour, sometimes of several.</summary>
    void Stretches(Tours tours, ref Dice dice, int most, bool[] changed)
    {
        var tour = dice.Below(instance.Days);
        var count = instance.Days > 1 && dice.OneIn(3) ? 1 + dice.Below(instance.Days) : 1;
        for (var i = 0; i < count; i++)
        {
            var day = (tour + i) % instance.Days;
            if (tours.Length[day] == 0) continue;
            var length = 1 + dice.Below(Math.Min(tours.Length[day], most));
            tours.Remove(day, 1 + dice.Below(tours.Length[day] - length + 1), length);
            changed[day] = true;
        }
    }

    /// <summary>Strings of stops near one visit, served or not: makes room for what lies there.</summary>
    void Around(Tours tours, ref Dice dice, int most, bool[] changed)
    {
        var centre = dice.Below(instance.Visits);
        var left = 1 + dice.Below(most);
        foreach (var visit in neighbours.Of(centre))
        {
            if (left <= 0) return;
            var day = tours.DayOf[visit];
            if (day < 0 || dice.OneIn(4)) continue;
            var position = tours.PositionOf(visit);
            var length = Math.Min(1 + dice.Below(Math.Min(left, 3)), tours.Length[day]);
            var from = Math.Clamp(position - dice.Below(length), 1, tours.Length[day] - length + 1);
            tours.Remove(day, from, length);
            changed[day] = true;
            left -= length;
        }
    }

    void Scattered(Tours tours, ref Dice dice, int most, bool[] changed)
    {
        var count = 1 + dice.Below(most);
        for (var i = 0; i < count; i++)
        {
            var day = dice.Below(instance.Days);
            if (tours.Length[day] == 0) continue;
            tours.Remove(day, 1 + dice.Below(tours.Length[day]), 1);
            changed[day] = true;
        }
    }

    /// <summary>The stops of all tours that begin within one stretch of time.</summary>
    void Hours(Tours tours, ref Dice dice, int most, bool[] changed)
    {
        var seed = dice.Below(instance.Days);
        if (tours.Length[seed] == 0) return;
        var length = Math.Min(tours.Length[seed], 1 + dice.Below(Math.Max(1, most / instance.Days)));
        var from = 1 + dice.Below(tours.Length[seed] - length + 1);
        int begin = tours.Early[(seed * tours.Stride) + from], end = tours.Early[(seed * tours.Stride) + from + length - 1];
        for (var day = 0; day < instance.Days; day++)
        {
            var (first, count) = (0, 0);
            for (var p = 1; p <= tours.Length[day]; p++)
            {
                var start = tours.Early[(day * tours.Stride) + p];
                if (start < begin || start > end) continue;
                if (count++ == 0) first = p;
            }
            if (count == 0) continue;
            tours.Remove(day, first, count);
            changed[day] = true;
        }
    }
}
