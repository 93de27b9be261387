using Mitoyen.Kernel;

namespace Mitoyen.Councils.Domain;

/// <summary>
/// What applies to a planned purchase on the day when it is launched. The value of a need is that of all its purchases, whoever the seller
/// (Code de la commande publique, R2121-1 to R2121-7; twelve months for a need that comes back): a need is not cut to stay below a threshold.
/// </summary>
sealed record PurchaseCheck(Euros OfNeed, IReadOnlyList<ThresholdVerdict> Verdicts)
{
    public static PurchaseCheck Of(PlannedPurchase purchase, IEnumerable<PlannedPurchase> others, IReadOnlyList<Threshold> thresholds)
    {
        var sameNeed = others.Where(o => o.Id != purchase.Id && o.IsOfTheNeedOf(purchase));
        var total = sameNeed.Aggregate(purchase.Amount, (sum, o) => sum + o.Amount);
        return new(total, [.. Enum.GetValues<ThresholdRule>().Select(rule => new ThresholdVerdict(rule, purchase.Amount, total,
            thresholds.FirstOrDefault(t => t.Rule == rule && t.Nature == purchase.Nature && t.Holds(purchase.LaunchedOn))))]);
    }
}
