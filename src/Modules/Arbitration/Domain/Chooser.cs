namespace Mitoyen.Arbitration.Domain;

/// <summary>Rule 2, with what may pass ahead of it (rules 5 and 9). O(log n) in the principals and requests, and linear in the principals that have something urgent and in a kind's groups.</summary>
static class Chooser
{
    /// <summary>Null where nobody waits.</summary>
    public static Choice? Choose(Books books) =>
        books.Override is { } taken ? new(taken.Request, ChoiceLevel.Override) : ByRule(books);

    /// <summary>What the rule says, whatever the officer took first.</summary>
    public static Choice? ByRule(Books books) => MostUrgent(books) ?? InTurn(books);

    /// <summary>The oldest urgent request of a principal that may pass ahead, or null.</summary>
    public static WaitingRequest? UrgentHead(Books books, PrincipalAccount account)
    {
        if (account.Urgent.Count == 0) return null;
        if (account.Allowance.IsOpen(books.Worked)) return account.Urgent.Min;
        foreach (var request in account.Urgent)
            if (HasConsent(books, request)) return request;
        return null;
    }

    /// <summary>Every other principal that has a weight has said yes.</summary>
    public static bool HasConsent(Books books, WaitingRequest request) => request.Consents.Count > 0
        && books.Parties.TrueForAll(p => p == request.Principal || p.Weight == 0 || request.Consents.Contains(p.Key));

    static Choice? MostUrgent(Books books)
    {
        WaitingRequest? first = null;
        foreach (var account in books.InUrgency)
            if (UrgentHead(books, account) is { } head && (first is null || Compare(head, first) < 0)) first = head;
        return first is null ? null : new(first, ChoiceLevel.Urgent);
    }

    static Choice? InTurn(Books books)
    {
        if (books.Turn.Top is not { } top) return null;
        if (!books.Turn.IsTied) return new(KindTurn.Head(books, top, Hypothesis.None), ChoiceLevel.Turn);

        var ties = new List<PrincipalAccount>();
        books.Turn.CollectTies(ties);
        var first = KindTurn.Head(books, top, Hypothesis.None);
        foreach (var other in ties)
            if (other != top && KindTurn.Head(books, other, Hypothesis.None) is var head && Compare(head, first) < 0) first = head;
        return new(first, ChoiceLevel.Turn);
    }

    /// <summary>Smallest V, then the older head, then the name of the principal.</summary>
    public static int Compare(WaitingRequest a, WaitingRequest b)
    {
        var byTurn = TurnHeap.Compare(a.Principal, b.Principal);
        return byTurn != 0 ? byTurn : CompareTied(a, b);
    }

    public static int CompareTied(WaitingRequest a, WaitingRequest b)
    {
        var byAge = a.Since.CompareTo(b.Since);
        return byAge != 0 ? byAge : a.Principal.Key.CompareTo(b.Principal.Key);
    }
}
