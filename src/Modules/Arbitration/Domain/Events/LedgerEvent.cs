namespace Mitoyen.Arbitration.Domain;

/// <summary>One entry of the ledger. The engine is a pure function of these and of nothing else; none of them carries an estimate.</summary>
/// <param name="At">When the entry takes effect, in UTC. Entries of one instant are put in a canonical order (<see cref="InstantOrder"/>).</param>
abstract record LedgerEvent(DateTime At);
