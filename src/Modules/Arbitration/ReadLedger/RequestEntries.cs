using Mitoyen.Agreements.Contracts;
using Mitoyen.Arbitration.Domain;
using Mitoyen.Kernel;
using Mitoyen.Requests.Contracts;

namespace Mitoyen.Arbitration.ReadLedger;

/// <summary>
/// The story of the requests, as entries of the ledger. What still waited when the exercise started opens on its first instant, with the age it had.
/// A request may be ranked or declared urgent before it waits; the ledger says so when it opens.
/// </summary>
sealed class RequestEntries(DateTime start)
{
    sealed class Known
    {
        public required RequestOpened Opened { get; set; }
        public bool Waits { get; set; }
        public bool Urgent { get; set; }
        public int? Rank { get; set; }
    }

    readonly Dictionary<RequestId, Known> known = [];
    readonly Dictionary<RequestId, (bool Urgent, int? Rank)> before = [];
    readonly List<LedgerEvent> entries = [];

    /// <param name="story">In order of time.</param>
    public static List<LedgerEvent> Of(IEnumerable<RequestEvent> story, DateTime start, DateTime until)
    {
        var reader = new RequestEntries(start);
        var started = false;
        foreach (var happened in story.TakeWhile(e => e.At <= until))
        {
            if (!started && happened.At >= start)
            {
                reader.OpenWhatWaits();
                started = true;
            }
            reader.Read(happened, started);
        }
        if (!started) reader.OpenWhatWaits();
        return reader.entries;
    }

    void OpenWhatWaits()
    {
        foreach (var request in known.Values.Where(k => k.Waits)) Open(request, start);
    }

    void Read(RequestEvent happened, bool write)
    {
        if (happened is RequestOpened opened)
        {
            var remembered = before.GetValueOrDefault(opened.Request);
            var again = known.TryGetValue(opened.Request, out var request);
            request ??= known[opened.Request] = new() { Opened = opened, Urgent = remembered.Urgent, Rank = remembered.Rank };
            (request.Opened, request.Waits, request.Rank) = (opened, true, opened.Rank ?? request.Rank);
            // What waits anew is not urgent until it is declared anew.
            if (again) request.Urgent = false;
            if (write) Open(request, opened.At);
        }
        else if (known.TryGetValue(happened.Request, out var request)) Change(request, happened, write && request.Waits);
        else if (happened is RequestUrgencyChanged urgency) before[happened.Request] = before.GetValueOrDefault(happened.Request) with { Urgent = urgency.IsUrgent };
        else if (happened is RequestRanked ranked) before[happened.Request] = before.GetValueOrDefault(happened.Request) with { Rank = ranked.Rank };
    }

    void Change(Known request, RequestEvent happened, bool write)
    {
        var key = Keys.Of(happened.Request);
        switch (happened)
        {
            case RequestClosed:
                request.Waits = false;
                if (write) entries.Add(new Closed(happened.At, key));
                break;
            case RequestRequalified q:
                request.Opened = request.Opened with { Kind = q.Kind, Class = q.Class, DueOn = q.DueOn };
                if (write) entries.Add(Entry(request, q.At));
                break;
            case RequestRanked r:
                request.Rank = r.Rank;
                if (write) entries.Add(new Ranked(r.At, key, r.Rank));
                break;
            case RequestUrgencyChanged u when u.IsUrgent != request.Urgent:
                request.Urgent = u.IsUrgent;
                if (write) entries.Add(u.IsUrgent ? new UrgentDeclared(u.At, key) : new UrgentWithdrawn(u.At, key));
                break;
        }
    }

    void Open(Known request, DateTime at)
    {
        var key = Keys.Of(request.Opened.Request);
        entries.Add(Entry(request, at));
        if (request.Urgent) entries.Add(new UrgentDeclared(at, key));
        if (request.Rank is { } rank) entries.Add(new Ranked(at, key, rank));
    }

    static Opened Entry(Known request, DateTime at) =>
        new(at, Keys.Of(request.Opened.Request), Keys.Of(request.Opened.Principal), Keys.Of(request.Opened.Kind))
        {
            Commune = request.Opened.Commune is { } commune ? Keys.Of(commune) : null,
            Class = 1 + (int)request.Opened.Class,
            Due = request.Opened.DueOn,
            Since = request.Opened.ReceivedAt,
        };
}
