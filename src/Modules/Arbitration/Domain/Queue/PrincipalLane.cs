namespace Mitoyen.Arbitration.Domain;

/// <summary>One principal in the projection: copies of what nominal lots move.</summary>
sealed class PrincipalLane
{
    readonly Books books;
    readonly List<KindLane> kinds = [];
    readonly List<WaitingRequest> urgent = [];
    readonly HashSet<WaitingRequest>? gone;
    readonly UrgentAllowance? allowance;
    readonly long? ceiling;
    readonly long lot;
    readonly CommuneLoads loads;
    readonly bool comparesCommunes;
    SupportShare support;

    public PrincipalLane(Books books, PrincipalAccount account)
    {
        (this.books, Account, S, Weight, Count) = (books, account, account.S, account.Weight, account.Waiting);
        (lot, ceiling) = (account.LongestLot, account.Clauses[Clause.SupportCeiling]);
        if (ceiling is not null) support = account.Support.At(books.Now);
        if (account.Urgent.Count > 0) (allowance, gone) = (account.Allowance.Copy(), []);
        else if (books.Override?.Request.Principal == account) gone = [];
        urgent.AddRange(account.Urgent);
        loads = new(books.Now);
        foreach (var kind in account.Kinds)
            if (kind.Waiting > 0) kinds.Add(new(books.Now, kind, loads, gone));
        comparesCommunes = kinds.Exists(k => k.ComparesCommunes);
    }

    public PrincipalAccount Account { get; }
    public long S { get; private set; }
    public long Weight { get; }

    /// <summary>Requests still to be placed.</summary>
    public int Count { get; private set; }

    public int Version { get; set; }
    public bool HasUrgent => urgent.Count > 0;
    public LaneKey Key() => new(S, Weight, Head());
    public WaitingRequest Head() => InTurn().Head();

    public WaitingRequest? UrgentHead(long worked)
    {
        if (urgent.Count == 0) return null;
        return allowance!.IsOpen(worked) ? urgent[0] : urgent.Find(r => Chooser.HasConsent(books, r));
    }

    /// <summary>Charges one longest lot and lets the request go; answers the minutes.</summary>
    public long Serve(WaitingRequest request, long worked)
    {
        var kind = kinds.Find(k => k.Account == request.Kind)!;
        if (request.IsUrgent && allowance!.IsOpen(worked)) allowance.Draw(worked, lot);
        (S, Count, support) = (S + lot, Count - 1, support.Plus(lot, kind.Account.IsSupport));
        if (request.IsUrgent) urgent.Remove(request);
        gone?.Add(request);
        kind.Serve(request, lot);
        if (!comparesCommunes) return lot;

        // Kinds share their communes: the head of another one may have changed.
        loads.Add(request.Commune, lot);
        foreach (var other in kinds) other.Forget();
        return lot;
    }

    KindLane InTurn()
    {
        KindLane? first = null;
        var held = HoldsSupport();
        foreach (var kind in kinds)
            if (kind.Count > 0 && !(held && kind.Account.IsSupport) && (first is null || KindLane.Compare(kind, first) < 0)) first = kind;
        return first!;
    }

    bool HoldsSupport()
    {
        if (ceiling is null || !support.IsAbove(ceiling.Value)) return false;
        foreach (var kind in kinds)
            if (kind.Count > 0 && !kind.Account.IsSupport) return true;
        return false;
    }
}
