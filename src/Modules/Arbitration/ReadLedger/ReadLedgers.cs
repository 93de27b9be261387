using System.Collections.Concurrent;
using Mitoyen.Kernel;

namespace Mitoyen.Arbitration.ReadLedger;

/// <summary>
/// The ledgers as they were last read, each under the hash of the journal's last link then. Every change is journaled in its own transaction and the hash covers
/// all before it, on every node: the same hash is the same state of the database, and another one is read anew. Positions are replayed at each request.
/// </summary>
sealed class ReadLedgers
{
    /// <summary>Partnerships remembered; a ledger of ten thousand lots takes one or two megabytes.</summary>
    const int Most = 32;

    readonly record struct Read(string Hash, DateOnly Day, ExerciseLedger Ledger, LedgerNames? Names);

    readonly ConcurrentDictionary<PartnershipId, Read> known = [];

    public ExerciseLedger? Find(PartnershipId partnership, string hash, DateOnly day) =>
        known.TryGetValue(partnership, out var read) && read.Hash == hash && read.Day == day ? read.Ledger : null;

    /// <summary>Names that were read with this very ledger, if they were.</summary>
    public LedgerNames? NamesOf(PartnershipId partnership, ExerciseLedger ledger) =>
        known.TryGetValue(partnership, out var read) && ReferenceEquals(read.Ledger.Ledger, ledger.Ledger) ? read.Names : null;

    public void Keep(PartnershipId partnership, string hash, DateOnly day, ExerciseLedger ledger)
    {
        if (known.Count >= Most && !known.ContainsKey(partnership)) known.Clear();
        known[partnership] = new(hash, day, ledger, null);
    }

    public void Keep(PartnershipId partnership, ExerciseLedger ledger, LedgerNames names)
    {
        if (known.TryGetValue(partnership, out var read) && ReferenceEquals(read.Ledger.Ledger, ledger.Ledger) && !(read.Names?.Requests.Count > names.Requests.Count))
            known[partnership] = read with { Names = names };
    }
}
