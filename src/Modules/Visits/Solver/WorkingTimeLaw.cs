using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Domain.WorkingTime;

namespace Mitoyen.Visits.Solver;

/// <summary>Whether the rules of working time leave a tour be. What depends on the tour alone is asked once for each; what other days decide, each time.</summary>
sealed class WorkingTimeLaw
{
    readonly Instance instance;
    readonly WorkingTimeRules rules;
    readonly DaySchedule hours;
    readonly OfficerWeeks weeks;

    public WorkingTimeLaw(PlanningProblem problem, Instance instance)
    {
        (this.instance, rules) = (instance, problem.Rules);
        hours = new(instance, rules);
        weeks = new(problem);
        Rests = new(problem, instance, hours);
    }

    public Rests Rests { get; }

    /// <summary>The tour by itself: hours of the day, driving, lunch, pauses, span.</summary>
    public bool AllowsTour(Tours tours, int day, int position, int node)
    {
        var work = tours.Working[day] + More(tours, day, position, node);
        if (rules.WorkADay is { } most && !most.Allows(work)) return false;
        if (rules.Driving is { } driving && !driving.Allows(tours.Driving[day] + More(tours, day, position, node) - instance.Service[node])) return false;
        return hours.IsPossible(Rests.With(tours, day, position, node), day, instance.DayFrom[day], instance.DayTo[day]);
    }

    /// <summary>The tour among the officer's other days: hours of the week, mean of twelve weeks, share kept free.</summary>
    public bool AllowsWork(Tours tours, int day, int position, int node) => weeks.Allows(tours, day, More(tours, day, position, node));

    /// <summary>The rests before and after it.</summary>
    public bool AllowsRest(Tours tours, int day, int position, int node) => Rests.WalkAround(tours, day, Rests.With(tours, day, position, node));

    /// <summary>Work that a stop adds: its service and the way round. The first stop of a day adds the whole way.</summary>
    int More(Tours tours, int day, int position, int node)
    {
        var at = (day * tours.Stride) + position;
        int a = tours.Sequence[at], b = tours.Sequence[at + 1];
        var way = instance.Drive(a, node) + instance.Hop[(node * instance.Points) + b];
        return tours.Length[day] == 0 ? way : way - instance.Drive(a, b);
    }
}
