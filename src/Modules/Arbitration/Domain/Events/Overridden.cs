namespace Mitoyen.Arbitration.Domain;

/// <summary>The officer takes this request first, with a reason that all principals see (rule 9): until work is recorded on it or it closes.</summary>
sealed record Overridden(DateTime At, RequestKey Request, string Reason) : LedgerEvent(At);
