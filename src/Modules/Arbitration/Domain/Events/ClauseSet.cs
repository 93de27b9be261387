namespace Mitoyen.Arbitration.Domain;

/// <summary>
/// A clause of the agreement changes; for all principals, or for one alone, which then keeps its own. Null gives the default back.
/// Of two values at one instant, the one with the later place holds.
/// </summary>
sealed record ClauseSet(DateTime At, Clause Clause, long? Value, PrincipalKey? Principal = null, int Place = 0) : LedgerEvent(At);
