namespace Mitoyen.Arbitration.Domain;

/// <summary>What the turn of a principal depends on, at one step of the projection.</summary>
readonly record struct LaneKey(long S, long Weight, WaitingRequest Head)
{
    public static readonly IComparer<LaneKey> Order = Comparer<LaneKey>.Create(static (a, b) =>
    {
        var byTurn = VirtualTime.Compare(a.S, a.Weight, b.S, b.Weight);
        return byTurn != 0 ? byTurn : Chooser.CompareTied(a.Head, b.Head);
    });
}
