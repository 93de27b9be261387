namespace Mitoyen.Arbitration.Domain;

/// <summary>Every entry of one exercise of one partnership, in canonical order. It is never changed: <see cref="With"/> gives another one, for "what if".</summary>
sealed class Ledger
{
    readonly LedgerEvent[] entries;

    public Ledger(IEnumerable<LedgerEvent> entries)
    {
        this.entries = [.. entries];
        Array.Sort(this.entries, InstantOrder.Canonical);
    }

    public IReadOnlyList<LedgerEvent> Entries => entries;

    /// <summary>The same ledger with hypothetical entries; nothing is saved, and this one stays as it is.</summary>
    public Ledger With(params IEnumerable<LedgerEvent> more) => new(entries.Concat(more));

    /// <summary>Where everything stands when all entries up to an instant, that instant included, have counted.</summary>
    public Position At(DateTime instant) => new(Replay.Of(entries, instant));

    /// <summary>Balances at several instants in one replay, for a chart.</summary>
    /// <param name="instants">In the order of time.</param>
    public IEnumerable<Snapshot> History(IEnumerable<DateTime> instants)
    {
        var replay = new Replay();
        var next = 0;
        foreach (var instant in instants)
        {
            var from = next;
            while (next < entries.Length && entries[next].At <= instant) next++;
            replay.Apply(entries[from..next]);
            replay.AdvanceTo(instant);
            yield return new(instant, Standings.Of(replay.Books));
        }
    }

    /// <summary>Balances after each instant at which something was entered.</summary>
    public IEnumerable<Snapshot> History() => History(entries.Select(e => e.At).Distinct());
}
