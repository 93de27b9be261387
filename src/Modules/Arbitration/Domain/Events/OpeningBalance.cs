namespace Mitoyen.Arbitration.Domain;

/// <summary>A balance agreed when the exercise opens: it moves <c>S</c>, and is no time received.</summary>
sealed record OpeningBalance(DateTime At, PrincipalKey Principal, long Minutes, string Reason) : LedgerEvent(At);
