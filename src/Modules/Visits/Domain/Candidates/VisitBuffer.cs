using Mitoyen.Kernel;

namespace Mitoyen.Visits.Domain.Candidates;

/// <summary>How much longer visits take than their requests: the median of the last ones, because one endless afternoon teaches nothing.</summary>
static class VisitBuffer
{
    /// <summary>Fewer past visits than this teach nothing yet.</summary>
    public const int Fewest = 5;

    /// <summary>Only the last ones count: habits change.</summary>
    public const int Latest = 40;

    static readonly Minutes Most = new(60);

    /// <param name="overruns">Minutes spent less minutes estimated without buffer, the latest first.</param>
    /// <returns>Null: they teach nothing yet.</returns>
    public static Minutes? Of(IEnumerable<Minutes> overruns)
    {
        var sorted = overruns.Take(Latest).Order().ToList();
        if (sorted.Count < Fewest) return null;
        var median = sorted[sorted.Count / 2];
        return median < Minutes.Zero ? Minutes.Zero : median > Most ? Most : median;
    }
}
