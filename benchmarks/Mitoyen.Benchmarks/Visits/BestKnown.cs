using System.Globalization;

namespace Mitoyen.Benchmarks.Visits;

/// <summary>The folder's best.csv: instance, then the best prize known for 1, 2, 3… days; and how far the plans are from it.</summary>
sealed class BestKnown(string folder)
{
    readonly Dictionary<string, int[]> prizes = File.Exists(Path.Combine(folder, "best.csv"))
        ? File.ReadLines(Path.Combine(folder, "best.csv")).Skip(1).Select(l => l.Split(',')).ToDictionary(f => f[0], f => f[1..].Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray())
        : [];

    readonly List<(int Days, double Gap)> gaps = [];

    /// <summary>Below zero where the plan is better.</summary>
    public void Compare(TextWriter @out, string instance, int days, long prize)
    {
        if (!prizes.TryGetValue(instance, out var known) || days > known.Length) return;
        var gap = 100.0 * (known[days - 1] - prize) / known[days - 1];
        gaps.Add((days, gap));
        @out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{instance},{days}: {prize}, known {known[days - 1]}, gap {gap:F2} %"));
    }

    public void Sum(TextWriter @out)
    {
        foreach (var group in gaps.GroupBy(g => g.Days).OrderBy(g => g.Key))
            @out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Key} days: mean gap {group.Average(g => g.Gap):F3} %, worst {group.Max(g => g.Gap):F2} %, {group.Count()} instances"));
        if (gaps.Count > 0) @out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all: mean gap {gaps.Average(g => g.Gap):F3} %"));
    }
}
