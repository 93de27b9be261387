namespace Mitoyen.Visits.Solver;

/// <summary>The search's constants, found by trial on public families of instances (docs/benchmarks.md), not on one instance.</summary>
sealed record Tuning
{
    /// <summary>Temperature at the start and at the end, in mean prizes.</summary>
    public double Hot { get; init; } = 0.5;
    public double Cold { get; init; } = 0.02;

    /// <summary>Mean prizes that one mean way weighs when tours are compared: of two tours with the same visits the shorter has more room.</summary>
    public double RoadPrice { get; init; } = 0.02;

    /// <summary>Most stops taken out at once.</summary>
    public int MostRuined { get; init; } = 10;

    /// <summary>Largest part of a score left to chance, and chances in a thousand that a visit is overlooked at first.</summary>
    public double Noise { get; init; } = 0.6;
    public int Overlook { get; init; } = 150;

    /// <summary>Chances in a thousand that a better place than the one in hand is overlooked, and that places are compared by road.</summary>
    public int Blink { get; init; } = 50;
    public int ByRoad { get; init; } = 300;

    /// <summary>Times that the searches tell each other what they found.</summary>
    public int Legs { get; init; } = 20;
}
