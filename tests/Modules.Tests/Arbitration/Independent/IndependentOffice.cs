using System.Numerics;

namespace Mitoyen.Modules.Tests.Arbitration.Independent;

/// <summary>The state that rows of a ledger lead to, written from the page of the rule and decisions/0003 without a look at the engine.</summary>
sealed class IndependentOffice
{
    readonly Dictionary<string, WaitingRequest> requests = [];
    readonly List<CsvRow> clauses = [];
    bool workedYet;

    public List<PrincipalAccount> Principals { get; } = [];

    public IEnumerable<WaitingRequest> Waiting => requests.Values.Where(r => r.Waits);

    /// <summary>Rows of one minute between two "choose", in the order that decisions/0003 gives them.</summary>
    public void Apply(IReadOnlyList<CsvRow> instant)
    {
        SetClauses([.. Of("clause").GroupBy(c => (c.Principal, c.Request)).Select(c => c.Last())]);
        SetWeights([.. Of("weight")]);
        foreach (var weight in Of("kind_weight").GroupBy(r => r.Principal)) SetKindWeights(Find(weight.Key), [.. weight]);
        foreach (var open in Of("open").Where(o => !requests.ContainsKey(o.Request))) requests[open.Request] = new(open.Request, Find(open.Principal), open.Kind);
        foreach (var charge in Of("charge").OrderBy(c => c.Request, StringComparer.Ordinal).ThenBy(c => c.Value)) Charge(charge);
        foreach (var shared in Of("common")) ChargeAll(shared);
        foreach (var correction in Of("correct")) Correct(correction);
        // What waited, closes once and opens in one instant has left and come back. What did not wait ends closed, but did open: its principal and kind wake up.
        var waited = Waiting.Select(r => r.Name).ToHashSet();
        foreach (var close in Of("close")) requests[close.Request].Waits = false;
        // What opens again may be another's or of another kind; what was worked on it in this instant was for the former one (decisions/0003, 13).
        foreach (var open in Of("open").Where(o => (requests[o.Request].Principal.Name, requests[o.Request].Kind) != (o.Principal, o.Kind))) requests[open.Request] = new(open.Request, Find(open.Principal), open.Kind);
        Open([.. Of("open")]);
        foreach (var close in Of("close").GroupBy(c => c.Request).Where(c => c.Count() > 1 || !waited.Contains(c.Key))) requests[close.Key].Waits = false;
        foreach (var urgent in Of("urgent")) requests[urgent.Request].IsUrgent = true;

        IEnumerable<CsvRow> Of(string name) => instant.Where(r => r.Event == name);
    }

    PrincipalAccount Find(string name) => Principals.First(p => p.Name == name);

    void SetWeights(CsvRow[] rows)
    {
        if (rows.Length == 0) return;
        var before = Principals.ToList();
        foreach (var name in rows.Select(r => r.Principal).Distinct().Where(n => Principals.All(p => p.Name != n)))
        {
            var newcomer = new PrincipalAccount(name);
            foreach (var clause in clauses.Where(c => IsFor(c, newcomer))) Set(newcomer, clause);
            newcomer.Tau = newcomer.Sigma;
            Principals.Add(newcomer);
        }
        Account.Amend(before, Principals, () =>
        {
            foreach (var row in rows) Find(row.Principal).Weight = row.Value;
        });
    }

    static void SetKindWeights(PrincipalAccount principal, IReadOnlyList<CsvRow> rows)
    {
        var before = principal.Kinds.ToList();
        foreach (var row in rows) principal.KindOf(row.Kind);
        Account.Amend(before, principal.Kinds, () =>
        {
            foreach (var row in rows) principal.KindOf(row.Kind).Weight = row.Value;
        });
    }

    /// <summary>The clauses of one instant are one amendment: what holds between two of them holds for no time.</summary>
    void SetClauses(List<CsvRow> agreed)
    {
        clauses.AddRange(agreed);
        foreach (var clause in agreed)
            foreach (var principal in Principals.Where(p => IsFor(clause, p))) Set(principal, clause);
    }

    /// <summary>A clause of all holds for whoever has none of its own; its own stays its own when that of all changes later.</summary>
    bool IsFor(CsvRow clause, PrincipalAccount principal) =>
        clause.Principal == principal.Name || (clause.Principal.Length == 0 && !clauses.Exists(c => c.Principal == principal.Name && c.Request == clause.Request));

    void Set(PrincipalAccount principal, CsvRow clause)
    {
        switch (clause.Request)
        {
            case "L": principal.L = clause.Value; break;
            case "C": principal.C = clause.Value; break;
            case "rho_per_mille": principal.RhoPerMille = clause.Value; break;
            case "support_ceiling_per_mille": principal.CeilingPerMille = clause.Value; break;
            case "sigma":
                principal.Sigma = clause.Value;
                // A higher allowance is reached by refilling, a lower one holds at once; before any minute was worked τ is full.
                principal.Tau = workedYet ? Fraction.Least(principal.Tau, clause.Value) : clause.Value;
                break;
        }
    }

    void Charge(CsvRow row)
    {
        var request = row.Request.Length > 0 ? requests[row.Request] : null;
        var principal = request?.Principal ?? Find(row.Principal);
        principal.Receive(row.Minute, request?.Kind ?? NamedKind(row), row.Value);
        Work(row.Value, request is { IsUrgent: true } ? principal : null);
    }

    void ChargeAll(CsvRow row)
    {
        Share(row);
        Work(row.Value, null);
    }

    void Share(CsvRow row)
    {
        var parts = Shares.Of(row.Value, Principals.Select(p => p.Weight));
        // Who gets no minute of it does not get to know its kind either.
        for (var i = 0; i < parts.Length; i++)
            if (!parts[i].IsZero) Principals[i].Receive(row.Minute, NamedKind(row), (long)parts[i]);
    }

    void Correct(CsvRow row)
    {
        var request = row.Request.Length > 0 ? requests[row.Request] : null;
        if (request is null && row.Principal.Length == 0) Share(row);
        else (request?.Principal ?? Find(row.Principal)).Receive(row.Minute, request?.Kind ?? NamedKind(row), row.Value);
    }

    static string? NamedKind(CsvRow row) => row.Kind.Length > 0 ? row.Kind : null;

    /// <summary>
    /// Rule 5 to the letter, one recorded minute after the other: τ ← min(σ, τ − drawn + ρ). An entry that begins while τ is above 0 is drawn whole:
    /// the lot under way is not interrupted, so τ may fall below 0 by one lot. One that begins at 0 or below is a normal turn and draws nothing (decisions/0003, 2).
    /// </summary>
    void Work(long minutes, PrincipalAccount? urgent)
    {
        var total = Principals.Aggregate(BigInteger.Zero, (sum, p) => sum + p.Weight);
        foreach (var p in Principals)
        {
            var share = new Fraction(p.Weight, total);
            var rho = p.RhoPerMille is { } perMille ? Fraction.Least(new(perMille, 1000), share) : new Fraction(p.Weight, 2 * total);
            var drawn = p == urgent && p.Tau.Above.Sign > 0 ? 1 : 0;
            for (var i = 0; i < minutes; i++)
            {
                if (drawn == 0 && p.Tau == p.Sigma) break; // full, and stays so
                p.Tau = Fraction.Least(p.Sigma, p.Tau - drawn + rho);
            }
        }
        workedYet |= minutes > 0;
    }

    /// <summary>Who wakes together does so from the most served on: those behind see them wait.</summary>
    void Open(IReadOnlyList<CsvRow> rows)
    {
        var opening = rows.Select(r => requests[r.Request]).Where(r => !r.Waits).Distinct().ToList();
        foreach (var principal in MostServedFirst(opening.Select(r => r.Principal).Distinct().Where(p => !IsAwake(p))))
        {
            principal.WakeUp([.. Principals.Where(IsAwake)], Principals, principal.C);
            awake.Add(principal);
        }
        awake.Clear();
        foreach (var principal in opening.Select(r => r.Principal).Distinct())
        {
            var named = opening.Where(r => r.Principal == principal).Select(r => r.Kind).Distinct().Select(k => principal.Kinds.Find(known => known.Name == k) ?? new(k)).ToList();
            var up = principal.Kinds.Where(k => Waiting.Any(r => r.Principal == principal && r.Kind == k.Name)).ToList();
            foreach (var kind in MostServedFirst(named.Except(up)))
            {
                // Equals by name; one that was never named is there for those that wake after it.
                if (!principal.Kinds.Contains(kind)) principal.Kinds.Add(kind);
                kind.WakeUp(up, principal.Kinds, principal.L);
                up.Add(kind);
            }
        }
        foreach (var request in opening) (request.Waits, request.IsUrgent, request.OpenedAt) = (true, false, rows[0].Minute);
    }

    readonly HashSet<Account> awake = [];

    bool IsAwake(PrincipalAccount p) => awake.Contains(p) || Waiting.Any(r => r.Principal == p);

    static List<T> MostServedFirst<T>(IEnumerable<T> accounts) where T : Account
    {
        var sorted = accounts.OrderBy(a => a.Name, StringComparer.Ordinal).ToList();
        return [.. sorted.Order(Comparer<T>.Create((a, b) => Account.Compare(b, a)))];
    }
}
