namespace Mitoyen.Visits.Solver;

/// <summary>
/// The hours of days whose stops have their order, but not yet their mornings and afternoons. Which of these is right depends on the days before: after a long rest a day may have to leave late, and the visit
/// that could have been in the morning is then in the afternoon. So every choice is kept, and the one that is back earliest is taken for each departure that is asked about.
/// </summary>
sealed class OrderedDays(Instance instance, DaySchedule hours) : IDayHours
{
    /// <summary>Choices looked at in one day. A day has few: once a visit is in the afternoon, no later one is in the morning.</summary>
    const int MostLooked = 5_000;

    readonly List<int[]>[] ways = [.. Enumerable.Range(0, instance.Days).Select(_ => new List<int[]>())];

    public int Return { get; private set; }

    /// <summary>The tour with which the last search is back earliest.</summary>
    public int[] Way { get; private set; } = [];

    /// <summary>Gives a day its visits in order; false when no choice of their hours lets the day by itself keep the rules.</summary>
    public bool Put(int day, IReadOnlyList<int> visits)
    {
        var (tour, looked) = (new int[visits.Count + 2], 0);
        (tour[0], tour[^1]) = (instance.StartPoint[day], instance.EndPoint[day]);
        Choose(1, instance.DayFrom[day]);
        return ways[day].Count > 0;

        void Choose(int position, int free)
        {
            if (position == tour.Length - 1)
            {
                looked++;
                if (hours.IsPossible(tour, day, instance.DayFrom[day], instance.DayTo[day])) ways[day].Add([.. tour]);
                return;
            }
            var visit = visits[position - 1];
            for (var node = instance.FirstNode[visit]; node < instance.FirstNode[visit + 1] && looked < MostLooked; node++)
            {
                var at = (day * instance.Nodes) + node;
                var start = Math.Max(free + instance.Drive(tour[position - 1], node), instance.Open[at]);
                if (start > instance.Close[at]) continue;
                tour[position] = node;
                Choose(position + 1, start + instance.Service[node]);
            }
        }
    }

    public bool IsPossible(ReadOnlySpan<int> points, int day, int from, int to)
    {
        foreach (var way in ways[day]) if (hours.IsPossible(way, day, from, to)) return true;
        return false;
    }

    public bool Find(ReadOnlySpan<int> points, int day, int from, int to)
    {
        Return = int.MaxValue;
        foreach (var way in ways[day]) if (hours.Find(way, day, from, to) && hours.Return < Return) (Return, Way) = (hours.Return, way);
        return Return != int.MaxValue;
    }
}
