using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.Solver;

/// <summary>Turns a planning problem into the arrays of an <see cref="Instance"/>.</summary>
sealed class Compilation
{
    readonly PlanningProblem problem;
    readonly List<int> visitOf = [];
    readonly int[] firstNode;
    readonly List<int> depots = [];

    Compilation(PlanningProblem problem)
    {
        this.problem = problem;
        firstNode = new int[problem.Visits.Count + 1];
        for (var v = 0; v < problem.Visits.Count; v++)
        {
            firstNode[v] = visitOf.Count;
            var windows = problem.Days.Select(d => d.Date).Distinct().Select(date => problem.Visits[v].Hours.On(date).Windows.Count).DefaultIfEmpty(0).Max();
            visitOf.AddRange(Enumerable.Repeat(v, Math.Max(1, windows)));
        }
        firstNode[^1] = visitOf.Count;
        depots.AddRange(problem.Days.SelectMany(d => new[] { d.Start, d.End }).Distinct());
    }

    public static Instance Of(PlanningProblem problem) => new Compilation(problem).Compile();

    Instance Compile()
    {
        var (nodes, points, days) = (visitOf.Count, visitOf.Count + depots.Count, problem.Days.Count);
        var (hop, hopTo, service) = (new int[points * points], new int[points * points], new int[points]);
        for (var i = 0; i < points; i++)
        {
            service[i] = i < nodes ? problem.Visits[visitOf[i]].Service : 0;
            for (var j = 0; j < points; j++) hop[(i * points) + j] = hopTo[(j * points) + i] = service[i] + problem.Travel[PlaceOf(i), PlaceOf(j)];
        }
        int[] starts = [.. problem.Days.Select(d => nodes + depots.IndexOf(d.Start))], ends = [.. problem.Days.Select(d => nodes + depots.IndexOf(d.End))];
        var (open, close) = (new int[days * nodes], new int[days * nodes]);
        for (var d = 0; d < days; d++)
            for (var n = 0; n < nodes; n++)
                (open[(d * nodes) + n], close[(d * nodes) + n]) = StartWindow(d, n, hop[(starts[d] * points) + n], hop[(n * points) + ends[d]] - service[n]);
        return new()
        {
            Visits = problem.Visits.Count,
            Nodes = nodes,
            Points = points,
            Days = days,
            VisitOf = [.. visitOf],
            FirstNode = firstNode,
            Open = open,
            Close = close,
            Hop = hop,
            HopTo = hopTo,
            Service = service,
            StartPoint = starts,
            EndPoint = ends,
            DayFrom = [.. problem.Days.Select(From)],
            DayTo = [.. problem.Days.Select(To)],
            Worth = Worths(),
            Scale = Math.Max(1, problem.Visits.Where(v => !v.Pinned).Select(v => (double)v.Prize).DefaultIfEmpty(1).Average()),
            PinnedWorth = PinnedWorth,
            Pinned = [.. problem.Visits.Select(v => v.Pinned)],
        };
    }

    int PlaceOf(int point) => point < visitOf.Count ? problem.Visits[visitOf[point]].Place : depots[point - visitOf.Count];

    /// <summary>Earliest and latest start, given the way from the day's start and to its end.</summary>
    (int Open, int Close) StartWindow(int day, int node, int reach, int leave)
    {
        var (theDay, visit) = (problem.Days[day], problem.Visits[visitOf[node]]);
        var ordinal = node - firstNode[visitOf[node]];
        var windows = visit.Hours.On(theDay.Date).Windows;
        if (!theDay.IsOut || ordinal >= windows.Count || !visit.Skills.All(Skills(theDay).Contains)) return (1, 0);
        return (Math.Max(windows[ordinal].From, From(theDay) + reach), Math.Min(windows[ordinal].To, To(theDay) - leave) - visit.Service);
    }

    /// <summary>The rest after the day before the planned ones, and before the one that follows them, narrow the days themselves.</summary>
    int From(OfficerDay day) => OfficerOf(day).LastReturn is { } last && problem.Rules.Rest is { } rest ? (int)Math.Clamp(last + rest.Least - day.Midnight, day.Availability.From, int.MaxValue / 4) : day.Availability.From;

    int To(OfficerDay day) => OfficerOf(day).NextDeparture is { } next && problem.Rules.Rest is { } rest ? (int)Math.Clamp(next - rest.Least - day.Midnight, int.MinValue / 4, day.Availability.To) : day.Availability.To;

    Officer OfficerOf(OfficerDay day) => problem.Officers.First(o => o.Id == day.Officer);

    IReadOnlySet<string> Skills(OfficerDay day) => OfficerOf(day).Skills;

    /// <summary>More than everything else together: pinned visits come first.</summary>
    long PinnedWorth => problem.Visits.Sum(v => v.Prize + (v.Confirmed is null ? 0 : problem.MovingCost)) + 1;

    long[] Worths()
    {
        var (visits, worths, pinned) = (problem.Visits.Count, new long[problem.Days.Count * problem.Visits.Count], PinnedWorth);
        for (var d = 0; d < problem.Days.Count; d++)
            for (var v = 0; v < visits; v++)
            {
                var visit = problem.Visits[v];
                var stays = visit.Confirmed is { } c && c.Officer == problem.Days[d].Officer && c.Date == problem.Days[d].Date;
                worths[(d * visits) + v] = visit.Prize + (visit.Pinned ? pinned : 0) + (stays ? problem.MovingCost : 0);
            }
        return worths;
    }
}
