namespace Mitoyen.Arbitration.Domain;

/// <summary>The request is urgent no more; consents given to it fall.</summary>
sealed record UrgentWithdrawn(DateTime At, RequestKey Request) : LedgerEvent(At);
