namespace Mitoyen.Arbitration.Domain;

/// <summary>
/// The order in which entries of one instant count, whatever the order in which they were written: the agreement first (it holds from that instant on), then the work recorded
/// (it was done before), then what closes, what opens, and what is said of requests. Entries of one sort go by their names, then their minutes.
/// </summary>
sealed class InstantOrder : IComparer<LedgerEvent>
{
    public static readonly InstantOrder Canonical = new();

    public int Compare(LedgerEvent? x, LedgerEvent? y)
    {
        var byTime = x!.At.CompareTo(y!.At);
        if (byTime != 0) return byTime;
        var byRank = Rank(x).CompareTo(Rank(y));
        return byRank != 0 ? byRank : CompareAlike(x, y);
    }

    static int Rank(LedgerEvent entry) => entry switch
    {
        ClauseSet => 0,
        WeightSet => 1,
        KindWeightSet => 2,
        CommuneWeighed => 3,
        OpeningBalance => 4,
        Charged => 5,
        CommonCharged => 6,
        Corrected => 7,
        Closed => 8,
        Opened => 9,
        UrgentDeclared => 10,
        UrgentConsented => 11,
        UrgentWithdrawn => 12,
        Ranked => 13,
        Overridden => 14,
        _ => throw new LedgerException(entry, "An entry of an unknown sort"),
    };

    static int CompareAlike(LedgerEvent x, LedgerEvent y) => (x, y) switch
    {
        (ClauseSet a, ClauseSet b) => Chain(a.Clause.CompareTo(b.Clause), Text(a.Principal?.Value, b.Principal?.Value), a.Place.CompareTo(b.Place), Nullable.Compare(a.Value, b.Value)),
        (WeightSet a, WeightSet b) => Chain(a.Place.CompareTo(b.Place), a.Principal.CompareTo(b.Principal), a.Weight.CompareTo(b.Weight)),
        (KindWeightSet a, KindWeightSet b) => Chain(a.Principal.CompareTo(b.Principal), a.Place.CompareTo(b.Place), a.Kind.CompareTo(b.Kind), a.Weight.CompareTo(b.Weight)),
        (Charged a, Charged b) => Chain(Text(a.Request?.Value, b.Request?.Value), a.Principal.CompareTo(b.Principal), Text(a.Kind?.Value, b.Kind?.Value), a.Minutes.CompareTo(b.Minutes)),
        (CommonCharged a, CommonCharged b) => Chain(Text(a.Kind?.Value, b.Kind?.Value), a.Minutes.CompareTo(b.Minutes)),
        (Corrected a, Corrected b) => Chain(Text(a.Kind?.Value, b.Kind?.Value), Text(a.Principal?.Value, b.Principal?.Value), Text(a.Request?.Value, b.Request?.Value), a.Minutes.CompareTo(b.Minutes)),
        (Closed a, Closed b) => a.Request.CompareTo(b.Request),
        (Opened a, Opened b) => Chain(a.Principal.CompareTo(b.Principal), a.Request.CompareTo(b.Request), a.Kind.CompareTo(b.Kind)),
        (Ranked a, Ranked b) => Chain(a.Request.CompareTo(b.Request), Nullable.Compare(a.Rank, b.Rank)),
        (Overridden a, Overridden b) => a.Request.CompareTo(b.Request),
        (CommuneWeighed a, CommuneWeighed b) => Chain(a.Commune.CompareTo(b.Commune), a.Weight.CompareTo(b.Weight)),
        _ => 0,
    };

    static int Text(string? a, string? b) => string.CompareOrdinal(a, b);

    static int Chain(params ReadOnlySpan<int> comparisons)
    {
        foreach (var c in comparisons)
            if (c != 0) return c;
        return 0;
    }
}
