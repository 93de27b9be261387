using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Domain;

/// <summary>A key that some measure would give: weights in the order of the principals, and where they come from.</summary>
/// <param name="Code">Stable name in addresses: « convention », « population », « demandes »…</param>
sealed record SimulatedKey(string Code, string Label, string Source, IReadOnlyList<long> Weights)
{
    public const int Whole = 10_000;

    /// <summary>False when the measure is zero for everybody: it gives no key.</summary>
    public bool IsKnown => Weights.Any(w => w > 0);

    /// <summary>Basis points that sum to 10 000; to the nearest 0.01 % by largest remainder.</summary>
    public IReadOnlyList<long> Shares => LargestRemainder.Split(Whole, Weights);

    /// <summary>The minutes of a year shared out; they sum to the year.</summary>
    public IReadOnlyList<long> YearlyMinutes(int yearlyHours) => LargestRemainder.Split(yearlyHours * 60L, Shares);
}
