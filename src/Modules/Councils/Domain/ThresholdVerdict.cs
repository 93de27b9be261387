using Mitoyen.Kernel;

namespace Mitoyen.Councils.Domain;

/// <summary>One rule before one purchase.</summary>
/// <param name="Alone">The purchase by itself.</param>
/// <param name="OfNeed">With the other purchases of the same need over twelve months.</param>
/// <param name="Threshold">Null when the table has no row for that day: unknown, not free.</param>
sealed record ThresholdVerdict(ThresholdRule Rule, Euros Alone, Euros OfNeed, Threshold? Threshold)
{
    public bool Applies => Threshold is not null && OfNeed >= Threshold.Amount;

    /// <summary>The purchase alone stays below, the need does not: buying it apart would split the need.</summary>
    public bool WouldSplit => Applies && Alone < Threshold!.Amount;

    /// <summary>What may still be bought for this need within the twelve months before the rule applies; null when it applies or is unknown.</summary>
    public Euros? Margin => Threshold is null || Applies ? null : Threshold.Amount - OfNeed;
}
