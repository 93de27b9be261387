namespace Mitoyen.Arbitration.Domain;

/// <summary>Minutes that serve all principals, split by the weights in force (rule 6).</summary>
sealed record CommonCharged(DateTime At, KindKey? Kind, long Minutes) : LedgerEvent(At);
