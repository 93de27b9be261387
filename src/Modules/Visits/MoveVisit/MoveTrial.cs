using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain;
using Mitoyen.Visits.PlanWeek;
using Mitoyen.Visits.Solver;

namespace Mitoyen.Visits.MoveVisit;

/// <summary>Tries a visit on every day of its week; nothing is written.</summary>
sealed class MoveTrial(MitoyenDb db, ProblemReading reading)
{
    public async Task<Outcome<MoveTry>> ReadAsync(DateOnly monday, CommuneId commune, CancellationToken cancel)
    {
        var week = await db.Set<WeekPlan>().AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(w => w.Monday == monday, cancel);
        if (week is null) return new NoPlanThatWeek();
        var key = commune.ToString();
        var stop = week.Standing.FirstOrDefault(s => s.Key == key);
        if (stop is { HasBegun: true }) return new VisitHasBegun();
        var problem = await reading.ReadAsync(monday, cancel);
        if (problem.Problem.Visits.All(v => v.Key.Value != key)) return new NoSuchVisit();
        var plan = problem.Read(week);
        var placing = new Placing(problem.Problem, plan);
        return new MoveTry(week, problem, plan, stop, new(key), [.. problem.Problem.Days.Select(d => placing.At(new(key), d.Officer, d.Date))]);
    }
}
