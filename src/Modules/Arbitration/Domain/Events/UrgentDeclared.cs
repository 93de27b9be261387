namespace Mitoyen.Arbitration.Domain;

/// <summary>The request passes ahead while its principal has allowance left (rule 5).</summary>
sealed record UrgentDeclared(DateTime At, RequestKey Request) : LedgerEvent(At);
