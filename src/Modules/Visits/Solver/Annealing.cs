namespace Mitoyen.Visits.Solver;

/// <summary>One search: ruin and recreate, accepted by simulated annealing. Deterministic for its seed and the temperatures it is given.</summary>
sealed class Annealing
{
    /// <summary>Iterations between two looks at the clock.</summary>
    const int Glance = 8;

    readonly Instance instance;
    readonly Tuning tuning;
    readonly Ruin ruin;
    readonly Recreate recreate;
    readonly Insertion insertion;
    readonly bool[] changed;
    readonly double roadPrice;
    Dice dice;

    public Annealing(Instance instance, Neighbours neighbours, WorkingTimeLaw? law, Tuning tuning, ulong seed)
    {
        (this.instance, this.tuning) = (instance, tuning);
        var stamps = new Stamps();
        (Current, Trial, Best) = (new(instance, stamps), new(instance, stamps), new(instance, stamps));
        insertion = new(instance, law, tuning.Blink, seed ^ 0x5DEECE66D);
        (ruin, recreate) = (new(instance, neighbours), new(instance, insertion));
        (changed, dice) = (new bool[instance.Days], new(seed));
        roadPrice = tuning.RoadPrice * instance.Scale / MeanHop();
    }

    public Tours Current { get; }
    public Tours Trial { get; }
    public Tours Best { get; }
    public int Iterations { get; private set; }

    double MeanHop()
    {
        var sum = 0.0;
        for (var i = 0; i < instance.Points; i++) for (var j = 0; j < instance.Points; j++) sum += instance.Drive(i, j);
        return Math.Max(1, sum / instance.Points / instance.Points);
    }

    void Construct()
    {
        recreate.Run(Current, ref dice, 0, 0, 2, changed);
        changed.AsSpan().Clear();
        Trial.CopyFrom(Current);
        Best.CopyFrom(Current);
    }

    public void Restart(Tours from)
    {
        Current.CopyFrom(from);
        Trial.CopyFrom(from);
    }

    /// <summary>Goes on until a share of the budget is used; the temperature falls with it.</summary>
    public void Run(Budget budget, double until, CancellationToken cancel)
    {
        if (Iterations == 0) Construct();
        for (var used = budget.Used(Iterations); used < until && !cancel.IsCancellationRequested; used = budget.Used(Iterations))
        {
            var temperature = instance.Scale * tuning.Hot * Math.Pow(tuning.Cold / tuning.Hot, used);
            for (var i = 0; i < Glance; i++) Step(temperature);
        }
    }

    void Step(double temperature)
    {
        Iterations++;
        ruin.Run(Trial, ref dice, tuning.MostRuined, changed);
        insertion.ByRoad = dice.Below(1000) < tuning.ByRoad;
        recreate.Run(Trial, ref dice, tuning.Noise * dice.Unit(), dice.OneIn(2) ? 0 : tuning.Overlook, 1 + dice.Below(3), changed);
        var delta = Energy(Trial) - Energy(Current);
        var accepted = delta >= 0 || delta > temperature * Math.Log(dice.Unit());
        for (var day = 0; day < instance.Days; day++)
        {
            if (!changed[day]) continue;
            if (accepted) Current.CopyDay(Trial, day);
            else Trial.CopyDay(Current, day);
            changed[day] = false;
        }
        if (accepted && Current.IsBetterThan(Best)) Best.CopyFrom(Current);
    }

    double Energy(Tours tours) => tours.Worth - (roadPrice * tours.TotalDriving());
}
