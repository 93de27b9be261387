namespace Mitoyen.Arbitration.Domain;

/// <summary>Openings of one instant, by what their principals and kinds had received before it: the most served first.</summary>
sealed class OpeningOrder : IComparer<LedgerEvent>
{
    readonly Books books;
    readonly Dictionary<(PrincipalKey, KindKey?), (long S, long Weight)> before = [];

    public OpeningOrder(Books books, ReadOnlySpan<LedgerEvent> openings)
    {
        this.books = books;
        foreach (var entry in openings) Note((Opened)entry);
    }

    public int Compare(LedgerEvent? x, LedgerEvent? y)
    {
        var (a, b) = ((Opened)x!, (Opened)y!);
        var byPrincipal = MostServed(before[(a.Principal, null)], before[(b.Principal, null)]);
        if (byPrincipal == 0) byPrincipal = a.Principal.CompareTo(b.Principal);
        if (byPrincipal != 0) return byPrincipal;
        var byKind = MostServed(before[(a.Principal, a.Kind)], before[(b.Principal, b.Kind)]);
        if (byKind == 0) byKind = a.Kind.CompareTo(b.Kind);
        return byKind != 0 ? byKind : a.Request.CompareTo(b.Request);
    }

    static int MostServed((long S, long Weight) a, (long S, long Weight) b) => VirtualTime.Compare(b.S, b.Weight, a.S, a.Weight);

    void Note(Opened entry)
    {
        var account = Postings.Party(books, entry, entry.Principal);
        before[(entry.Principal, null)] = (account.S, account.Weight);
        var kind = account.Knows(entry.Kind) ? account.KindOf(entry.Kind) : null;
        before[(entry.Principal, entry.Kind)] = (kind?.S ?? 0, kind?.Weight ?? 1);
    }
}
