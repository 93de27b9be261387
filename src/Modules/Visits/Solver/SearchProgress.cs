using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.Solver;

/// <summary>What the search says while it runs.</summary>
/// <param name="Permille">Of the time or iterations that it has.</param>
/// <param name="Best">Value of the best plan so far.</param>
/// <param name="Iterations">Ruins and recreations tried, all threads together.</param>
readonly record struct SearchProgress(int Permille, PlanValue Best, long Iterations);
