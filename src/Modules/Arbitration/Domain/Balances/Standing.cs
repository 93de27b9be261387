namespace Mitoyen.Arbitration.Domain;

/// <summary>What one principal has received and is owed. Minutes.</summary>
/// <param name="Weight">Of <paramref name="TotalWeight"/>.</param>
/// <param name="S">What the queue compares, per weight.</param>
/// <param name="Balance">D_p: above 0 the principal is ahead, below 0 it is owed. Sums to 0 over all principals.</param>
/// <param name="Due">What it should have received so far, each minute at the key of its day: received, uncalled right and opening balance, less D.</param>
/// <param name="Received">Recorded, with corrections and its share of common time; without uncalled right.</param>
/// <param name="Uncalled">Right that it did not call (rule 4).</param>
/// <param name="Opening">Opening balance.</param>
/// <param name="Allowance">τ in whole minutes, rounded down; the exact value decides.</param>
/// <param name="Bound">Where D stays while the principals have requests; null where no bound is proven (three principals or more).</param>
/// <param name="SupportCeiling">In basis points; null: none.</param>
/// <param name="SupportHeld">Support is above its ceiling and waits while another kind does.</param>
sealed record Standing(
    PrincipalKey Principal, long Weight, long TotalWeight, long S, long Balance, long Due, long Received, long Uncalled, long Opening,
    long Allowance, Bound? Bound, IReadOnlyList<KindStanding> Kinds, SupportShare Support, long? SupportCeiling, bool SupportHeld, int Waiting)
{
    /// <summary>What amendments and the opening balance have put into S besides minutes.</summary>
    public long Restated => S - Received - Uncalled;
}
