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
    public IReadOnlyList<Obstacle> Of(int visit, int day)
    {
        List<Obstacle> found = [.. Rules(visit, day), .. Hours(visit, day)];
        return found.Count > 0 ? found : [Obstacle.Several];
    }

    IEnumerable<Obstacle> Rules(int visit, int day)
    {
        var rules = problem.Rules;
        if (rules.WorkADay is { } work && Lifted(rules with { WorkADay = null }, visit, day) is { } a) yield return Obstacle.Of(ObstacleKind.WorkADay, work, RoundOf(a, day).Work - work.Most);
        if (rules.Driving is { } driving && Lifted(rules with { Driving = null }, visit, day) is { } b) yield return Obstacle.Of(ObstacleKind.Driving, driving, RoundOf(b, day).Driving - driving.Most);
        if (rules.Span is { } span && Lifted(rules with { Span = null }, visit, day) is { } c) yield return Obstacle.Of(ObstacleKind.Span, span, RoundOf(c, day).Span - span.Most);
        if (rules.Free is { } free && Lifted(rules with { Free = null }, visit, day) is { } d) yield return Obstacle.Of(ObstacleKind.Free, free, WeekOf(d, day) - free.MostOf(AvailableIn(day)));
        if (rules.WorkAWeek is { } week && Lifted(rules with { WorkAWeek = null }, visit, day) is { } e) yield return Obstacle.Of(ObstacleKind.WorkAWeek, week, WeekOf(e, day) + OtherWork(day) - week.Most);
        if (rules.Average is { } average && Lifted(rules with { Average = null }, visit, day) is not null) yield return Obstacle.Of(ObstacleKind.Average, average, 0);
        if (rules.Rest is { } rest && Lifted(rules with { Rest = null }, visit, day) is not null) yield return Obstacle.Of(ObstacleKind.Rest, rest, 0);
        if (rules.WeeklyRest is { } weekly && Lifted(rules with { WeeklyRest = null }, visit, day) is not null) yield return Obstacle.Of(ObstacleKind.WeeklyRest, weekly, 0);
        if (rules.Pause is { } pause && Lifted(rules with { Pause = null }, visit, day) is not null) yield return Obstacle.Of(ObstacleKind.Pause, pause, 0);
        if (rules.Lunch is { } lunch && Lifted(rules with { Lunch = null }, visit, day) is not null) yield return Obstacle.Of(ObstacleKind.Lunch, lunch, 0);
    }

    IEnumerable<Obstacle> Hours(int visit, int day)
    {
        var (available, key) = (problem.Days[day].Availability, problem.Visits[visit].Key);
        var longDay = problem with { Days = [.. problem.Days.Select((d, i) => i == day ? d with { Availability = new(available.From - OfficerDay.MinutesADay, available.To + OfficerDay.MinutesADay) } : d)] };
        if (With(longDay, visit, day) is { } stretched)
        {
            var round = RoundOf(stretched, day);
            yield return Obstacle.Availability(Math.Max(0, available.From - round.Departure) + Math.Max(0, round.Return - available.To));
        }
        var open = problem with { Visits = [.. problem.Visits.Select((v, i) => i == visit ? v with { Hours = OpeningHours.EveryDay(Opening.Within(new Window(-WholeDay, WholeDay))) } : v)] };
        if (With(open, visit, day) is not { } opened) yield break;
        var stop = RoundOf(opened, day).Stops.First(s => s.Visit == key);
        yield return Obstacle.Opening(problem.Visits[visit].Hours.On(problem.Days[day].Date).Windows.Select(w => Math.Max(0, w.From - stop.Start) + Math.Max(0, stop.End - w.To)).DefaultIfEmpty(stop.End - stop.Start).Min());
    }

    Plan? Lifted(WorkingTimeRules rules, int visit, int day) => With(problem with { Rules = rules }, visit, day);

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
