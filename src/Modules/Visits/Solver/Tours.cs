namespace Mitoyen.Visits.Solver;

/// <summary>
/// One tour a day, with the earliest and the latest start at each stop kept up to date: whether a visit fits between two stops is then answered in a few operations (Savelsbergh; Vansteenwegen's max shift).
/// </summary>
sealed class Tours
{
    readonly Instance instance;
    readonly Stamps stamps;

    public Tours(Instance instance, Stamps stamps)
    {
        (this.instance, this.stamps) = (instance, stamps);
        Stride = instance.Visits + 2;
        (Sequence, Early, Late) = (new int[instance.Days * Stride], new int[instance.Days * Stride], new int[instance.Days * Stride]);
        (Length, Driving, Working) = (new int[instance.Days], new int[instance.Days], new int[instance.Days]);
        (DayOf, NodeAt) = (new int[instance.Visits], new int[instance.Visits]);
        Stamp = new long[instance.Days];
        DayOf.AsSpan().Fill(-1);
        for (var day = 0; day < instance.Days; day++)
        {
            (Sequence[day * Stride], Sequence[(day * Stride) + 1]) = (instance.StartPoint[day], instance.EndPoint[day]);
            Refresh(day);
        }
    }

    public int Stride { get; }

    /// <summary>Points of each day, [day × Stride + position]; position 0 is the start, Length + 1 the end.</summary>
    public int[] Sequence { get; }

    /// <summary>Earliest and latest start there.</summary>
    public int[] Early { get; }
    public int[] Late { get; }

    /// <summary>Stops of each day, without its two ends.</summary>
    public int[] Length { get; }

    /// <summary>Time on the road of each day; nothing on a day without stops.</summary>
    public int[] Driving { get; }

    /// <summary>Driving and service of each day.</summary>
    public int[] Working { get; }

    /// <summary>Day of each visit, −1 when left out; and the node that serves it.</summary>
    public int[] DayOf { get; }
    public int[] NodeAt { get; }

    /// <summary>Differs for each tour that a day ever had in this search; 0 never occurs.</summary>
    public long[] Stamp { get; }

    public long Worth { get; private set; }

    /// <summary>1 for the first stop.</summary>
    public int PositionOf(int visit)
    {
        var day = DayOf[visit];
        return Sequence.AsSpan(day * Stride, Length[day] + 1).IndexOf(NodeAt[visit]);
    }

    public void Insert(int day, int position, int node)
    {
        var at = (day * Stride) + position + 1;
        var tail = Length[day] - position + 1;
        Array.Copy(Sequence, at, Sequence, at + 1, tail);
        Sequence[at] = node;
        Length[day]++;
        var visit = instance.VisitOf[node];
        (DayOf[visit], NodeAt[visit]) = (day, node);
        Worth += instance.Worth[(day * instance.Visits) + visit];
        Refresh(day);
    }

    /// <summary>Takes <paramref name="count"/> stops out, from a position (1 is the first stop).</summary>
    public void Remove(int day, int position, int count)
    {
        var at = (day * Stride) + position;
        for (var i = at; i < at + count; i++)
        {
            var visit = instance.VisitOf[Sequence[i]];
            DayOf[visit] = -1;
            Worth -= instance.Worth[(day * instance.Visits) + visit];
        }
        Array.Copy(Sequence, at + count, Sequence, at, Length[day] + 2 - position - count);
        Length[day] -= count;
        Refresh(day);
    }

    public void CopyDay(Tours other, int day)
    {
        for (var i = (day * Stride) + 1; i <= (day * Stride) + Length[day]; i++) Drop(instance.VisitOf[Sequence[i]], day);
        var (from, count) = (day * Stride, other.Length[day] + 2);
        Array.Copy(other.Sequence, from, Sequence, from, count);
        Array.Copy(other.Early, from, Early, from, count);
        Array.Copy(other.Late, from, Late, from, count);
        Stamp[day] = other.Stamp[day];
        (Length[day], Driving[day], Working[day]) = (other.Length[day], other.Driving[day], other.Working[day]);
        for (var i = from + 1; i < from + count - 1; i++) Keep(Sequence[i], day);
    }

    public void CopyFrom(Tours other)
    {
        for (var day = 0; day < instance.Days; day++) CopyDay(other, day);
    }

    public long TotalDriving()
    {
        var total = 0L;
        foreach (var driving in Driving) total += driving;
        return total;
    }

    public int DaysOut() => Length.AsSpan().Length - Length.AsSpan().Count(0);

    /// <summary>More worth, else less driving, else fewer days out.</summary>
    public bool IsBetterThan(Tours other)
    {
        if (Worth != other.Worth) return Worth > other.Worth;
        var (driving, its) = (TotalDriving(), other.TotalDriving());
        return driving != its ? driving < its : DaysOut() < other.DaysOut();
    }

    // A visit that another day's copy has already taken over is not this day's to drop.
    void Drop(int visit, int day)
    {
        Worth -= instance.Worth[(day * instance.Visits) + visit];
        if (DayOf[visit] == day) DayOf[visit] = -1;
    }

    void Keep(int node, int day)
    {
        var visit = instance.VisitOf[node];
        (DayOf[visit], NodeAt[visit]) = (day, node);
        Worth += instance.Worth[(day * instance.Visits) + visit];
    }

    void Refresh(int day)
    {
        var (points, first, last) = (instance.Points, day * Stride, (day * Stride) + Length[day] + 1);
        ReadOnlySpan<int> hop = instance.Hop, open = instance.Open.AsSpan(day * instance.Nodes, instance.Nodes), close = instance.Close.AsSpan(day * instance.Nodes, instance.Nodes);
        var (service, work) = (0, 0);
        Early[first] = instance.DayFrom[day];
        for (var i = first + 1; i <= last; i++)
        {
            var leg = hop[(Sequence[i - 1] * points) + Sequence[i]];
            var arrival = Early[i - 1] + leg;
            work += leg;
            if (i == last) Early[i] = arrival;
            else
            {
                Early[i] = Math.Max(arrival, open[Sequence[i]]);
                service += instance.Service[Sequence[i]];
            }
        }
        Late[last] = instance.DayTo[day];
        for (var i = last - 1; i > first; i--) Late[i] = Math.Min(close[Sequence[i]], Late[i + 1] - hop[(Sequence[i] * points) + Sequence[i + 1]]);
        Late[first] = Late[first + 1] - hop[(Sequence[first] * points) + Sequence[first + 1]];
        Stamp[day] = stamps.Next();
        (Working[day], Driving[day]) = Length[day] == 0 ? (0, 0) : (work, work - service);
    }
}
