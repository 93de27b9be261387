namespace Mitoyen.Arbitration.Domain;

/// <summary>One kind of a principal in the projection: its requests in the order of the third level, found one after the other.</summary>
sealed class KindLane
{
    readonly CommuneLoads loads;
    readonly HashSet<WaitingRequest>? gone;
    readonly WaitingRequest[] requests;
    readonly int[] classes;
    readonly int ranked;
    readonly PriorityQueue<CommuneLane, CommuneTurn>? communes;
    int next;
    WaitingRequest? head;

    public KindLane(DateTime now, KindAccount account, CommuneLoads loads, HashSet<WaitingRequest>? gone)
    {
        (Account, this.loads, this.gone, S, Count, ranked) = (account, loads, gone, account.S, account.Waiting, account.Ranked.Count);
        requests = new WaitingRequest[Count];
        account.Ranked.CopyTo(requests);
        var filled = ranked;
        foreach (var group in account.Groups)
        {
            group.Requests.CopyTo(requests, filled);
            filled += group.Requests.Count;
        }
        classes = [];
        if (account.Groups.Count < 2) return;
        classes = new int[Count];
        for (var i = ranked; i < Count; i++) classes[i] = requests[i].ClassAt(now);
        Array.Sort(classes, requests, ranked, Count - ranked);
        communes = new(CommuneTurn.Order);
    }

    public KindAccount Account { get; }
    public long S { get; private set; }
    public int Count { get; private set; }

    public static int Compare(KindLane a, KindLane b)
    {
        var byTurn = VirtualTime.Compare(a.S, a.Account.Weight, b.S, b.Account.Weight);
        if (byTurn != 0) return byTurn;
        var byAge = a.Head().Since.CompareTo(b.Head().Since);
        return byAge != 0 ? byAge : a.Account.Key.CompareTo(b.Account.Key);
    }

    public WaitingRequest Head() => head ??= communes is null ? NextInLine() : next < ranked && NextRanked() is { } first ? first : NextOfClass();

    public void Serve(WaitingRequest request, long lot)
    {
        (S, Count) = (S + lot, Count - 1);
        if (request == head && gone is null) Take();
        head = null;
    }

    /// <summary>Whether the hours of communes count here: requests of several groups wait.</summary>
    public bool ComparesCommunes => communes is not null;

    public void Forget()
    {
        if (communes is not null) head = null;
    }

    /// <summary>One group only: ranks, then age.</summary>
    WaitingRequest NextInLine()
    {
        while (IsGone(requests[next])) next++;
        return requests[next];
    }

    WaitingRequest? NextRanked()
    {
        while (next < ranked && IsGone(requests[next])) next++;
        return next < ranked ? requests[next] : null;
    }

    /// <summary>The best class first; inside it the commune that has received least. Loads only grow here, so a lane that comes up with an old load is put back.</summary>
    WaitingRequest NextOfClass()
    {
        while (true)
        {
            if (communes!.Count == 0) FillClass();
            var (lane, turn) = Peek();
            while (lane.Next < lane.End && IsGone(requests[lane.Next])) lane.Next++;
            if (lane.Next == lane.End) communes.Dequeue();
            else if (requests[lane.Next] != turn.Head || turn.Version != loads.VersionOf(lane.Commune)) communes.DequeueEnqueue(lane, Turn(lane));
            else return turn.Head;
        }
    }

    (CommuneLane Lane, CommuneTurn Turn) Peek()
    {
        communes!.TryPeek(out var lane, out var turn);
        return (lane!, turn);
    }

    void Take()
    {
        if (communes is null || next < ranked) next++;
        else communes.Peek().Next++;
    }

    void FillClass()
    {
        var end = next;
        while (end < requests.Length && classes[end] == classes[next]) end++;
        Array.Sort(requests, next, end - next, CommuneLane.ByCommuneThenAge);
        while (next < end)
        {
            var lane = new CommuneLane(requests[next].Commune) { Next = next };
            while (next < end && requests[next].Commune == lane.Commune) next++;
            lane.End = next;
            communes!.Enqueue(lane, Turn(lane));
        }
    }

    CommuneTurn Turn(CommuneLane lane) => new(loads.Of(lane.Commune), lane.Commune.Weight, loads.VersionOf(lane.Commune), requests[lane.Next]);

    bool IsGone(WaitingRequest request) => gone is not null && gone.Contains(request);
}
