namespace Mitoyen.Visits.Solver;

/// <summary>How long to search. With <see cref="Iterations"/> the same seed gives the same plan on every machine; <see cref="Time"/> takes what the machine gives.</summary>
sealed record SearchSettings
{
    public int Seed { get; init; } = 1;

    /// <summary>Wall-clock limit; null: none, then <see cref="Iterations"/> must be given.</summary>
    public TimeSpan? Time { get; init; }

    /// <summary>Ruins and recreations of each thread; null: until the time is over.</summary>
    public int? Iterations { get; init; }

    /// <summary>Searches that run side by side and share what they found from time to time. The plan depends on their number, not on the machine's cores.</summary>
    public int Threads { get; init; } = 2;

    public Tuning Tuning { get; init; } = new();

    /// <summary>For a week that somebody waits for: about a second.</summary>
    public static readonly SearchSettings WhileSomeoneWaits = new() { Time = TimeSpan.FromSeconds(1.2) };
}
