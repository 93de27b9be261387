using Mitoyen.Arbitration.Domain;

namespace Mitoyen.Benchmarks.Arbitration;

/// <summary>Turns rows into entries of the ledger. Requests are known from their "open" row on, in the same minute wherever it stands.</summary>
/// <param name="principals">Those that have a weight somewhere in the file.</param>
sealed class RowTranslator(IReadOnlyCollection<PrincipalKey> principals)
{
    // Any instant does: minute 0. Days only matter to communes and due dates, which these files do not have.
    static readonly DateTime Origin = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    static readonly long FirstMinute = -Origin.Ticks / TimeSpan.TicksPerMinute;
    static readonly long LastMinute = (DateTime.MaxValue.Ticks - Origin.Ticks) / TimeSpan.TicksPerMinute;

    readonly HashSet<PrincipalKey> weighed = [.. principals];
    readonly Dictionary<string, (PrincipalKey Principal, KindKey Kind)> requests = new(StringComparer.Ordinal);
    readonly HashSet<string> waiting = new(StringComparer.Ordinal);

    public static DateTime At(in LedgerRow row) => row.Minute >= FirstMinute && row.Minute <= LastMinute
        ? new(Origin.Ticks + (row.Minute * TimeSpan.TicksPerMinute), DateTimeKind.Utc)
        : throw row.Malformed("the minute is out of range");

    /// <summary>To be called for every row of a minute, in the order of the file, before the minute is translated. A request that waits is not opened again as somebody else's or as other work.</summary>
    public void Note(in LedgerRow row)
    {
        if (row.Event == "close") waiting.Remove(row.Request);
        if (row.Event != "open") return;
        (PrincipalKey Principal, KindKey Kind) opened = (new(row.Required(row.Principal, "principal")), new(row.Kind));
        if (!waiting.Add(row.Required(row.Request, "request")) && requests[row.Request] != opened) throw row.Malformed($"the request \"{row.Request}\" waits already, as {requests[row.Request].Principal}'s \"{requests[row.Request].Kind}\"");
        requests[row.Request] = opened;
    }

    public LedgerEvent Translate(in LedgerRow row)
    {
        var at = At(row);
        return row.Event switch
        {
            "weight" => new WeightSet(at, new(row.Required(row.Principal, "principal")), row.MinutesFromZero(), row.Line),
            "kind_weight" => new KindWeightSet(at, Weighed(row, row.Required(row.Principal, "principal")), new(row.Required(row.Kind, "kind")), row.MinutesFromZero(), row.Line),
            "clause" => ClauseOf(at, row),
            "open" => new Opened(at, new(row.Request), new(row.Principal), new(row.Kind)),
            "close" => new Closed(at, Known(row)),
            "urgent" => new UrgentDeclared(at, Known(row)),
            "charge" => Charge(at, row),
            "common" => new CommonCharged(at, KindOf(row), row.MinutesFromZero()),
            "correct" => Correct(at, row),
            _ => throw row.Malformed($"the event \"{row.Event}\" is unknown"),
        };
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

    /// <summary>A request says whom its minutes serve; minutes without one name their principal.</summary>
    (PrincipalKey? Principal, KindKey? Kind, RequestKey? Request) Beneficiary(in LedgerRow row)
    {
        if (row.Request.Length == 0) return (row.Principal.Length > 0 ? new PrincipalKey(row.Principal) : null, KindOf(row), null);
        var key = Known(row);
        var (principal, kind) = requests[row.Request];
        return (principal, kind, key);
    }

    RequestKey Known(in LedgerRow row)
    {
        if (!requests.TryGetValue(row.Required(row.Request, "request"), out var known)) throw row.Malformed($"the request \"{row.Request}\" never opened");
        if (row.Principal.Length > 0 && row.Principal != known.Principal.Value) throw row.Malformed($"the request \"{row.Request}\" is {known.Principal}'s, not {row.Principal}'s");
        if (row.Kind.Length > 0 && row.Kind != known.Kind.Value) throw row.Malformed($"the request \"{row.Request}\" is of the kind \"{known.Kind}\", not \"{row.Kind}\"");
        return new(row.Request);
    }

    static KindKey? KindOf(in LedgerRow row) => row.Kind.Length > 0 ? new KindKey(row.Kind) : null;
}
