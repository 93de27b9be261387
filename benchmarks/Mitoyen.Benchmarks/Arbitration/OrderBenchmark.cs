using System.Globalization;
using Mitoyen.Arbitration.Domain;

namespace Mitoyen.Benchmarks.Arbitration;

/// <summary>The verb "order": the whole queue of 1 000 partnerships with 100 open requests each, against sorting the same 100 000 rows by partnership, age and name.</summary>
static class OrderBenchmark
{
    const int Partnerships = 1_000, Requests = 100;
    static readonly DateTime Start = new(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);
    public static readonly KindKey[] Kinds = [.. new[] { "support", "development", "advice", "training", "network", "travel", "coordination" }.Select(k => new KindKey(k))];

    public static int Run(TextWriter output)
    {
        var random = new Random(20_261_124);
        var ledgers = Enumerable.Range(0, Partnerships).Select(_ => Ledger(random)).ToList();
        var books = ledgers.ConvertAll(l => Replay.Of(l, Start.AddDays(200)));
        var rows = books.SelectMany((b, i) => Projection.Of(b).Select(c => new Row(i, c.Request.Since, c.Request.Key.Value))).ToArray();
        random.Shuffle(rows);

        var placed = 0;
        var ordering = Figures.BestOf(30, () => placed = books.Sum(b => Projection.Of(b).Count));
        var sorting = Figures.BestOf(30, () => Array.Sort((Row[])rows.Clone(), Row.Compare));
        var replaying = Figures.BestOf(3, () => ledgers.ForEach(l => Replay.Of(l, Start.AddDays(200))));

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"order: {placed} requests of {Partnerships} partnerships placed in {ordering}; the same rows sorted in {sorting}; ratio {ordering.Wall / sorting.Wall:F2} (goal: 3 at most)"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"order: reading their {ledgers.Sum(l => l.Count)} entries first took {replaying}"));
        return 0;
    }

    /// <summary>Two principals, seven kinds, twenty communes, a ceiling on support, one request in twenty urgent, 400 lots already worked.</summary>
    static List<LedgerEvent> Ledger(Random random)
    {
        PrincipalKey[] principals = [new("A"), new("B")];
        List<LedgerEvent> entries = [new WeightSet(Start, principals[0], 80), new WeightSet(Start, principals[1], 20), new ClauseSet(Start, Clause.SupportCeiling, 4_000)];
        entries.AddRange(principals.SelectMany(p => Kinds.Select(k => new KindWeightSet(Start, p, k, random.Next(1, 40)))));
        for (var i = 0; i < Requests; i++)
        {
            var at = Start.AddMinutes(random.Next(180 * 24 * 60));
            entries.Add(new Opened(at, new(Guid.CreateVersion7(at).ToString()), principals[random.Next(5) == 0 ? 1 : 0], Kinds[random.Next(Kinds.Length)])
            {
                Commune = new($"c{random.Next(20)}"), Class = random.Next(1, 5), Due = random.Next(4) == 0 ? DateOnly.FromDateTime(at).AddDays(random.Next(60)) : null,
            });
            if (random.Next(20) == 0) entries.Add(new UrgentDeclared(at, ((Opened)entries[^1]).Request));
        }
        for (var i = 0; i < 400; i++)
            entries.Add(new Charged(Start.AddMinutes(random.Next(200 * 24 * 60)), principals[random.Next(5) == 0 ? 1 : 0], Kinds[random.Next(Kinds.Length)], null, random.Next(5, 480)) { Commune = new($"c{random.Next(20)}") });
        entries.Sort(InstantOrder.Canonical);
        return entries;
    }

    readonly record struct Row(int Partnership, DateTime Since, string Request)
    {
        public static int Compare(Row a, Row b)
        {
            var byPartnership = a.Partnership.CompareTo(b.Partnership);
            if (byPartnership != 0) return byPartnership;
            var byAge = a.Since.CompareTo(b.Since);
            return byAge != 0 ? byAge : string.CompareOrdinal(a.Request, b.Request);
        }
    }
}
