using System.Runtime.InteropServices;

namespace Mitoyen.Arbitration.Domain;

/// <summary>Reads a ledger forward, one instant after the other. The same entries always give the same books.</summary>
sealed class Replay
{
    readonly List<Closed> closing = [];
    readonly List<WeightSet> weights = [];

    public Books Books { get; } = new();

    /// <summary>The books when every entry up to an instant, that instant included, has counted.</summary>
    public static Books Of(IEnumerable<LedgerEvent> ledger, DateTime until)
    {
        var replay = new Replay();
        replay.Apply(ledger.Where(e => e.At <= until));
        replay.AdvanceTo(until);
        return replay.Books;
    }

    /// <summary>Entries in any order, none earlier than those already read.</summary>
    public void Apply(IEnumerable<LedgerEvent> entries)
    {
        var list = entries.ToList();
        if (!IsInOrder(list)) list.Sort(InstantOrder.Canonical);
        var span = CollectionsMarshal.AsSpan(list);
        for (int from = 0, to = 0; from < span.Length; from = to)
        {
            while (to < span.Length && span[to].At == span[from].At) to++;
            ApplyInstant(span[from..to]);
        }
    }

    public void AdvanceTo(DateTime now)
    {
        if (now < Books.Now) throw new InvalidOperationException($"The ledger is read forward: {now:O} is before {Books.Now:O}.");
        Books.Now = now;
    }

    static bool IsInOrder(List<LedgerEvent> list)
    {
        for (var i = 1; i < list.Count; i++)
            if (list[i].At <= list[i - 1].At && InstantOrder.Canonical.Compare(list[i - 1], list[i]) > 0) return false;
        return true;
    }

    /// <param name="instant">Entries of one instant in canonical order.</param>
    void ApplyInstant(Span<LedgerEvent> instant)
    {
        if (instant[0].At < Books.Now) throw new LedgerException(instant[0], "The entry is earlier than what was already read");
        Books.Now = instant[0].At;
        for (var i = 0; i < instant.Length; i++)
        {
            if (closing.Count > 0 && instant[i] is not (Closed or Opened)) CloseLate();
            if (instant[i] is ClauseSet) i = ApplyClauses(instant, i);
            else if (instant[i] is WeightSet) i = ApplyWeights(instant, i);
            else if (instant[i] is Opened && i + 1 < instant.Length && instant[i + 1] is Opened) i = ApplyOpenings(instant, i);
            else Apply(instant[i]);
        }
        CloseLate();
    }

    int ApplyClauses(Span<LedgerEvent> instant, int from)
    {
        var to = from;
        for (; to < instant.Length && instant[to] is ClauseSet change; to++) Amendments.Agree(Books, change);
        Amendments.AgreeAllowances(Books);
        return to - 1;
    }

    int ApplyWeights(Span<LedgerEvent> instant, int from)
    {
        weights.Clear();
        var to = from;
        for (; to < instant.Length && instant[to] is WeightSet change; to++) weights.Add(change);
        Amendments.Reweigh(Books, CollectionsMarshal.AsSpan(weights));
        return to - 1;
    }

    /// <summary>Principals, then kinds, that wake up together do it from the most served on: those behind them see them wait, so that none gains by the other's sleep.</summary>
    int ApplyOpenings(Span<LedgerEvent> instant, int from)
    {
        var to = from;
        while (to < instant.Length && instant[to] is Opened) to++;
        var openings = instant[from..to];
        openings.Sort(new OpeningOrder(Books, openings));
        foreach (var opening in openings) Apply(opening);
        return to - 1;
    }

    void Apply(LedgerEvent entry)
    {
        switch (entry)
        {
            case Charged e: Postings.Charge(Books, e); break;
            case CommonCharged e: Postings.ChargeCommon(Books, e); break;
            case Corrected e: Postings.Correct(Books, e); break;
            case OpeningBalance e: Postings.OpenBalance(Books, e); break;
            case Opened e: Arrivals.Open(Books, e); break;
            case Closed e: Close(e); break;
            case KindWeightSet e: Amendments.Reweigh(Books, e); break;
            case CommuneWeighed e: Amendments.Weigh(Books, e); break;
            case UrgentDeclared e: Remarks.Declare(Books, Request(e, e.Request)); break;
            case UrgentConsented e: Request(e, e.Request).Consent(e.By); break;
            case UrgentWithdrawn e: Remarks.Withdraw(Books, Request(e, e.Request)); break;
            case Ranked e: Remarks.Rank(Request(e, e.Request), e.Rank); break;
            case Overridden e: Remarks.Override(Books, Request(e, e.Request), e); break;
            default: throw new LedgerException(entry, "An entry of an unknown sort");
        }
    }

    /// <summary>What closes at the instant at which it opens closes after all openings.</summary>
    void Close(Closed entry)
    {
        if (Books.Find(entry.Request) is { IsOpen: true } request) Arrivals.Close(Books, request);
        else closing.Add(entry);
    }

    void CloseLate()
    {
        foreach (var entry in closing)
            if (Request(entry, entry.Request) is { IsOpen: true } request) Arrivals.Close(Books, request);
        closing.Clear();
    }

    WaitingRequest Request(LedgerEvent entry, RequestKey key) =>
        Books.Find(key) ?? throw new LedgerException(entry, $"The request {key} never opened");
}
