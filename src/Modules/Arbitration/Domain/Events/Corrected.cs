namespace Mitoyen.Arbitration.Domain;

/// <summary>A counter-entry (rule 3). It moves the balance and never the urgent allowance.</summary>
/// <param name="Principal">Null: common time, split by the weights in force.</param>
sealed record Corrected(DateTime At, PrincipalKey? Principal, KindKey? Kind, RequestKey? Request, long Minutes, string Reason) : LedgerEvent(At);
