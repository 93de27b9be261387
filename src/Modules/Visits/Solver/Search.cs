using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.Solver;

/// <summary>Several annealings side by side, in legs; after each leg the weakest goes on from where the strongest is.</summary>
sealed class Search
{
    readonly Instance instance;
    readonly Annealing[] annealings;
    readonly Budget budget;
    readonly int legs;
    readonly long confirmedWorth;

    public Search(PlanningProblem problem, Instance instance, SearchSettings settings)
    {
        if (settings is { Time: null, Iterations: null }) throw new ArgumentException("A search without limit would not end.", nameof(settings));
        confirmedWorth = problem.Visits.Count(v => v.Confirmed is not null) * problem.MovingCost;
        (this.instance, budget, legs) = (instance, new(settings), settings.Tuning.Legs);
        var neighbours = new Neighbours(instance);
        var lawful = problem.Rules.InForce.Any();
        annealings = [.. Enumerable.Range(0, settings.Threads).Select(i => new Annealing(instance, neighbours, lawful ? new WorkingTimeLaw(problem, instance) : null, settings.Tuning, ((ulong)(uint)settings.Seed << 32) | (uint)i))];
    }

    public Tours Best { get; private set; } = null!;

    public void Run(IProgress<SearchProgress>? progress, CancellationToken cancel)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = annealings.Length };
        for (var leg = 1; leg <= legs && (leg == 1 || !cancel.IsCancellationRequested); leg++)
        {
            var until = (double)leg / legs;
            if (annealings.Length == 1) annealings[0].Run(budget, until, cancel);
            else Parallel.ForEach(annealings, parallel, annealing => annealing.Run(budget, until, cancel));
            Share();
            progress?.Report(new((int)(until * 1000), ValueOf(Best), annealings.Sum(a => (long)a.Iterations)));
        }
    }

    void Share()
    {
        var strongest = annealings[0];
        foreach (var a in annealings) if (a.Best.IsBetterThan(strongest.Best)) strongest = a;
        Best = strongest.Best;
    }

    public PlanValue ValueOf(Tours tours)
    {
        var pinned = 0;
        for (var v = 0; v < instance.Visits; v++) if (tours.DayOf[v] >= 0 && instance.Pinned[v]) pinned++;
        return new(pinned, tours.Worth - (pinned * instance.PinnedWorth) - confirmedWorth, tours.TotalDriving(), tours.DaysOut());
    }
}
