using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.Solver;

/// <summary>Reads a plan back into tours, to go on from it.</summary>
static class PlanReader
{
    public static Tours Read(PlanningProblem problem, Instance instance, Plan plan, Stamps stamps)
    {
        var tours = new Tours(instance, stamps);
        var visits = problem.Visits.Select((v, i) => (v.Key, i)).ToDictionary(x => x.Key, x => x.i);
        for (var day = 0; day < problem.Days.Count; day++)
        {
            var round = plan.Rounds.FirstOrDefault(r => r.Officer == problem.Days[day].Officer && r.Date == problem.Days[day].Date);
            foreach (var stop in round?.Stops ?? []) if (visits.TryGetValue(stop.Visit, out var visit)) tours.Insert(day, tours.Length[day], NodeOf(instance, visit, day, stop.Start));
        }
        return tours;
    }

    /// <summary>The window in which it starts; the first one where the plan was made for other hours.</summary>
    static int NodeOf(Instance instance, int visit, int day, int start)
    {
        for (var n = instance.FirstNode[visit]; n < instance.FirstNode[visit + 1]; n++)
        {
            var at = (day * instance.Nodes) + n;
            if (instance.Open[at] <= start && start <= instance.Close[at]) return n;
        }
        return instance.FirstNode[visit];
    }
}
