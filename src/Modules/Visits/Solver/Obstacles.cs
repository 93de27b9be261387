using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Domain.WorkingTime;

namespace Mitoyen.Visits.Solver;

/// <summary>Finds what stands in the way of a visit on a day by lifting one constraint after the other.</summary>
sealed class Obstacles(PlanningProblem problem, Plan plan)
{
    const int WholeDay = 2 * OfficerDay.MinutesADay;

    /// <summary>What needs no plan to be seen: absence, hours, skills.</summary>
    public static Obstacle? Plain(PlanningProblem problem, Visit visit, OfficerDay day)
    {
        if (!day.IsOut) return Obstacle.Absent(day.Absence);
        var skills = problem.Officers.First(o => o.Id == day.Officer).Skills;
        if (visit.Skills.FirstOrDefault(s => !skills.Contains(s)) is { } missing) return Obstacle.Skill(missing);
        var opening = visit.Hours.On(day.Date);
        if (!opening.IsKnown) return Obstacle.HoursUnknown;
        if (opening.IsClosed) return Obstacle.Closed;
        return opening.For(visit.Service).Any() ? null : Obstacle.LongerThanOpening(visit.Service, opening.Windows.Max(w => w.Length));
    }

    /// <summary>Each constraint that alone forbids the visit among what the day already holds.</summary>
    /// <param name="closely">Where none does alone, find a smallest set that does together; takes as long again.</param>
    public IReadOnlyList<Obstacle> Of(int visit, int day, bool closely)
    {
        List<Lift> all = [.. Rules(day), .. Hours(visit, day)];
        List<Obstacle> found = [.. all.Select(lift => With(lift.Off(problem), visit, day) is { } with ? lift.Measure(with) : null).OfType<Obstacle>()];
        return found.Count > 0 ? found : [closely ? Together(all, visit, day) : Obstacle.Several];
    }

    /// <summary>All are lifted, then put back one after the other, those of the law first, as long as the visit still fits: what is left is needed together.</summary>
    Obstacle Together(List<Lift> lifted, int visit, int day)
    {
        if (Without(lifted) is not { } with) return Obstacle.Several;
        foreach (var lift in lifted.ToList())
        {
            List<Lift> rest = [.. lifted.Where(l => l != lift)];
            if (Without(rest) is { } still) (lifted, with) = (rest, still);
        }
        return Obstacle.Together([.. lifted.Select(l => l.Measure(with))]);

        Plan? Without(List<Lift> lifts) => With(lifts.Aggregate(problem, (p, lift) => lift.Off(p)), visit, day);
    }

    IEnumerable<Lift> Rules(int day)
    {
        var rules = problem.Rules;
        if (rules.WorkADay is { } work) yield return Rule(r => r with { WorkADay = null }, ObstacleKind.WorkADay, work, with => RoundOf(with, day).Work - work.Most);
        if (rules.Driving is { } driving) yield return Rule(r => r with { Driving = null }, ObstacleKind.Driving, driving, with => RoundOf(with, day).Driving - driving.Most);
        if (rules.Span is { } span) yield return Rule(r => r with { Span = null }, ObstacleKind.Span, span, with => RoundOf(with, day).Span - span.Most);
        if (rules.Free is { } free) yield return Rule(r => r with { Free = null }, ObstacleKind.Free, free, with => WeekOf(with, day) - free.MostOf(AvailableIn(day)));
        if (rules.WorkAWeek is { } week) yield return Rule(r => r with { WorkAWeek = null }, ObstacleKind.WorkAWeek, week, with => WeekOf(with, day) + OtherWork(day) - week.Most);
        if (rules.Average is { } average) yield return Rule(r => r with { Average = null }, ObstacleKind.Average, average);
        if (rules.Rest is { } rest) yield return Rule(r => r with { Rest = null }, ObstacleKind.Rest, rest);
        if (rules.WeeklyRest is { } weekly) yield return Rule(r => r with { WeeklyRest = null }, ObstacleKind.WeeklyRest, weekly);
        if (rules.Pause is { } pause) yield return Rule(r => r with { Pause = null }, ObstacleKind.Pause, pause);
        if (rules.Lunch is { } lunch) yield return Rule(r => r with { Lunch = null }, ObstacleKind.Lunch, lunch);
    }

    static Lift Rule(Func<WorkingTimeRules, WorkingTimeRules> off, ObstacleKind kind, IWorkingTimeRule rule, Func<Plan, int>? beyond = null) =>
        new(p => p with { Rules = off(p.Rules) }, with => Obstacle.Of(kind, rule, beyond?.Invoke(with) ?? 0));

    IEnumerable<Lift> Hours(int visit, int day)
    {
        var (available, key) = (problem.Days[day].Availability, problem.Visits[visit].Key);
        yield return new(p => p with { Days = [.. p.Days.Select((d, i) => i == day ? d with { Availability = new(available.From - OfficerDay.MinutesADay, available.To + OfficerDay.MinutesADay) } : d)] },
            with => RoundOf(with, day) is var round
                ? Obstacle.Availability(Math.Max(0, available.From - round.Departure) + Math.Max(0, round.Return - available.To)) : Obstacle.Several);
        yield return new(p => p with { Visits = [.. p.Visits.Select((v, i) => i == visit ? v with { Hours = OpeningHours.EveryDay(Opening.Within(new Window(-WholeDay, WholeDay))) } : v)] },
            with => RoundOf(with, day).Stops.First(s => s.Visit == key) is var stop
                ? Obstacle.Opening(problem.Visits[visit].Hours.On(problem.Days[day].Date).Windows.Select(w => Math.Max(0, w.From - stop.Start) + Math.Max(0, stop.End - w.To)).DefaultIfEmpty(stop.End - stop.Start).Min()) : Obstacle.Several);
    }

    /// <summary>The plan with the visit in, were the problem this one.</summary>
    Plan? With(PlanningProblem other, int visit, int day)
    {
        var instance = Compilation.Of(other);
        var law = new WorkingTimeLaw(other, instance);
        var tours = PlanReader.Read(other, instance, plan, new());
        return new MakingRoom(instance, law).Direct(tours, visit, day) is { } with ? new PlanWriter(other, instance).Write(with) : null;
    }

    Round RoundOf(Plan with, int day) => with.Rounds.First(r => r.Officer == problem.Days[day].Officer && r.Date == problem.Days[day].Date);

    int WeekOf(Plan with, int day) => with.Rounds.Where(r => r.Officer == problem.Days[day].Officer && problem.Days.First(d => d.Officer == r.Officer && d.Date == r.Date).Week == problem.Days[day].Week).Sum(r => r.Work);

    int AvailableIn(int day) => problem.Days.Where(d => d.IsOut && d.Officer == problem.Days[day].Officer && d.Week == problem.Days[day].Week).Sum(d => d.Availability.Length);

    int OtherWork(int day)
    {
        var first = problem.Days.Where(d => d.Officer == problem.Days[day].Officer).Min(d => d.Week);
        return problem.Officers.First(o => o.Id == problem.Days[day].Officer).OtherWorkOfWeeks.ElementAtOrDefault((problem.Days[day].Week.DayNumber - first.DayNumber) / 7);
    }
}
