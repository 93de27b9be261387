namespace Mitoyen.Arbitration.Domain;

/// <summary>One kind of a principal in the projection: its requests in the order of the third level, found one after the other.</summary>
sealed class KindLane
{
    readonly CommuneLoads loads;
    readonly HashSet<WaitingRequest>? gone;
    readonly WaitingRequest[] requests;
    readonly int ranked;

    // Class in the upper half, commune in the lower: what is equal here differs by age alone. None where one group waits.
    readonly long[]? keys;
    readonly PriorityQueue<CommuneLane, CommuneTurn>? communes;
    int next;
    WaitingRequest? head;

    public KindLane(DateTime now, KindAccount account, CommuneLoads loads, HashSet<WaitingRequest>? gone)
    {
        (Account, this.loads, this.gone, S, Count, ranked) = (account, loads, gone, account.S, account.Waiting, account.Ranked.Count);
        requests = new WaitingRequest[Count];
        if (ranked > 0) account.Ranked.CopyTo(requests);
        var filled = ranked;
        foreach (var group in account.Groups) filled = group.CopyTo(requests, filled);
        if (account.Groups.Count < 2) return;
        (keys, communes) = (new long[Count], new(CommuneTurn.Order));
        for (var i = ranked; i < Count; i++) keys[i] = ((long)requests[i].ClassAt(now) << 32) | (uint)requests[i].Commune.Index;
        Array.Sort(keys, requests, ranked, Count - ranked);
        SortRunsByAge(keys);
    }

    public KindAccount Account { get; }
    public long S { get; private set; }
    public int Count { get; private set; }

    /// <summary>Whether the hours of communes count here: requests of several groups wait.</summary>
    public bool ComparesCommunes => communes is not null;

    public static int Compare(KindLane a, KindLane b)
    {
        var byTurn = VirtualTime.Compare(a.S, a.Account.Weight, b.S, b.Account.Weight);
        if (byTurn != 0) return byTurn;
        var byAge = a.Head().Since.CompareTo(b.Head().Since);
        return byAge != 0 ? byAge : a.Account.Key.CompareTo(b.Account.Key);
    }

    public WaitingRequest Head() => head ??= keys is null ? NextInLine() : NextRanked() ?? NextOfClass(keys);

    public void Serve(WaitingRequest request, long lot)
    {
        (S, Count) = (S + lot, Count - 1);
        if (gone is null && request == Head()) Take();
        head = null;
    }

    /// <summary>To be called when hours of communes have changed.</summary>
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
    WaitingRequest NextOfClass(long[] order)
    {
        while (true)
        {
            if (communes!.Count == 0) FillClass(order);
            communes.TryPeek(out var lane, out var turn);
            while (lane!.Next < lane.End && IsGone(requests[lane.Next])) lane.Next++;
            if (lane.Next == lane.End) communes.Dequeue();
            else if (requests[lane.Next] != turn.Head || turn.Version != loads.VersionOf(lane.Commune)) communes.DequeueEnqueue(lane, Turn(lane));
            else return turn.Head;
        }
    }

    void Take()
    {
        if (communes is null || next < ranked) next++;
        else communes.Peek().Next++;
    }

    void FillClass(long[] order)
    {
        for (var best = order[next] >> 32; next < order.Length && order[next] >> 32 == best;)
        {
            var lane = new CommuneLane(requests[next].Commune) { Next = next };
            for (var run = order[next]; next < order.Length && order[next] == run;) next++;
            lane.End = next;
            communes!.Enqueue(lane, Turn(lane));
        }
    }

    void SortRunsByAge(long[] order)
    {
        for (int from = ranked, to = ranked; from < order.Length; from = to)
        {
            while (to < order.Length && order[to] == order[from]) to++;
            if (to - from > 1) Array.Sort(requests, from, to - from, WaitingRequest.ByAge);
        }
    }

    CommuneTurn Turn(CommuneLane lane) => new(loads.Of(lane.Commune), lane.Commune.Weight, loads.VersionOf(lane.Commune), requests[lane.Next]);

    bool IsGone(WaitingRequest request) => gone is not null && gone.Contains(request);
}
