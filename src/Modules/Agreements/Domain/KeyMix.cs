namespace Mitoyen.Agreements.Domain;

/// <summary>Keys mixed by weights: « half population, half requests ». Only the proportions of the weights count.</summary>
static class KeyMix
{
    /// <summary>Null when no key with figures has a weight above 0.</summary>
    /// <param name="weights">One a key, 0 to 1 000.</param>
    public static SimulatedKey? Of(IReadOnlyList<SimulatedKey> keys, IReadOnlyList<int> weights)
    {
        var mixed = keys.Zip(weights).Where(k => k.First.IsKnown && k.Second > 0).ToList();
        if (mixed.Count == 0) return null;
        var sums = Enumerable.Range(0, mixed[0].First.Weights.Count).Select(i => mixed.Sum(k => k.Second * k.First.Shares[i])).ToList();
        return new("melange", "Mélange", "", sums);
    }

    /// <summary>The weights as shares of their sum, in basis points; zeros when there is none.</summary>
    public static IReadOnlyList<long> Normalised(IReadOnlyList<int> weights) =>
        weights.Any(w => w > 0) ? Kernel.LargestRemainder.Split(SimulatedKey.Whole, [.. weights.Select(w => (long)w)]) : [.. weights.Select(_ => 0L)];
}
