using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.Solver;

/// <summary>One constraint that can be taken off a problem, or made to give by some minutes.</summary>
/// <param name="Ways">In which it can give, the first that helps is told; the last one helps where taking it off does, unless the visit must keep its place between others.</param>
sealed record Lift(Func<PlanningProblem, PlanningProblem> Off, params IReadOnlyList<Loosening> Ways);

/// <param name="Most">Minutes that it can give at all.</param>
/// <param name="Say">The sentence for the least minutes that are enough, with the plan that they allow.</param>
sealed record Loosening(Func<PlanningProblem, int, PlanningProblem> By, int Most, Func<int, Plan, Obstacle> Say);
