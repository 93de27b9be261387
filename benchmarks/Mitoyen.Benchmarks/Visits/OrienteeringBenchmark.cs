using System.Diagnostics;
using System.Globalization;
using Mitoyen.Benchmarks.Visits.Verification;
using Mitoyen.Visits.Solver;

namespace Mitoyen.Benchmarks.Visits;

/// <summary>Plans every instance of a folder for each number of days; one line of CSV each, the verifier deciding the last column.</summary>
sealed class OrienteeringBenchmark(OrienteeringOptions options, TextWriter @out, TextWriter error)
{
    public const int Malformed = 2;

    public static int Run(string folder, IReadOnlyList<string> words, TextWriter @out, TextWriter error)
    {
        if (OrienteeringOptions.Of(words) is not { } options)
        {
            error.WriteLine(OrienteeringOptions.Usage);
            return 1;
        }
        if (!Directory.Exists(folder))
        {
            error.WriteLine($"{folder}: there is no such folder");
            return Malformed;
        }
        return new OrienteeringBenchmark(options, @out, error).Run(folder);
    }

    int Run(string folder)
    {
        var (exit, known) = (0, new BestKnown(folder));
        @out.WriteLine("instance,days,prize,seconds,feasible");
        foreach (var path in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            try
            {
                Plan(Path.GetFileNameWithoutExtension(path), File.ReadAllLines(path), known);
            }
            catch (MalformedFile malformed)
            {
                error.WriteLine($"{Path.GetFileName(path)}, {malformed.Message}");
                exit = Malformed;
            }
        }
        if (options.Gaps) known.Sum(error);
        return exit;
    }

    void Plan(string name, string[] lines, BestKnown known)
    {
        foreach (var days in options.Days)
        {
            var watch = Stopwatch.StartNew();
            var decimals = OrienteeringReader.DecimalsOf(name);
            var file = OrienteeringReader.Read(lines, decimals);
            var plan = RoundPlanner.Plan(file.Problem(days), new() { Seed = options.Seed, Time = TimeSpan.FromSeconds(options.Seconds * 0.96) - watch.Elapsed });
            var seconds = watch.Elapsed.TotalSeconds;
            var faults = new OrienteeringVerifier(lines, decimals).FaultsOf(plan, days);
            @out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name},{days},{plan.Value.Prizes},{seconds:F2},{(faults.Count == 0 ? "true" : "false")}"));
            foreach (var fault in faults) error.WriteLine($"{name}, {days} days: {fault}");
            if (options.Gaps) known.Compare(error, name, days, plan.Value.Prizes);
        }
    }
}
