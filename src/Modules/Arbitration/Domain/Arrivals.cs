namespace Mitoyen.Arbitration.Domain;

/// <summary>Requests that open and close, and rule 4: who wakes up, and with what lead.</summary>
static class Arrivals
{
    public static void Open(Books books, Opened entry)
    {
        var account = Postings.Party(books, entry, entry.Principal);
        var kind = account.KindOf(entry.Kind);
        var known = books.Find(entry.Request);
        if (known is { IsOpen: true }) { Requalify(books, known, entry, account, kind); return; }

        // A new file: a request that was urgent or ranked and has closed is neither when it opens again.
        var request = new WaitingRequest(entry.Request, account, kind) { IsOpen = true, Since = entry.Since ?? entry.At };
        Describe(books, request, entry);
        books.Keep(request);
        Enter(books, request, kind.Waiting == 0);
    }

    public static void Close(Books books, WaitingRequest request)
    {
        request.IsOpen = false;
        Leave(books, request);
        if (books.Override?.Request == request) books.Override = null;
        if (request.Principal.Waiting == 0) books.Turn.Remove(request.Principal);
    }

    /// <summary>What was in the queue stays in it: qualifying the only request of a principal anew is no withdrawal.</summary>
    static void Requalify(Books books, WaitingRequest request, Opened entry, PrincipalAccount account, KindAccount kind)
    {
        var former = request.Principal;
        var kindWakes = kind.Waiting == 0;
        Leave(books, request);
        (request.Principal, request.Kind, request.Since) = (account, kind, entry.Since ?? request.Since);
        Describe(books, request, entry);
        if (former != account && former.Waiting == 0) books.Turn.Remove(former);
        Enter(books, request, kindWakes);
    }

    static void Describe(Books books, WaitingRequest request, Opened entry)
    {
        request.Commune = request.Principal.HoursOf(entry.Commune, books);
        (request.Class, request.Due) = (entry.Class, entry.Due);
    }

    static void Enter(Books books, WaitingRequest request, bool kindWakes)
    {
        var (account, kind) = (request.Principal, request.Kind);
        if (kindWakes) Wake(books, account, kind);
        if (account.Waiting == 0 && account.HeapIndex < 0)
        {
            Wake(books, account);
            books.Turn.Add(account);
        }
        books.WaitingCount++;
        account.Waiting++;
        kind.Add(request);
        if (request.IsUrgent) Mark(books, request);
    }

    static void Leave(Books books, WaitingRequest request)
    {
        books.WaitingCount--;
        request.Principal.Waiting--;
        request.Kind.Remove(request);
        if (request.IsUrgent) Unmark(books, request);
    }

    public static void Mark(Books books, WaitingRequest request)
    {
        request.Principal.Urgent.Add(request);
        books.InUrgency.Add(request.Principal);
    }

    public static void Unmark(Books books, WaitingRequest request)
    {
        request.Principal.Urgent.Remove(request);
        if (request.Principal.Urgent.Count == 0) books.InUrgency.Remove(request.Principal);
    }

    static void Wake(Books books, PrincipalAccount account)
    {
        if (Smallest(books, account) is not { } first) return;
        var given = VirtualTime.Floor(first.S, first.Weight, account.Weight) - account.CarryOver - account.S;
        if (given <= 0) return;
        Postings.Move(books, account, given);
        account.Uncalled += given;
        books.UncalledRights.Add(new(books.Now, account.Key, null, given));
    }

    /// <summary>V*: the smallest V among the others that wait, or among all others where none does. A principal without a weight has no V.</summary>
    static PrincipalAccount? Smallest(Books books, PrincipalAccount but)
    {
        if (books.Turn.Top is { Weight: > 0 } top) return top;
        return Smallest(books.Turn.Items, but) ?? Smallest(books.Parties, but);
    }

    static PrincipalAccount? Smallest(IReadOnlyList<PrincipalAccount> among, PrincipalAccount but)
    {
        PrincipalAccount? smallest = null;
        foreach (var other in among)
            if (other != but && other.Weight > 0 && (smallest is null || TurnHeap.Compare(other, smallest) < 0)) smallest = other;
        return smallest;
    }

    /// <summary>The same at the second level, with L in place of C.</summary>
    static void Wake(Books books, PrincipalAccount account, KindAccount kind)
    {
        if ((Smallest(account, kind, waiting: true) ?? Smallest(account, kind, waiting: false)) is not { } first) return;
        var given = VirtualTime.Floor(first.S, first.Weight, kind.Weight) - account.LongestLot - kind.S;
        if (given <= 0) return;
        kind.S += given;
        kind.Uncalled += given;
        books.UncalledRights.Add(new(books.Now, account.Key, kind.Key, given));
    }

    static KindAccount? Smallest(PrincipalAccount account, KindAccount but, bool waiting)
    {
        KindAccount? smallest = null;
        foreach (var other in account.Kinds)
            if (other != but && other.Weight > 0 && (!waiting || other.Waiting > 0)
                && (smallest is null || VirtualTime.Compare(other.S, other.Weight, smallest.S, smallest.Weight) < 0)) smallest = other;
        return smallest;
    }
}
