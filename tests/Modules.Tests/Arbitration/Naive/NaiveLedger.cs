using System.Numerics;
using Mitoyen.Arbitration.Domain;

namespace Mitoyen.Modules.Tests.Arbitration.Naive;

/// <summary>The rule once more, written from the design alone and slow on purpose: fractions of big integers, everything read again from the first entry at each question.</summary>
sealed class NaiveLedger
{
    public readonly List<NaivePrincipal> Principals = [];
    public readonly List<NaiveRequest> Requests = [];
    public readonly List<(DateTime At, NaivePrincipal Who, bool Support, string? Commune, BigInteger Minutes)> Work = [];
    public readonly Dictionary<string, long> CommuneWeights = [];
    readonly Dictionary<Clause, long?> clauses = [];
    public NaiveRequest? TakenFirst;
    public readonly DateTime Now;
    BigInteger worked;

    public NaiveLedger(IEnumerable<LedgerEvent> entries, DateTime now)
    {
        Now = now;
        foreach (var instant in entries.Where(e => e.At <= now).GroupBy(e => e.At).OrderBy(g => g.Key)) Read([.. instant]);
    }

    public IEnumerable<NaivePrincipal> Parties => Principals.Where(p => p.IsParty);
    public IEnumerable<NaiveRequest> Waiting => Requests.Where(r => r.IsOpen);
    BigInteger TotalWeight => Sum(Parties.Select(p => p.Weight));

    public long? Agreed(NaivePrincipal p, Clause clause) => p.Clauses.GetValueOrDefault(clause) ?? clauses.GetValueOrDefault(clause) ?? clause switch
    {
        Clause.LongestLot or Clause.CarryOverCap => 840,
        Clause.UrgentAllowance => 420,
        _ => null,
    };

    /// <summary>S1/w1 before S2/w2; a weight of 0 is after everything, or before everything where time is owed.</summary>
    public static int CompareV(BigInteger s1, BigInteger w1, BigInteger s2, BigInteger w2)
    {
        int Side(BigInteger s, BigInteger w) => !w.IsZero ? 0 : s < 0 ? -1 : 1;
        if (Side(s1, w1) != Side(s2, w2)) return Side(s1, w1) - Side(s2, w2);
        return w1.IsZero ? s1.CompareTo(s2) : (s1 * w2).CompareTo(s2 * w1);
    }

    void Read(List<LedgerEvent> instant)
    {
        foreach (var e in instant.OfType<ClauseSet>().OrderBy(e => e.Value)) (e.Principal is { } p ? Principal(p).Clauses : clauses)[e.Clause] = e.Value;
        var weights = instant.OfType<WeightSet>().OrderBy(e => e.Place).ThenBy(e => e.Principal.Value, StringComparer.Ordinal).ThenBy(e => e.Weight).ToList();
        if (weights.Count > 0) Amend(weights);
        StartAllowances();
        foreach (var e in instant.OfType<KindWeightSet>().OrderBy(e => e.Kind.Value, StringComparer.Ordinal).ThenBy(e => e.Weight)) Amend(e);
        foreach (var e in instant.OfType<CommuneWeighed>().OrderBy(e => e.Weight)) CommuneWeights[e.Commune.Value] = e.Weight;
        foreach (var e in instant.OfType<OpeningBalance>()) Principal(e.Principal).S += e.Minutes;
        foreach (var e in instant.OfType<Charged>().OrderBy(e => e.Request?.Value, StringComparer.Ordinal).ThenBy(e => e.Principal.Value, StringComparer.Ordinal).ThenBy(e => e.Kind?.Value, StringComparer.Ordinal).ThenBy(e => e.Minutes)) Charge(e);
        foreach (var e in instant.OfType<CommonCharged>().OrderBy(e => e.Kind?.Value, StringComparer.Ordinal)) { Tick(e.Minutes, null); Split(e.At, e.Kind?.Value, e.Minutes); }
        foreach (var e in instant.OfType<Corrected>().OrderBy(e => e.Kind?.Value, StringComparer.Ordinal)) Correct(e);
        var (closed, opened) = (instant.OfType<Closed>().Select(e => e.Request.Value).ToList(), instant.OfType<Opened>().ToList());
        foreach (var r in Waiting.Where(r => closed.Contains(r.Name)).ToList()) { Close(r); closed.Remove(r.Name); }
        Open(opened);
        foreach (var r in Waiting.Where(r => closed.Contains(r.Name)).ToList()) Close(r);
        foreach (var e in instant.OfType<UrgentDeclared>()) Find(e.Request).IsUrgent = true;
        foreach (var e in instant.OfType<UrgentConsented>()) Find(e.Request).Consents.Add(e.By.Value);
        foreach (var e in instant.OfType<UrgentWithdrawn>()) { Find(e.Request).IsUrgent = false; Find(e.Request).Consents.Clear(); }
        foreach (var e in instant.OfType<Ranked>().OrderBy(e => e.Rank)) Find(e.Request).Rank = e.Rank;
        foreach (var e in instant.OfType<Overridden>().OrderBy(e => e.Request.Value, StringComparer.Ordinal)) if (Find(e.Request).IsOpen) TakenFirst = Find(e.Request);
    }

    void Amend(List<WeightSet> changes)
    {
        var total = Sum(Principals.Select(p => p.S));
        foreach (var e in changes) if (!Principal(e.Principal).IsParty) { Principals.Remove(Principal(e.Principal, out var p)); Principals.Add(p); p.IsParty = true; }
        var parties = Parties.ToList();
        var old = Share(total, [.. parties.Select(p => p.Weight)]);
        var balances = parties.Select((p, i) => p.S - old[i]).ToList();
        foreach (var e in changes) Principal(e.Principal).Weight = e.Weight;
        var fresh = Share(total, [.. parties.Select(p => p.Weight)]);
        for (var i = 0; i < parties.Count; i++) parties[i].S = fresh[i] + balances[i];
    }

    void Amend(KindWeightSet e)
    {
        var kinds = Principal(e.Principal).Kinds;
        var kind = kinds.Find(k => k.Name == e.Kind.Value);
        if (kind is null) kinds.Add(kind = new(e.Kind.Value) { Weight = 0 });
        var total = Sum(kinds.Select(k => k.S));
        var old = Share(total, [.. kinds.Select(k => k.Weight)]);
        kind.Weight = e.Weight;
        var fresh = Share(total, [.. kinds.Select(k => k.Weight)]);
        for (var i = 0; i < kinds.Count; i++) kinds[i].S += fresh[i] - old[i];
    }

    void StartAllowances()
    {
        foreach (var p in Parties)
        {
            var sigma = Rational.Of(Agreed(p, Clause.UrgentAllowance)!.Value);
            if (!p.TauStarted || !NothingWorkedSince(p)) p.Tau = !p.TauStarted ? sigma : Rational.Min(sigma, p.Tau);
            else p.Tau = sigma;
            if (!p.TauStarted) { p.TauStarted = true; joinedAt[p] = worked; }
        }
    }

    readonly Dictionary<NaivePrincipal, BigInteger> joinedAt = [];
    bool NothingWorkedSince(NaivePrincipal p) => joinedAt[p] == worked;

    /// <summary>One entry of minutes: everyone refills, one may draw.</summary>
    void Tick(BigInteger minutes, NaivePrincipal? drawing)
    {
        worked += minutes;
        foreach (var p in Parties)
        {
            var share = TotalWeight.IsZero ? Rational.Of(0) : new Rational(p.Weight, TotalWeight);
            var rho = Agreed(p, Clause.UrgentRefill) is { } agreed ? Rational.Min(new(agreed, 10_000), share) : share * new Rational(1, 2);
            var drawn = p == drawing ? minutes : 0;
            p.Tau = Rational.Min(Rational.Of(Agreed(p, Clause.UrgentAllowance)!.Value), p.Tau - Rational.Of(drawn) + (rho * Rational.Of(minutes)));
        }
    }

    void Charge(Charged e)
    {
        var p = Principal(e.Principal);
        var r = e.Request is { } key ? Requests.Find(r => r.Name == key.Value) : null;
        Tick(e.Minutes, r is { IsUrgent: true } && r.Principal == p && p.Tau.IsAboveZero ? p : null);
        Post(e.At, p, e.Kind?.Value ?? r?.Kind.Name, e.Commune?.Value ?? (r?.Principal == p ? r.Commune : null), e.Minutes, true);
        if (r is not null && TakenFirst == r) TakenFirst = null;
    }

    void Correct(Corrected e)
    {
        if (e.Principal is not { } key) { Split(e.At, e.Kind?.Value, e.Minutes); return; }
        var r = e.Request is { } request ? Requests.Find(r => r.Name == request.Value) : null;
        Post(e.At, Principal(key), e.Kind?.Value ?? r?.Kind.Name, r?.Principal.Name == key.Value ? r.Commune : null, e.Minutes, true);
    }

    void Split(DateTime at, string? kind, BigInteger minutes)
    {
        var parties = Parties.ToList();
        var shares = Share(minutes, [.. parties.Select(p => p.Weight)]);
        for (var i = 0; i < parties.Count; i++) if (!shares[i].IsZero) Post(at, parties[i], kind, null, shares[i], false);
    }

    void Post(DateTime at, NaivePrincipal p, string? kind, string? commune, BigInteger minutes, bool forCommune)
    {
        p.S += minutes;
        p.Received += minutes;
        Work.Add((at, p, kind == "support", forCommune ? commune ?? "" : null, minutes));
        if (kind is not null) Kind(p, kind).S += minutes;
    }

    void Close(NaiveRequest r)
    {
        r.IsOpen = false;
        if (TakenFirst == r) TakenFirst = null;
    }

    /// <summary>Openings of one instant: principals, then kinds, the most served first.</summary>
    void Open(List<Opened> entries)
    {
        var before = Principals.ToDictionary(p => p.Name, p => (p.S, p.Weight, Kinds: p.Kinds.ToDictionary(k => k.Name, k => (k.S, k.Weight))));
        (BigInteger S, BigInteger W) KindBefore(Opened e) => before[e.Principal.Value].Kinds.GetValueOrDefault(e.Kind.Value, (BigInteger.Zero, BigInteger.One));
        entries.Sort((a, b) => new[]
        {
            CompareV(before[b.Principal.Value].S, before[b.Principal.Value].Weight, before[a.Principal.Value].S, before[a.Principal.Value].Weight),
            string.CompareOrdinal(a.Principal.Value, b.Principal.Value),
            CompareV(KindBefore(b).S, KindBefore(b).W, KindBefore(a).S, KindBefore(a).W),
            string.CompareOrdinal(a.Kind.Value, b.Kind.Value),
            string.CompareOrdinal(a.Request.Value, b.Request.Value),
        }.FirstOrDefault(c => c != 0));
        foreach (var e in entries) Open(e);
    }

    void Open(Opened e)
    {
        var p = Principal(e.Principal);
        var k = Kind(p, e.Kind.Value);
        var r = Requests.Find(r => r.Name == e.Request.Value);
        var (principalWaits, kindWaits) = (Waiting.Any(w => w.Principal == p), Waiting.Any(w => w.Kind == k));
        if (r is { IsOpen: true }) (r.Principal, r.Kind) = (p, k);
        else
        {
            if (r is not null) Requests.Remove(r);
            Requests.Add(r = new(e.Request.Value, p, k) { Since = e.At });
        }
        if (!kindWaits) WakeKind(p, k, r);
        if (!principalWaits) WakePrincipal(p, r);
        (r.IsOpen, r.Since, r.Commune, r.Class, r.Due) = (true, e.Since ?? r.Since, e.Commune?.Value, e.Class, e.Due);
    }

    void WakePrincipal(NaivePrincipal p, NaiveRequest but)
    {
        var others = Parties.Where(o => o != p && o.Weight > 0).ToList();
        var waiting = others.Where(o => Waiting.Any(r => r != but && r.Principal == o)).ToList();
        var among = waiting.Count > 0 ? waiting : others;
        if (among.Count == 0) return;
        var first = among.Aggregate((a, b) => CompareV(b.S, b.Weight, a.S, a.Weight) < 0 ? b : a);
        var floor = FloorDivide(first.S * p.Weight, first.Weight) - Agreed(p, Clause.CarryOverCap)!.Value;
        if (floor > p.S) (p.Uncalled, p.S) = (p.Uncalled + floor - p.S, floor);
    }

    void WakeKind(NaivePrincipal p, NaiveKind k, NaiveRequest but)
    {
        var others = p.Kinds.Where(o => o != k && o.Weight > 0).ToList();
        var waiting = others.Where(o => Waiting.Any(r => r != but && r.Kind == o)).ToList();
        var among = waiting.Count > 0 ? waiting : others;
        if (among.Count == 0) return;
        var first = among.Aggregate((a, b) => CompareV(b.S, b.Weight, a.S, a.Weight) < 0 ? b : a);
        k.S = BigInteger.Max(k.S, FloorDivide(first.S * k.Weight, first.Weight) - Agreed(p, Clause.LongestLot)!.Value);
    }

    static BigInteger FloorDivide(BigInteger a, BigInteger b) => a.Sign >= 0 ? a / b : -((-a + b - 1) / b);

    NaivePrincipal Principal(PrincipalKey key) => Principal(key, out _);
    NaivePrincipal Principal(PrincipalKey key, out NaivePrincipal p)
    {
        if (Principals.Find(x => x.Name == key.Value) is not { } known) Principals.Add(known = new(key.Value));
        return p = known;
    }

    static NaiveKind Kind(NaivePrincipal p, string name)
    {
        if (p.Kinds.Find(k => k.Name == name) is not { } kind) p.Kinds.Add(kind = new(name));
        return kind;
    }

    NaiveRequest Find(RequestKey key) => Requests.Find(r => r.Name == key.Value)!;

    /// <summary>Largest remainder, one unit at a time.</summary>
    public static List<BigInteger> Share(BigInteger total, List<BigInteger> weights)
    {
        var sum = Sum(weights);
        if (sum.IsZero || total.IsZero) return [.. weights.Select(_ => BigInteger.Zero)];
        var size = BigInteger.Abs(total);
        var parts = weights.Select(w => size * w / sum).ToList();
        var rests = weights.Select(w => size * w % sum).ToList();
        for (var left = size - Sum(parts); left > 0; left--)
        {
            var best = rests.IndexOf(rests.Max());
            parts[best]++;
            rests[best] = -1;
        }
        return [.. parts.Select(p => p * total.Sign)];
    }

    static BigInteger Sum(IEnumerable<BigInteger> numbers) => numbers.Aggregate(BigInteger.Zero, (a, b) => a + b);
}
