namespace Mitoyen.Arbitration.Domain;

/// <summary>Requests of one kind that only their age tells apart: same qualification, commune and due date. Its head stays its head whatever the date, since they gain classes in the order of their age.</summary>
sealed class RequestGroup(GroupKey key, CommuneHours commune)
{
    public GroupKey Key => key;
    public CommuneHours Commune => commune;
    public SortedSet<WaitingRequest> Requests { get; } = new(WaitingRequest.ByAge);
    public WaitingRequest Head => Requests.Min!;

    /// <summary>Oldest first; answers the index after the last.</summary>
    public int CopyTo(WaitingRequest[] target, int from)
    {
        // Most groups hold one request, for which a walk through the tree would be long.
        if (Requests.Count == 1) target[from] = Head;
        else Requests.CopyTo(target, from);
        return from + Requests.Count;
    }
}

readonly record struct GroupKey(int Class, CommuneKey? Commune, DateOnly? Due);
