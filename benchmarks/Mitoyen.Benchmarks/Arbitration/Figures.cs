using System.Diagnostics;

namespace Mitoyen.Benchmarks.Arbitration;

/// <summary>Best wall time and best processor time of several rounds, after one that warms up. On a busy machine only the second is worth comparing.</summary>
readonly record struct Figures(TimeSpan Wall, TimeSpan Processor)
{
    public static Figures BestOf(int rounds, Action work)
    {
        var process = Process.GetCurrentProcess();
        var best = new Figures(TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round <= rounds; round++)
        {
            GC.Collect();
            process.Refresh();
            var (start, used) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
            work();
            var wall = Stopwatch.GetElapsedTime(start);
            process.Refresh();
            var processor = process.TotalProcessorTime - used;
            if (round > 0) best = new(wall < best.Wall ? wall : best.Wall, processor < best.Processor ? processor : best.Processor);
        }
        return best;
    }

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Wall.TotalMilliseconds:F1} ms ({Processor.TotalMilliseconds:F1} ms of processor)");
}
