namespace Mitoyen.Arbitration.Domain;

/// <summary>The allocation key gives this principal this weight from now on: its first weight makes a principal, the next ones are amendments (rule 10).</summary>
/// <param name="Weight">0 or more, in any unit: only proportions count.</param>
/// <param name="Place">Order of the parties among those that appear at the same instant; minutes left over by a split go to the first on a tie.</param>
sealed record WeightSet(DateTime At, PrincipalKey Principal, long Weight, int Place = 0) : LedgerEvent(At);
