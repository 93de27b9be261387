using System.Diagnostics;
using System.Globalization;
using Mitoyen.Benchmarks.Visits.Verification;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Solver;

namespace Mitoyen.Benchmarks.Visits;

/// <summary>A week of 44 communes as somebody waits for it, then how a fixed search grows to 500 communes and 10 officers.</summary>
static class WeekBenchmark
{
    const int Iterations = 2_000;

    public static int Run(TextWriter @out)
    {
        var watch = Stopwatch.StartNew();
        var before = GC.GetTotalAllocatedBytes();
        var week = InventedTerritory.Week(44, 1);
        var plan = RoundPlanner.Plan(week, SearchSettings.WhileSomeoneWaits);
        var (seconds, allocated) = (watch.Elapsed.TotalSeconds, GC.GetTotalAllocatedBytes() - before);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64;
        @out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"44 communes, 1 officer, cold: {seconds:F2} s, {Said(week, plan)}, {allocated / 1e6:F1} MB allocated, peak of the process {peak / 1e6:F0} MB"));
        watch.Restart();
        var placing = new Placing(week, plan);
        var reasons = plan.LeftOut.Select(v => placing.Why(v, key => key.Value)).ToList();
        @out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reasons of {reasons.Count} left out: {watch.Elapsed.TotalSeconds:F2} s"));
        foreach (var (communes, officers) in new[] { (44, 1), (100, 2), (200, 4), (350, 7), (500, 10) })
        {
            var problem = InventedTerritory.Week(communes, officers);
            watch.Restart();
            var first = RoundPlanner.Plan(problem, new() { Iterations = 1 });
            var greedy = watch.Elapsed.TotalSeconds;
            watch.Restart();
            var plenty = RoundPlanner.Plan(problem, new() { Iterations = Iterations });
            @out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{communes} communes, {officers} officers: first plan {greedy:F2} s ({first.Value.Prizes}), {Iterations} iterations on each of two threads {watch.Elapsed.TotalSeconds:F2} s ({plenty.Value.Prizes}), {Said(problem, plenty)}"));
        }
        return 0;
    }

    static string Said(PlanningProblem problem, Plan plan) =>
        $"{plan.Served.Count()} of {problem.Visits.Count} served, {plan.Value.Pinned} pinned, {plan.Rounds.Count} rounds, {PlanVerifier.FaultsOf(problem, plan).Count} faults";
}
