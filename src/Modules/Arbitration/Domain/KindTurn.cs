namespace Mitoyen.Arbitration.Domain;

/// <summary>The second and third levels: which kind, then which request of a principal comes first (rules 7 and 8).</summary>
static class KindTurn
{
    /// <summary>The request that this principal's turn would serve; the principal has one that waits.</summary>
    public static WaitingRequest Head(Books books, PrincipalAccount account, in Hypothesis what) => Head(books.Now, InTurn(books, account, what), what);

    public static KindAccount InTurn(Books books, PrincipalAccount account, in Hypothesis what)
    {
        KindAccount? first = null;
        var held = HoldsSupport(books, account, what);
        foreach (var kind in account.Kinds)
            if (kind.Waiting > 0 && !(held && kind.IsSupport) && (first is null || Compare(books.Now, kind, first, what) < 0)) first = kind;
        return first!;
    }

    /// <summary>Support above its ceiling waits while another kind does.</summary>
    public static bool HoldsSupport(Books books, PrincipalAccount account, in Hypothesis what)
    {
        if (account.Clauses[Clause.SupportCeiling] is not { } ceiling) return false;
        var (support, others) = (false, false);
        foreach (var kind in account.Kinds)
            if (kind.Waiting > 0) (support, others) = (support | kind.IsSupport, others | !kind.IsSupport);
        return support && others && what.Over(account.Support.At(books.Now)).IsAbove(ceiling);
    }

    public static int Compare(DateTime now, KindAccount a, KindAccount b, in Hypothesis what)
    {
        var byTurn = VirtualTime.Compare(a.S + what.For(a), a.Weight, b.S + what.For(b), b.Weight);
        if (byTurn != 0) return byTurn;
        var byAge = Head(now, a, what).Since.CompareTo(Head(now, b, what).Since);
        return byAge != 0 ? byAge : a.Key.CompareTo(b.Key);
    }

    public static WaitingRequest Head(DateTime now, KindAccount kind, in Hypothesis what)
    {
        if (kind.Ranked.Min is { } ranked) return ranked;
        WaitingRequest? first = null;
        foreach (var group in kind.Groups)
            if (first is null || CompareRequests(now, group.Head, first, what) < 0) first = group.Head;
        return first!;
    }

    static int CompareRequests(DateTime now, WaitingRequest a, WaitingRequest b, in Hypothesis what)
    {
        var byClass = a.ClassAt(now).CompareTo(b.ClassAt(now));
        if (byClass != 0) return byClass;
        var byCommune = CommuneHours.Compare(a.Commune, what.For(a.Commune, now), b.Commune, what.For(b.Commune, now));
        return byCommune != 0 ? byCommune : WaitingRequest.CompareAge(a, b);
    }
}
