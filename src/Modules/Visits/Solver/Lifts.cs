using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Domain.WorkingTime;

namespace Mitoyen.Visits.Solver;

/// <summary>The constraints that may stand in the way of a visit on a day: those of the law first, then those of the house, then the hours of both.</summary>
sealed class Lifts(PlanningProblem problem, int visit, int day)
{
    /// <summary>Enough for any way there and back, so that a constraint that gives so much is none.</summary>
    const int Month = 31 * OfficerDay.MinutesADay;

    readonly Window available = problem.Days[day].Availability;

    public IEnumerable<Lift> All()
    {
        var rules = problem.Rules;
        if (rules.WorkADay is { } work) yield return Limit(ObstacleKind.WorkADay, work, (r, more) => r with { WorkADay = more is { } m ? new(work.Most + m) : null });
        if (rules.Driving is { } driving) yield return Limit(ObstacleKind.Driving, driving, (r, more) => r with { Driving = more is { } m ? new(driving.Most + m) : null });
        if (rules.Span is { } span) yield return Limit(ObstacleKind.Span, span, (r, more) => r with { Span = more is { } m ? new(span.Most + m) : null });
        if (rules.Free is { } free) yield return Limit(ObstacleKind.Free, free, (r, more) => r with { Free = more is { } m ? r.Free! with { Given = r.Free.Given + m } : null });
        if (rules.WorkAWeek is { } week) yield return Limit(ObstacleKind.WorkAWeek, week, (r, more) => r with { WorkAWeek = more is { } m ? new(week.Most + m) : null });
        if (rules.Average is { } average) yield return Limit(ObstacleKind.Average, average, (r, more) => r with { Average = more is { } m ? new(average.Average + m) : null });
        if (rules.Rest is { } rest) yield return Rule(r => r with { Rest = null }, Gives(ObstacleKind.Rest, rest, Month, "de repos", (r, m) => r with { Rest = new(rest.Least - m) }));
        if (rules.WeeklyRest is { } weekly) yield return Rule(r => r with { WeeklyRest = null }, Gives(ObstacleKind.WeeklyRest, weekly, Month, "de repos", (r, m) => r with { WeeklyRest = new(weekly.Least - m) }));
        if (rules.Pause is { } pause)
            yield return Rule(r => r with { Pause = null },
                Gives(ObstacleKind.Pause, pause, pause.Pause, "de pause", (r, m) => r with { Pause = pause with { Pause = pause.Pause - m } }),
                new((p, m) => p with { Rules = p.Rules with { Pause = pause with { Reached = pause.Reached + m } } }, Month, (m, _) => Obstacle.TooMuch(ObstacleKind.Pause, pause, m)));
        if (rules.Lunch is { } lunch)
            yield return Rule(r => r with { Lunch = null },
                Gives(ObstacleKind.Lunch, lunch, lunch.Length, "pour déjeuner", (r, m) => r with { Lunch = lunch with { Length = lunch.Length - m } }),
                new((p, m) => p with { Rules = p.Rules with { Lunch = lunch with { From = lunch.From - m, To = lunch.To + m } } }, Month, (m, _) => Obstacle.LunchAtOtherHours(lunch, m)));
        yield return new(p => Longer(p, Month), new Loosening(Longer, Month, (_, with) => Obstacle.Availability(Beyond(with))));
        yield return new(p => Open(p, OpeningHours.EveryDay(Opening.Within(new Window(-Month, Month)))), new Loosening(OpenLonger, Month, (m, _) => Obstacle.Opening(m)));
    }

    static Lift Limit(ObstacleKind kind, IWorkingTimeRule rule, Func<WorkingTimeRules, int?, WorkingTimeRules> more) =>
        Rule(r => more(r, null), new Loosening((p, m) => p with { Rules = more(p.Rules, m) }, Month, (m, _) => Obstacle.TooMuch(kind, rule, m)));

    static Lift Rule(Func<WorkingTimeRules, WorkingTimeRules> off, params Loosening[] ways) => new(p => p with { Rules = off(p.Rules) }, ways);

    static Loosening Gives(ObstacleKind kind, IWorkingTimeRule rule, int most, string what, Func<WorkingTimeRules, int, WorkingTimeRules> less) =>
        new((p, m) => p with { Rules = less(p.Rules, m) }, most, (m, _) => Obstacle.Missing(kind, rule, m, what));

    /// <summary>The day may begin sooner and end later; what rounds may take of the week stays what it is.</summary>
    PlanningProblem Longer(PlanningProblem p, int more)
    {
        var before = p.Days.Where(IsInTheWeek).Sum(d => d.Availability.Length - d.Promised);
        return p with
        {
            Days = [.. p.Days.Select((d, i) => i == day ? d with { Availability = new(available.From - more, available.To + more) } : d)],
            Rules = p.Rules with { Free = p.Rules.Free is { } free ? free with { Given = free.Given + free.MostOf(before) - free.MostOf(before + (2 * more)) } : null },
        };
    }

    bool IsInTheWeek(OfficerDay other) => other.IsOut && other.Officer == problem.Days[day].Officer && other.Week == problem.Days[day].Week;

    int Beyond(Plan with)
    {
        var round = with.Rounds.First(r => r.Officer == problem.Days[day].Officer && r.Date == problem.Days[day].Date);
        return Math.Max(0, available.From - round.Departure) + Math.Max(0, round.Return - available.To);
    }

    PlanningProblem OpenLonger(PlanningProblem p, int more) =>
        Open(p, OpeningHours.EveryDay(Opening.Within(problem.Visits[visit].Hours.On(problem.Days[day].Date).Windows.SelectMany(w => new[] { w with { From = w.From - more }, w with { To = w.To + more } }))));

    PlanningProblem Open(PlanningProblem p, OpeningHours hours) => p with { Visits = [.. p.Visits.Select((v, i) => i == visit ? v with { Hours = hours } : v)] };
}
