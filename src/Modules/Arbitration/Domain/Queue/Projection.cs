namespace Mitoyen.Arbitration.Domain;

/// <summary>
/// The one queue: every waiting request in the order in which the rule would take them if nothing else happened. The first is exactly <see cref="Chooser.Choose"/>.
/// The places after it follow by charging each request served one longest lot L in turn, and letting it go: a convention that is the same for all and needs no estimate.
/// </summary>
sealed class Projection
{
    readonly Books books;
    readonly List<PrincipalLane> urgent = [];
    readonly PriorityQueue<(PrincipalLane Lane, int Version), LaneKey> turn = new(LaneKey.Order);
    long worked;

    Projection(Books books)
    {
        (this.books, worked) = (books, books.Worked);
        foreach (var account in books.Turn.Items)
        {
            var lane = new PrincipalLane(books, account);
            if (lane.HasUrgent) urgent.Add(lane);
            Enqueue(lane);
        }
    }

    public static List<Choice> Of(Books books) => new Projection(books).Run();

    List<Choice> Run()
    {
        var places = new List<Choice>(books.WaitingCount);
        if (books.Override is { } taken) Serve(places, LaneOf(taken.Request), taken.Request, ChoiceLevel.Override);
        while (places.Count < books.WaitingCount)
        {
            if (MostUrgent() is var (lane, request)) Serve(places, lane, request, ChoiceLevel.Urgent);
            else if (turn.TryDequeue(out var next, out var key) && next.Version == next.Lane.Version) Serve(places, next.Lane, key.Head, ChoiceLevel.Turn);
            else if (turn.Count == 0) throw new InvalidOperationException("Requests wait that no principal has.");
        }
        return places;
    }

    void Serve(List<Choice> places, PrincipalLane lane, WaitingRequest request, ChoiceLevel level)
    {
        places.Add(new(request, level));
        worked += lane.Serve(request, worked);
        if (!lane.HasUrgent) urgent.Remove(lane);
        Enqueue(lane);
    }

    void Enqueue(PrincipalLane lane)
    {
        lane.Version++;
        if (lane.Count > 0) turn.Enqueue((lane, lane.Version), lane.Key());
    }

    (PrincipalLane Lane, WaitingRequest Request)? MostUrgent()
    {
        (PrincipalLane Lane, WaitingRequest Request)? first = null;
        foreach (var lane in urgent)
            if (lane.UrgentHead(worked) is { } head && (first is null || Compare(lane, head, first.Value) < 0)) first = (lane, head);
        return first;
    }

    static int Compare(PrincipalLane lane, WaitingRequest head, (PrincipalLane Lane, WaitingRequest Request) first)
    {
        var byTurn = VirtualTime.Compare(lane.S, lane.Weight, first.Lane.S, first.Lane.Weight);
        return byTurn != 0 ? byTurn : Chooser.CompareTied(head, first.Request);
    }

    PrincipalLane LaneOf(WaitingRequest request)
    {
        foreach (var (lane, _) in turn.UnorderedItems.Select(i => i.Element))
            if (lane.Account == request.Principal) return lane;
        throw new InvalidOperationException("The request that was taken first does not wait.");
    }
}
