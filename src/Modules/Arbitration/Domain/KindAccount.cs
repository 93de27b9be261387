namespace Mitoyen.Arbitration.Domain;

/// <summary>One kind of work inside one principal: the second level, and the requests of the third.</summary>
sealed class KindAccount(KindKey key)
{
    readonly Dictionary<GroupKey, RequestGroup> groups = [];

    public KindKey Key => key;
    public bool IsSupport => key == KindKey.Support;
    public long Weight { get; set; } = 1;

    /// <summary>S at the second level: minutes of this kind, offsets of waking up and amendments included.</summary>
    public long S { get; set; }

    /// <summary>Minutes recorded, corrections and its part of common time included.</summary>
    public long Received { get; set; }

    public long Uncalled { get; set; }
    public int Waiting { get; private set; }
    public SortedSet<WaitingRequest> Ranked { get; } = new(Comparer<WaitingRequest>.Create(CompareRank));
    public Dictionary<GroupKey, RequestGroup>.ValueCollection Groups => groups.Values;

    public void Add(WaitingRequest request)
    {
        Waiting++;
        if (request.Rank is not null) { Ranked.Add(request); return; }
        var at = GroupOf(request);
        if (!groups.TryGetValue(at, out var group)) groups[at] = group = new(at, request.Commune);
        group.Requests.Add(request);
    }

    public void Remove(WaitingRequest request)
    {
        Waiting--;
        if (request.Rank is not null) { Ranked.Remove(request); return; }
        var group = groups[GroupOf(request)];
        group.Requests.Remove(request);
        if (group.Requests.Count == 0) groups.Remove(group.Key);
    }

    static GroupKey GroupOf(WaitingRequest request) => new(request.Class, request.Commune.Commune, request.Due);

    static int CompareRank(WaitingRequest a, WaitingRequest b)
    {
        var byRank = a.Rank!.Value.CompareTo(b.Rank!.Value);
        return byRank != 0 ? byRank : WaitingRequest.CompareAge(a, b);
    }
}
