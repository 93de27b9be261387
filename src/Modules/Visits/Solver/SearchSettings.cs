namespace Mitoyen.Visits.Solver;

/// <summary>How long to search. With <see cref="Rounds"/> the same seed gives the same plan on every machine; with <see cref="Time"/> more of it gives a better one.</summary>
sealed record SearchSettings
{
    public int Seed { get; init; } = 1;

    /// <summary>Wall-clock limit; null: none, then <see cref="Rounds"/> must be given.</summary>
    public TimeSpan? Time { get; init; }

    /// <summary>Rounds of search, each of a fixed number of iterations on each thread; null: until the time is over.</summary>
    public int? Rounds { get; init; }

    /// <summary>Independent searches that share what they found after each round. The plan depends on it, not on the machine's cores.</summary>
    public int Threads { get; init; } = 2;
}
