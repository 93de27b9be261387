namespace Mitoyen.Arbitration.Domain;

/// <summary>A principal ranks its own request (1 is first), or takes the rank back (null).</summary>
sealed record Ranked(DateTime At, RequestKey Request, int? Rank) : LedgerEvent(At);
