namespace Mitoyen.Visits.Solver;

/// <summary>
/// A planning problem as flat arrays, for the inner loops. A <em>node</em> is one visit in one of its windows of a day (morning, afternoon): a plan holds at most one node of a visit.
/// A <em>point</em> is a node, or a place where a day starts or ends (numbered after the nodes).
/// </summary>
sealed class Instance
{
    public required int Visits { get; init; }
    public required int Nodes { get; init; }
    public required int Points { get; init; }
    public required int Days { get; init; }

    public required int[] VisitOf { get; init; }

    /// <summary>Nodes of visit v: from FirstNode[v] to FirstNode[v + 1] − 1.</summary>
    public required int[] FirstNode { get; init; }

    /// <summary>Earliest and latest start at a node on a day, [day × Nodes + node], narrowed to what the day's two ends leave; Open above Close: not that day.</summary>
    public required int[] Open { get; init; }
    public required int[] Close { get; init; }

    /// <summary>Service at the first point and travel to the second, [from × Points + to].</summary>
    public required int[] Hop { get; init; }

    /// <summary>The same by the second point: [to × Points + from].</summary>
    public required int[] HopTo { get; init; }

    public required int[] Service { get; init; }

    public required int[] StartPoint { get; init; }
    public required int[] EndPoint { get; init; }
    public required int[] DayFrom { get; init; }
    public required int[] DayTo { get; init; }

    /// <summary>Worth of a visit on a day, [day × Visits + visit]: prize, what is saved by not moving it, and for a pinned one more than all prizes together.</summary>
    public required long[] Worth { get; init; }

    /// <summary>Mean prize of the visits that are not pinned, at least 1: the scale of the search's temperature.</summary>
    public required double Scale { get; init; }

    public required bool[] Pinned { get; init; }

    /// <summary>What <see cref="Worth"/> adds to a pinned visit's prize.</summary>
    public required long PinnedWorth { get; init; }

    public int Drive(int from, int to) => Hop[(from * Points) + to] - Service[from];
}
