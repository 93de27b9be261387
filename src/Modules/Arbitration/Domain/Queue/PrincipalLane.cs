namespace Mitoyen.Arbitration.Domain;

/// <summary>One principal in the projection: copies of what nominal lots move.</summary>
sealed class PrincipalLane
{
    readonly List<KindLane> kinds = [];
    readonly List<WaitingRequest> urgent = [];
    readonly List<WaitingRequest> consented = [];
    readonly HashSet<WaitingRequest>? gone;
    readonly UrgentAllowance? allowance;
    readonly long? ceiling;
    readonly long lot;
    readonly CommuneLoads loads;
    readonly bool comparesCommunes;
    SupportShare support;

    public PrincipalLane(Books books, PrincipalAccount account)
    {
        (Account, S, Weight, Count) = (account, account.S, account.Weight, account.Waiting);
        (lot, ceiling) = (account.LongestLot, account.Clauses[Clause.SupportCeiling]);
        if (ceiling is not null) support = account.Support.At(books.Now);
        if (account.Urgent.Count > 0)
        {
            (allowance, gone) = (account.Allowance.Copy(), []);
            urgent.AddRange(account.Urgent);
            consented.AddRange(urgent.Where(r => Chooser.HasConsent(books, r)));
        }
        else if (books.Override?.Request.Principal == account) gone = [];

        loads = new(account.CommuneCount, CommuneHours.Weigh(books.Now, lot));
        foreach (var kind in account.Kinds)
        {
            if (kind.Waiting == 0) continue;
            kinds.Add(new(books.Now, kind, loads, gone));
            comparesCommunes |= kinds[^1].ComparesCommunes;
        }
    }

    public PrincipalAccount Account { get; }
    public long S { get; private set; }
    public long Weight { get; }

    /// <summary>Requests still to be placed.</summary>
    public int Count { get; private set; }

    public int Version { get; set; }
    public bool HasUrgent => urgent.Count > 0;
    public LaneKey Key() => new(S, Weight, InTurn().Head());

    public WaitingRequest? UrgentHead(long worked)
    {
        if (urgent.Count == 0) return null;
        return allowance!.IsOpen(worked) ? urgent[0] : consented.Count > 0 ? consented[0] : null;
    }

    /// <summary>Charges one longest lot and lets the request go; answers the minutes.</summary>
    public long Serve(WaitingRequest request, long worked)
    {
        if (request.IsUrgent)
        {
            if (allowance!.IsOpen(worked)) allowance.Draw(worked, lot);
            urgent.Remove(request);
            consented.Remove(request);
        }
        var kind = LaneOf(request.Kind);
        (S, Count, support) = (S + lot, Count - 1, support.Plus(lot, kind.Account.IsSupport));
        kind.Serve(request, lot);
        gone?.Add(request);
        if (!comparesCommunes) return lot;

        // Kinds share their communes: the head of another one may have changed.
        loads.AddLot(request.Commune);
        foreach (var other in kinds) other.Forget();
        return lot;
    }

    KindLane LaneOf(KindAccount kind)
    {
        foreach (var lane in kinds)
            if (lane.Account == kind) return lane;
        throw new InvalidOperationException($"Nothing of the kind {kind.Key} waits.");
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
