namespace Mitoyen.Visits.Solver;

/// <summary>Answers when one day is back at the earliest, for who walks through several days.</summary>
interface IDayHours
{
    /// <summary>Earliest return that the last search found.</summary>
    int Return { get; }

    /// <summary>Is there any way to keep the rules, leaving at <paramref name="from"/> or later and back by <paramref name="to"/>?</summary>
    bool IsPossible(ReadOnlySpan<int> points, int day, int from, int to);

    /// <summary>Finds the best hours.</summary>
    bool Find(ReadOnlySpan<int> points, int day, int from, int to);
}
