namespace Mitoyen.Arbitration.Domain;

/// <summary>An entry that no ledger can hold: the adapter that made it is wrong, and replaying on would give a false queue.</summary>
sealed class LedgerException(LedgerEvent entry, string reason) : Exception($"{reason} ({entry})")
{
    public LedgerEvent Entry => entry;
    public string Reason => reason;
}
