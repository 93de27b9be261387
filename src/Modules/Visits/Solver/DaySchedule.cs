using Mitoyen.Visits.Domain.WorkingTime;

namespace Mitoyen.Visits.Solver;

/// <summary>
/// The hours of one tour under the rules of a day: the earliest return, then the latest departure that keeps it. Exact: every place of the lunch and of the pauses is tried.
/// A break is taken on arrival at a stop or after its service, and may lie in what would be waiting. For given breaks the return is max(E, departure + T): leaving late enough
/// for the earliest return E makes the span as short as it can be, so one departure is enough to look at.
/// </summary>
sealed class DaySchedule : IDayHours
{
    public const int None = -1;

    readonly Instance instance;
    readonly WorkingTimeRules rules;
    readonly int[] tour;
    readonly bool[] pauses;
    readonly bool[] bestPauses;
    int stops, day, lunch;
    bool any;

    public DaySchedule(Instance instance, WorkingTimeRules rules)
    {
        (this.instance, this.rules) = (instance, rules);
        tour = new int[instance.Visits + 2];
        (pauses, bestPauses) = (new bool[(2 * instance.Visits) + 4], new bool[(2 * instance.Visits) + 4]);
    }

    public int Return { get; private set; }
    public int Departure { get; private set; }

    /// <summary>Slot of the lunch: 2p before the service of stop p, 2p + 1 after it; <see cref="None"/> without.</summary>
    public int Lunch { get; private set; }

    public bool PauseAt(int slot) => bestPauses[slot];

    public bool IsPossible(ReadOnlySpan<int> points, int day, int from, int to) => Look(points, day, from, to, any: true);

    public bool Find(ReadOnlySpan<int> points, int day, int from, int to) => Look(points, day, from, to, any: false);

    bool Look(ReadOnlySpan<int> points, int day, int from, int to, bool any)
    {
        points.CopyTo(tour);
        (stops, this.day, this.any) = (points.Length - 2, day, any);
        (Return, Departure) = (int.MaxValue, int.MinValue);
        if (rules.Lunch is not { } rule) Consider(None, from, to);
        else
        {
            Consider(None, from, Math.Min(to, rule.To));
            if (!(any && IsFound)) Consider(None, Math.Max(from, rule.From), to);
            for (var slot = 2; slot < 2 * (stops + 1) && !(any && IsFound); slot++) Consider(slot, from, to);
        }
        return IsFound;
    }

    bool IsFound => Return != int.MaxValue;

    void Consider(int lunchSlot, int from, int to)
    {
        lunch = lunchSlot;
        Pause(from, to);
    }

    /// <summary>Puts a pause wherever work would reach its limit, in every way, then looks at the hours.</summary>
    void Pause(int from, int to)
    {
        if (!Stretch(out var first, out var last))
        {
            Judge(from, to);
            return;
        }
        for (var slot = last; slot >= first && !(any && IsFound); slot--)
        {
            pauses[slot] = true;
            Pause(from, to);
            pauses[slot] = false;
        }
    }

    /// <summary>The first stretch of work that is too long, and the slots in which a pause would cut it; none when first is above last.</summary>
    bool Stretch(out int first, out int last)
    {
        (first, last) = (2, 1);
        if (rules.Pause is not { } rule) return false;
        var work = 0;
        for (var p = 1; p <= stops + 1; p++)
        {
            work += instance.Drive(tour[p - 1], tour[p]);
            if (!rule.Allows(work)) return true;
            if (p > stops) break;
            if (Breaks(2 * p)) (work, first) = (0, (2 * p) + 1);
            last = 2 * p;
            work += instance.Service[tour[p]];
            if (!rule.Allows(work)) return true;
            if (Breaks((2 * p) + 1)) (work, first) = (0, (2 * p) + 2);
            last = (2 * p) + 1;
        }
        return false;
    }

    bool Breaks(int slot) => slot == lunch || pauses[slot];

    void Judge(int from, int to)
    {
        var @return = Forward(from);
        if (@return > to || @return > Return) return;
        var departure = Backward(@return);
        if (rules.Span is { } span && !span.Allows(departure, @return)) return;
        if (@return == Return && departure <= Departure) return;
        (Return, Departure, Lunch) = (@return, departure, lunch);
        pauses.AsSpan(0, (2 * stops) + 2).CopyTo(bestPauses);
    }

    /// <summary>Earliest return when leaving at a time; int.MaxValue when a window or the lunch is missed.</summary>
    int Forward(int departure)
    {
        var time = departure;
        for (var p = 1; p <= stops; p++)
        {
            time = Break(2 * p, time + instance.Drive(tour[p - 1], tour[p]));
            var at = (day * instance.Nodes) + tour[p];
            if (time < instance.Open[at]) time = instance.Open[at];
            if (time > instance.Close[at]) return int.MaxValue;
            time = Break((2 * p) + 1, time + instance.Service[tour[p]]);
            if (time == int.MaxValue) return time;
        }
        return time + instance.Drive(tour[stops], tour[stops + 1]);
    }

    /// <summary>End of what is taken in a slot from a time on.</summary>
    public int Break(int slot, int time)
    {
        if (slot == lunch)
        {
            var start = Math.Max(time, rules.Lunch!.From);
            return rules.Lunch.Allows(start, start + rules.Lunch.Length) ? start + rules.Lunch.Length : int.MaxValue;
        }
        return pauses[slot] ? time + rules.Pause!.Pause : time;
    }

    int Backward(int @return)
    {
        var time = @return - instance.Drive(tour[stops], tour[stops + 1]);
        for (var p = stops; p >= 1; p--)
        {
            time = BreakBack((2 * p) + 1, time) - instance.Service[tour[p]];
            time = Math.Min(time, instance.Close[(day * instance.Nodes) + tour[p]]);
            time = BreakBack(2 * p, time) - instance.Drive(tour[p - 1], tour[p]);
        }
        return time;
    }

    int BreakBack(int slot, int time) =>
        slot == lunch ? Math.Min(time, rules.Lunch!.To) - rules.Lunch.Length
        : pauses[slot] ? time - rules.Pause!.Pause
        : time;
}
