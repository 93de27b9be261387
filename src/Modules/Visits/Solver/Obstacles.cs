using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.Solver;

/// <summary>Finds what stands in the way of a visit on a day by lifting one constraint after the other, and by how much each would have to give.</summary>
/// <param name="with">The plan with the visit in, were the problem another one; null when it is not to be had.</param>
sealed class Obstacles(PlanningProblem problem, int visit, int day, Func<PlanningProblem, Plan?> with)
{
    /// <summary>In the way of a visit anywhere in the day.</summary>
    /// <param name="plan">What else takes place; the visit is not in it.</param>
    public static Obstacles InDay(PlanningProblem problem, Plan plan, int visit, int day) => new(problem, visit, day, other =>
    {
        var instance = Compilation.Of(other);
        var tours = PlanReader.Read(other, instance, plan, new());
        return new MakingRoom(instance, new WorkingTimeLaw(other, instance)).Direct(tours, visit, day) is { } made ? new PlanWriter(other, instance).WriteOrNothing(made) : null;
    });

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

    /// <summary>Each constraint that alone forbids the visit; where none does alone, a smallest set that does together. Empty when something else stands in its way: the hours of another visit.</summary>
    public IReadOnlyList<Obstacle> Find()
    {
        List<Lift> all = [.. new Lifts(problem, visit, day).All()];
        List<Obstacle> found = [.. all.Where(l => with(l.Off(problem)) is not null).Select(l => Least(l, p => p, problem)?.Obstacle).OfType<Obstacle>()];
        if (found.Count > 0) return found;
        return with(Without(all, problem)) is not null && Together(all) is { } together ? [together] : [];
    }

    /// <summary>All are lifted, then put back one after the other as long as the visit still fits: what is left is needed together.</summary>
    Obstacle? Together(List<Lift> lifted)
    {
        foreach (var lift in lifted.ToList())
        {
            List<Lift> rest = [.. lifted.Where(l => l != lift)];
            if (with(Without(rest, problem)) is not null) lifted = rest;
        }
        // Each gives the least that is enough while those after it give all, and then no more than that.
        var (given, obstacles) = (problem, new List<Obstacle>());
        for (var i = 0; i < lifted.Count; i++)
        {
            var after = lifted[(i + 1)..];
            if (Least(lifted[i], p => Without(after, p), given) is not var (obstacle, rest)) return null;
            obstacles.Add(obstacle);
            given = rest;
        }
        return Obstacle.Together(obstacles);
    }

    static PlanningProblem Without(IEnumerable<Lift> lifts, PlanningProblem from) => lifts.Aggregate(from, (p, lift) => lift.Off(p));

    /// <summary>The least that a constraint must give, and the problem in which it gives that; null when it does not help to give a little, only to be no constraint at all.</summary>
    (Obstacle Obstacle, PlanningProblem Given)? Least(Lift lift, Func<PlanningProblem, PlanningProblem> besides, PlanningProblem from)
    {
        foreach (var way in lift.Ways)
        {
            if (with(besides(way.By(from, way.Most))) is not { } best) continue;
            var (no, yes) = (0, way.Most);
            for (var step = 1; no + step < yes; step *= 2)
                if (with(besides(way.By(from, no + step))) is { } at) (yes, best) = (no + step, at); else no += step;
            while (yes - no > 1)
            {
                var middle = no + ((yes - no) / 2);
                if (with(besides(way.By(from, middle))) is { } at) (yes, best) = (middle, at); else no = middle;
            }
            return (way.Say(yes, best), way.By(from, yes));
        }
        return null;
    }
}
