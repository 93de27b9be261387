using CsCheck;
using Mitoyen.Arbitration.Domain;

namespace Mitoyen.Modules.Tests.Arbitration;

/// <summary>Ledgers with everything in them, many entries at the same instants. A shorter ledger of the same seed is a prefix of the longer one, so failures shrink.</summary>
sealed class RandomLedger
{
    static readonly string[] PrincipalNames = ["Bapaume", "Bertincourt", "Osartis"];
    static readonly KindKey[] Kinds = [KindKey.Support, new("advice"), new("development")];
    static readonly string[] Communes = ["Achiet", "Bihucourt", "Ytres"];

    readonly Random random;
    readonly List<LedgerEvent> entries = [];
    readonly List<RequestKey> requests = [];
    readonly HashSet<(DateTime, RequestKey)> openedAt = [];
    readonly PrincipalKey[] principals;
    DateTime now = new(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);

    RandomLedger(int seed, int length)
    {
        random = new(seed);
        principals = [.. PrincipalNames.Take(random.Next(1, 4)).Select(n => new PrincipalKey(n))];
        Agree();
        for (var i = 0; i < length; i++) Step();
    }

    public static readonly Gen<List<LedgerEvent>> Any = Gen.Select(Gen.Int, Gen.Int[0, 45], (seed, length) => new RandomLedger(seed, length).entries);

    public static string Print(IEnumerable<LedgerEvent> entries) => string.Join('\n', entries);

    void Agree()
    {
        foreach (var p in principals) entries.Add(new WeightSet(now, p, Pick(1, 2, 20, 80, 100, random.Next(1, 2000)), random.Next(2)));
        foreach (var p in principals)
            foreach (var k in Kinds)
                if (random.Next(4) > 0) entries.Add(new KindWeightSet(now, p, k, Pick(1, 1, 2, 5, 50, 0)));
        for (var i = random.Next(4); i > 0; i--) ChangeClause();
        foreach (var c in Communes)
            if (random.Next(2) == 0) entries.Add(new CommuneWeighed(now, new(c), Pick(1, 100, 612)));
    }

    void Step()
    {
        now += random.Next(10) switch { < 4 => TimeSpan.Zero, < 7 => TimeSpan.FromMinutes(random.Next(1, 60)), < 9 => TimeSpan.FromHours(random.Next(1, 72)), _ => TimeSpan.FromDays(random.Next(1, 25)) };
        if (random.Next(4) == 0 || requests.Count == 0) Open(new($"r{requests.Count + 1}"));
        else Act(requests[random.Next(requests.Count)]);
    }

    void Act(RequestKey request)
    {
        switch (random.Next(24))
        {
            case < 7: Charge(request); break;
            case < 10: entries.Add(new Closed(now, request)); break;
            case 10: Open(request); break;
            case < 13: entries.Add(new UrgentDeclared(now, request)); break;
            case 13: entries.Add(new UrgentWithdrawn(now, request)); break;
            case 14: entries.Add(new UrgentConsented(now, request, Any_(principals))); break;
            case < 17: entries.Add(new CommonCharged(now, random.Next(2) == 0 ? null : Any_(Kinds), Amount())); break;
            case 17: entries.Add(new Corrected(now, Any_(principals), Any_(Kinds), random.Next(2) == 0 ? request : null, Amount() - 300, "erreur")); break;
            case 18: entries.Add(new Corrected(now, null, Any_(Kinds), null, Amount() - 300, "erreur")); break;
            case 19: entries.Add(new Ranked(now, request, random.Next(3) == 0 ? null : random.Next(1, 4))); break;
            case 20: entries.Add(new Overridden(now, request, "panne")); break;
            case 21: Amend(Any_(principals)); break;
            case 22: entries.Add(new KindWeightSet(now, Any_(principals), Any_(Kinds), Pick(0, 1, 7))); break;
            default: ChangeClause(); break;
        }
    }

    /// <summary>The first principal keeps a weight: common time needs someone to serve.</summary>
    void Amend(PrincipalKey principal) => entries.Add(new WeightSet(now, principal, principal == principals[0] ? Pick(1, 5, 70) : Pick(0, 1, 3, 30, 70)));

    void Charge(RequestKey request)
    {
        var opening = entries.OfType<Opened>().Last(e => e.Request == request);
        entries.Add(new Charged(now, random.Next(8) == 0 ? Any_(principals) : opening.Principal, random.Next(3) == 0 ? Any_(Kinds) : opening.Kind, request, Amount())
        {
            Commune = random.Next(6) == 0 ? new(Any_(Communes)) : null,
        });
    }

    void Open(RequestKey request)
    {
        if (!openedAt.Add((now, request))) return;
        if (!requests.Contains(request)) requests.Add(request);
        var plain = random.Next(2) == 0;
        entries.Add(new Opened(now, request, Any_(principals), Any_(Kinds))
        {
            Commune = plain ? null : new(Any_(Communes)),
            Class = plain ? RequestClass.Lowest : random.Next(1, 5),
            Due = plain || random.Next(2) == 0 ? null : DateOnly.FromDateTime(now).AddDays(random.Next(-3, 50)),
            Since = random.Next(10) == 0 ? now.AddDays(-random.Next(40)) : null,
        });
    }

    void ChangeClause()
    {
        var clause = (Clause)random.Next(5);
        long? value = clause switch { Clause.UrgentRefill or Clause.SupportCeiling => Pick(0, 1000, 2500, 5000, 10_000), Clause.LongestLot => Pick(60, 240, 840), _ => Pick(0, 60, 200, 420) };
        entries.Add(new ClauseSet(now, clause, random.Next(6) == 0 ? null : value, random.Next(3) == 0 ? Any_(principals) : null));
    }

    long Amount() => Pick(1, 5, 15, 60, 100, 180, random.Next(600));
    long Pick(params ReadOnlySpan<long> values) => values[random.Next(values.Length)];
    T Any_<T>(T[] values) => values[random.Next(values.Length)];
}
