using Mitoyen.Arbitration.Domain;

namespace Mitoyen.Modules.Tests.Arbitration;

/// <summary>
/// An officer who does what the engine says: takes the first request, works a lot of at most L on it, records it. Meanwhile requests open, close and are declared urgent at random,
/// also during a lot. What such an office leads to is what the bounds speak of.
/// </summary>
sealed class Office
{
    readonly Random random;
    readonly OfficeRules rules;
    readonly List<LedgerEvent> entries = [];
    readonly Replay replay = new();
    int opened;

    public Office(int seed, OfficeRules rules)
    {
        (random, this.rules) = (new(seed), rules);
        Principals = [.. Enumerable.Range(0, rules.Principals).Select(i => new PrincipalKey($"P{i}"))];
        Weights = [.. Principals.Select(_ => (long)random.Next(1, rules.HighestWeight + 1))];
        Lots = [.. Principals.Select(_ => (long)random.Next(1, 900))];
        Caps = [.. Principals.Select(_ => rules.CarryOver ? random.Next(0, 900) : 0L)];
        Allowances = [.. Principals.Select(_ => rules.Urgent ? random.Next(0, 3) * (long)random.Next(1, 500) : 0L)];
        Kinds = [.. rules.Kinds.Select(k => new KindKey(k))];
        Note([.. Principals.SelectMany((p, i) => new LedgerEvent[]
        {
            new WeightSet(Now, p, Weights[i], i), new ClauseSet(Now, Clause.LongestLot, Lots[i], p), new ClauseSet(Now, Clause.CarryOverCap, Caps[i], p), new ClauseSet(Now, Clause.UrgentAllowance, Allowances[i], p),
        })]);
        if (random.Next(2) == 0) Note(new ClauseSet(Now, Clause.UrgentRefill, random.Next(10_001)));
        if (rules.SupportCeiling is { } ceiling) Note(new ClauseSet(Now, Clause.SupportCeiling, ceiling));
    }

    public DateTime Now { get; private set; } = new(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);
    public PrincipalKey[] Principals { get; }
    public KindKey[] Kinds { get; }
    public long[] Weights { get; }
    public long[] Lots { get; }
    public long[] Caps { get; }
    public long[] Allowances { get; }
    public IReadOnlyList<LedgerEvent> Entries => entries;
    public Books Books => replay.Books;
    public List<RequestKey> Open { get; } = [];

    /// <summary>Called after each instant.</summary>
    public Action<Office> Check { get; init; } = _ => { };

    /// <summary>Called before a lot is worked.</summary>
    public Action<Office, Choice> Serving { get; init; } = (_, _) => { };

    public Office Run(int lots)
    {
        for (var i = 0; i < lots; i++)
        {
            for (var arrivals = random.Next(3); arrivals > 0; arrivals--) Happen();
            if (Chooser.Choose(Books) is { } choice) Work(choice);
            else Pass(random.Next(1, 600));
        }
        return this;
    }

    void Work(Choice choice)
    {
        Serving(this, choice);
        var longest = Lots[Array.IndexOf(Principals, choice.Principal.Key)];
        var minutes = random.Next(3) == 0 ? longest : random.NextInt64(1, longest + 1);
        var (request, principal, kind) = (choice.Request.Key, choice.Principal.Key, choice.Kind.Key);
        Pass(minutes / 2);
        if (random.Next(3) == 0) Happen();
        Pass(minutes - (minutes / 2));
        Note(new Charged(Now, principal, kind, request, minutes));
        if (Open.Contains(request) && random.Next(3) == 0) Close(request);
    }

    void Happen()
    {
        var roll = random.Next(10);
        if (Open.Count == 0 || roll < rules.Arrivals) OpenOne();
        else if (roll < 8) { if (rules.Withdrawals) Close(Open[random.Next(Open.Count)]); }
        else if (rules.Urgent) Note(new UrgentDeclared(Now, Open[random.Next(Open.Count)]));
        Pass(1);
    }

    void OpenOne()
    {
        var request = new RequestKey($"r{++opened}");
        Open.Add(request);
        Note(new Opened(Now, request, Principals[random.Next(Principals.Length)], Kinds[random.Next(Kinds.Length)]));
    }

    void Close(RequestKey request)
    {
        if (rules.NeverEmpty && Open.Count == 1) return;
        Open.Remove(request);
        Note(new Closed(Now, request));
    }

    void Pass(long minutes) => Now = Now.AddTicks(minutes * TimeSpan.TicksPerMinute);

    void Note(params LedgerEvent[] instant)
    {
        entries.AddRange(instant);
        replay.Apply(instant);
        Check(this);
    }
}
