using System.Globalization;
using Mitoyen.Arbitration.Domain;

namespace Mitoyen.Benchmarks.Arbitration;

/// <summary>The verb "replay": a ledger of 1 000 000 entries, read from the first to the last; and a year of 10 000 lots.</summary>
static class ReplayBenchmark
{
    static readonly DateTime Start = new(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);

    public static int Run(TextWriter output)
    {
        Report(output, Ledger(1_000_000, TimeSpan.FromMinutes(3)));
        Report(output, Ledger(20_000, TimeSpan.FromMinutes(26)));
        return 0;
    }

    static void Report(TextWriter output, List<LedgerEvent> ledger)
    {
        Books? books = null;
        var taken = Figures.BestOf(5, () => books = Replay.Of(ledger, ledger[^1].At));
        var lots = ledger.OfType<Charged>().Count();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"replay: {ledger.Count} entries ({lots} lots, {books!.WaitingCount} requests still open) in {taken}, {taken.Wall.TotalNanoseconds / ledger.Count:F0} ns an entry"));
    }

    /// <summary>Two principals, seven kinds; half of the entries are lots, a quarter opens and closes requests, one in thirty is common time, one in a hundred is a correction or an urgency.</summary>
    static List<LedgerEvent> Ledger(int length, TimeSpan step)
    {
        var random = new Random(20_261_124);
        PrincipalKey[] principals = [new("A"), new("B")];
        var kinds = OrderBenchmark.Kinds;
        List<LedgerEvent> entries = [new WeightSet(Start, principals[0], 80), new WeightSet(Start, principals[1], 20), new ClauseSet(Start, Clause.SupportCeiling, 4_000)];
        List<Opened> open = [];
        var at = Start;
        while (entries.Count < length)
        {
            at += step;
            var roll = random.Next(300);
            var request = open.Count == 0 ? null : open[random.Next(open.Count)];
            if (request is null || roll < 75)
            {
                var opened = new Opened(at, new($"r{entries.Count}"), principals[random.Next(5) == 0 ? 1 : 0], kinds[random.Next(7)]) { Commune = new($"c{random.Next(44)}"), Class = random.Next(1, 5) };
                open.Add(opened);
                entries.Add(opened);
            }
            else if (roll < 135)
            {
                open.Remove(request);
                entries.Add(new Closed(at, request.Request));
            }
            else if (roll < 145) entries.Add(new CommonCharged(at, kinds[6], random.Next(5, 240)));
            else if (roll < 148) entries.Add(new Corrected(at, request.Principal, request.Kind, request.Request, random.Next(-60, 60), "erreur"));
            else if (roll < 151) entries.Add(new UrgentDeclared(at, request.Request));
            else entries.Add(new Charged(at, request.Principal, request.Kind, request.Request, random.Next(5, 480)));
        }
        return entries;
    }
}
