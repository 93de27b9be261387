namespace Mitoyen.Arbitration.Domain;

/// <summary>A request stops waiting: done, refused, or given back to its requester. Opening it again is a new <see cref="Opened"/>.</summary>
sealed record Closed(DateTime At, RequestKey Request) : LedgerEvent(At);
