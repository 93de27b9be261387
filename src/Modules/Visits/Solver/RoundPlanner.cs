using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.Solver;

/// <summary>Plans the rounds of all officers: the one door of the search.</summary>
static class RoundPlanner
{
    public static Plan Plan(PlanningProblem problem, SearchSettings settings, IProgress<SearchProgress>? progress = null, CancellationToken cancel = default)
    {
        var instance = Compilation.Of(problem);
        var search = new Search(problem, instance, settings);
        search.Run(progress, cancel);
        return new PlanWriter(problem, instance).Write(search.Best);
    }
}
