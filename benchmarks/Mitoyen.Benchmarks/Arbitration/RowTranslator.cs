using Mitoyen.Arbitration.Domain;

namespace Mitoyen.Benchmarks.Arbitration;

/// <summary>Turns rows into entries of the ledger. Requests are known from their "open" row on, in the same minute wherever it stands.</summary>
/// <param name="principals">Those that have a weight somewhere in the file.</param>
/// <param name="books">What the minutes before lead to.</param>
sealed class RowTranslator(IReadOnlyCollection<PrincipalKey> principals, Books books)
{
    // Any instant does: minute 0. Days only matter to communes and due dates, which these files do not have.
    static readonly DateTime Origin = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    static readonly long FirstMinute = -Origin.Ticks / TimeSpan.TicksPerMinute;
    static readonly long LastMinute = (DateTime.MaxValue.Ticks - Origin.Ticks) / TimeSpan.TicksPerMinute;

    readonly HashSet<PrincipalKey> weighed = [.. principals];
    readonly Dictionary<string, (PrincipalKey Principal, KindKey Kind)> requests = new(StringComparer.Ordinal);

    // Of this minute: what closes, what opens, and whose the requests were that open as another's.
    readonly HashSet<string> closing = new(StringComparer.Ordinal);
    readonly Dictionary<string, (PrincipalKey Principal, KindKey Kind)> opening = new(StringComparer.Ordinal);
    readonly Dictionary<string, (PrincipalKey Principal, KindKey Kind)> former = new(StringComparer.Ordinal);

    public static DateTime At(in LedgerRow row) => row.Minute >= FirstMinute && row.Minute <= LastMinute
        ? new(Origin.Ticks + (row.Minute * TimeSpan.TicksPerMinute), DateTimeKind.Utc)
        : throw row.Malformed("the minute is out of range");

    /// <summary>To be called for every row of a minute before the minute is translated. No row of a minute comes before another: a request does not open in it as two things.</summary>
    public void Note(in LedgerRow row)
    {
        if (row.Event == "close") closing.Add(row.Request);
        if (row.Event != "open") return;
        (PrincipalKey Principal, KindKey Kind) opened = (new(row.Required(row.Principal, "principal")), new(row.Kind));
        var isKnown = requests.TryGetValue(row.Required(row.Request, "request"), out var known);
        if (opening.GetValueOrDefault(row.Request, opened) != opened) throw row.Malformed($"the request \"{row.Request}\" opens in the same minute as {known.Principal}'s \"{known.Kind}\"");
        if (isKnown && known != opened) former[row.Request] = known;
        opening[row.Request] = requests[row.Request] = opened;
    }

    /// <summary>To be called when every row of a minute is translated.</summary>
    public void EndMinute()
    {
        closing.Clear();
        opening.Clear();
        former.Clear();
    }

    public LedgerEvent Translate(in LedgerRow row)
    {
        var at = At(row);
        return row.Event switch
        {
            "weight" => new WeightSet(at, new(row.Required(row.Principal, "principal")), row.MinutesFromZero(), row.Line),
            "kind_weight" => new KindWeightSet(at, Weighed(row, row.Required(row.Principal, "principal")), new(row.Required(row.Kind, "kind")), row.MinutesFromZero(), row.Line),
            "clause" => ClauseOf(at, row),
            "open" => Open(at, row),
            "close" => new Closed(at, Known(row).Request),
            "urgent" => new UrgentDeclared(at, Known(row).Request),
            "charge" => Charge(at, row),
            "common" => new CommonCharged(at, KindOf(row), row.MinutesFromZero()),
            "correct" => Correct(at, row),
            _ => throw row.Malformed($"the event \"{row.Event}\" is unknown"),
        };
    }

    Opened Open(DateTime at, in LedgerRow row)
    {
        RequestKey request = new(row.Request);
        if (former.TryGetValue(row.Request, out var known) && !closing.Contains(row.Request) && books.Find(request) is { IsOpen: true })
            throw row.Malformed($"the request \"{row.Request}\" waits already, as {known.Principal}'s \"{known.Kind}\"");
        return new(at, request, new(row.Principal), new(row.Kind));
    }

    ClauseSet ClauseOf(DateTime at, in LedgerRow row)
    {
        PrincipalKey? only = row.Principal.Length > 0 ? Weighed(row, row.Principal) : null;
        var value = row.MinutesFromZero();
        return row.Request switch
        {
            "L" => new(at, Clause.LongestLot, value, only, row.Line),
            "C" => new(at, Clause.CarryOverCap, value, only, row.Line),
            "sigma" => new(at, Clause.UrgentAllowance, value, only, row.Line),
            "rho_per_mille" => new(at, Clause.UrgentRefill, checked(value * 10), only, row.Line),
            "support_ceiling_per_mille" => new(at, Clause.SupportCeiling, checked(value * 10), only, row.Line),
            _ => throw row.Malformed($"the clause \"{row.Request}\" is unknown"),
        };
    }

    PrincipalKey Weighed(in LedgerRow row, string principal) => weighed.TryGetValue(new(principal), out var known) ? known : throw row.Malformed($"the principal \"{principal}\" has no weight in this file");

    Charged Charge(DateTime at, in LedgerRow row)
    {
        var (principal, kind, request) = Beneficiary(row);
        return new(at, principal ?? throw row.Malformed("charge needs a request or a principal"), kind, request, row.MinutesFromZero());
    }

    Corrected Correct(DateTime at, in LedgerRow row)
    {
        var (principal, kind, request) = Beneficiary(row);
        return new(at, principal, kind, request, row.Minutes(), "");
    }

    /// <summary>A request says whom its minutes serve; minutes without one name their principal. Work is done before anything else of its minute: on what opens there as another's, for the former one.</summary>
    (PrincipalKey? Principal, KindKey? Kind, RequestKey? Request) Beneficiary(in LedgerRow row)
    {
        if (row.Request.Length == 0) return (row.Principal.Length > 0 ? new PrincipalKey(row.Principal) : null, KindOf(row), null);
        var (request, served) = Known(row);
        return (served.Principal, served.Kind, request);
    }

    /// <summary>The request and whose it was before this minute; where it was not known yet, whose it is.</summary>
    (RequestKey Request, (PrincipalKey Principal, KindKey Kind) Served) Known(in LedgerRow row)
    {
        if (!requests.TryGetValue(row.Required(row.Request, "request"), out var known)) throw row.Malformed($"the request \"{row.Request}\" never opened");
        known = former.GetValueOrDefault(row.Request, known);
        if (row.Principal.Length > 0 && row.Principal != known.Principal.Value) throw row.Malformed($"the request \"{row.Request}\" is {known.Principal}'s, not {row.Principal}'s");
        if (row.Kind.Length > 0 && row.Kind != known.Kind.Value) throw row.Malformed($"the request \"{row.Request}\" is of the kind \"{known.Kind}\", not \"{row.Kind}\"");
        return (new(row.Request), known);
    }

    static KindKey? KindOf(in LedgerRow row) => row.Kind.Length > 0 ? new KindKey(row.Kind) : null;
}
