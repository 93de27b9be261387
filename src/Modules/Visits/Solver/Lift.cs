using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.Solver;

/// <summary>One constraint that can be taken off a problem, and by how much a plan made without it breaks it.</summary>
sealed record Lift(Func<PlanningProblem, PlanningProblem> Off, Func<Plan, Obstacle> Measure);
