using System.Globalization;
using System.Numerics;
using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Benchmarks.Visits.Verification;

/// <summary>
/// Checks a plan against the text of a public instance, in decimals, with its own reading of the file and its own distances; nothing is taken from the reader or the planner but the order of the stops and their starts.
/// </summary>
sealed class OrienteeringVerifier(IReadOnlyList<string> lines, int decimals)
{
    readonly List<decimal[]> vertices = [.. lines.Skip(2).Select(l => l.Split((char[])[' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries)).Where(f => f.Length > 0).Select(f => f.Select(x => decimal.Parse(x, NumberStyles.Float, CultureInfo.InvariantCulture)).ToArray())];
    readonly decimal unit = decimals == 1 ? 0.1m : 0.01m;

    public IReadOnlyList<string> FaultsOf(Plan plan, int days)
    {
        var (faults, seen, prize) = (new List<string>(), new HashSet<int>(), 0m);
        if (plan.Rounds.Count > days) faults.Add("more tours than days");
        foreach (var round in plan.Rounds)
        {
            var (at, time) = (0, vertices[0][^2]);
            foreach (var stop in round.Stops)
            {
                var v = int.Parse(stop.Visit.Value, CultureInfo.InvariantCulture);
                if (v <= 0 || v >= vertices.Count || !seen.Add(v)) { faults.Add($"{v} is unknown or served twice"); continue; }
                var (arrival, start) = (time + Distance(at, v), stop.Start * unit);
                if (start < arrival) faults.Add($"{v} starts at {start}, before the arrival at {arrival}");
                if (start < vertices[v][^2] || start > vertices[v][^1]) faults.Add($"{v} starts at {start}, outside its window");
                (at, time, prize) = (v, start + vertices[v][3], prize + vertices[v][4]);
            }
            if (time + Distance(at, 0) > vertices[0][^1]) faults.Add("a tour comes back too late");
        }
        if (prize != plan.Value.Prizes) faults.Add($"the prize is {prize}, not {plan.Value.Prizes}");
        return faults;
    }

    /// <summary>The largest multiple of the unit whose square does not exceed the square of the distance.</summary>
    decimal Distance(int a, int b)
    {
        var (dx, dy) = (vertices[a][1] - vertices[b][1], vertices[a][2] - vertices[b][2]);
        var square = (BigInteger)(((dx * dx) + (dy * dy)) / (unit * unit));
        var (low, high) = (BigInteger.Zero, square + 1);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (middle * middle <= square) low = middle; else high = middle;
        }
        return (decimal)low * unit;
    }
}
