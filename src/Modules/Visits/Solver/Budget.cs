using System.Diagnostics;

namespace Mitoyen.Visits.Solver;

/// <summary>How far a search is, from 0 to 1, and up to where its present leg goes.</summary>
sealed class Budget(SearchSettings settings)
{
    readonly Stopwatch clock = Stopwatch.StartNew();

    /// <summary>Share of the budget that is used when a thread has made so many iterations.</summary>
    public double Used(int iterations)
    {
        var byCount = settings.Iterations is { } most ? (double)iterations / most : 0;
        return settings.Time is { } time ? Math.Max(byCount, clock.Elapsed / time) : byCount;
    }
}
