using System.Diagnostics;

namespace Mitoyen.Procedures.CheckFolder;

/// <summary>Adds up verdicts that come from several threads.</summary>
sealed class Tally(string folder)
{
    readonly Lock one = new();
    readonly SortedDictionary<string, int> kinds = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, int> unknown = new(StringComparer.Ordinal);
    readonly List<CheckReport.LostText> lost = [];
    readonly List<CheckReport.Malformed> malformed = [];
    readonly List<string> plain = [];
    int sheets;
    int others;

    public void Add(SheetVerdict verdict)
    {
        lock (one)
        {
            if (verdict.Malformed is { } reason) malformed.Add(new(verdict.File, reason));
            else if (verdict.Kind is { } kind)
            {
                sheets++;
                kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                foreach (var (name, count) in verdict.Unknown) unknown[name] = unknown.GetValueOrDefault(name) + count;
                if (verdict.IsPlain) plain.Add(verdict.File);
                if (verdict.Lost is { } words) lost.Add(new(verdict.File, words));
            }
            else others++;
        }
    }

    public CheckReport Report(TimeSpan elapsed) => new()
    {
        Folder = folder, Sheets = sheets, Kinds = kinds, UnknownElements = unknown, OtherFiles = others,
        SheetsWithLostText = [.. lost.OrderBy(l => l.File, StringComparer.Ordinal)],
        MalformedFiles = [.. malformed.OrderBy(m => m.File, StringComparer.Ordinal)],
        SheetsDrawnPlainly = [.. plain.Order(StringComparer.Ordinal)],
        Seconds = Math.Round(elapsed.TotalSeconds, 3),
        PeakMemoryMegabytes = Math.Round(Process.GetCurrentProcess().PeakWorkingSet64 / 1e6, 1),
    };
}
