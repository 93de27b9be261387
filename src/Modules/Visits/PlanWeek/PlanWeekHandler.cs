using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Solver;

namespace Mitoyen.Visits.PlanWeek;

/// <summary>Plans one week and writes the proposal; confirmed visits stay where they are unless moving one is worth a lot.</summary>
sealed class PlanWeekHandler(MitoyenDb db, ProblemReading reading, PartnershipScope scope, LocalClock clock)
{
    public async Task HandleAsync(DateOnly monday, SearchSettings search, PlanningRun run, CancellationToken cancel)
    {
        var (today, now) = (clock.Today, TimeOnly.FromDateTime(clock.ToLocal(clock.NowAt)));
        var problem = (await reading.ReadAsync(monday, cancel)).From(today, new DayClock(today, scope.Zone).Elapsed(now));
        run.Say($"{problem.Problem.Visits.Count} visites possibles, {problem.Problem.Days.Count(d => d.IsOut)} jours de tournée\u00A0: recherche du meilleur plan");
        var plan = RoundPlanner.Plan(problem.Problem, search, run, cancel);
        run.Say("Raison de chaque visite laissée de côté");
        var reasons = Reasons(problem, plan);
        await WriteAsync(problem, plan, reasons, cancel);
    }

    static List<LeftOutReason> Reasons(WeekProblem problem, Plan plan)
    {
        var placing = new Placing(problem.Problem, plan);
        return [.. plan.LeftOut.Select(v => placing.Why(v, problem.NameOf))];
    }

    async Task WriteAsync(WeekProblem problem, Plan plan, List<LeftOutReason> reasons, CancellationToken cancel)
    {
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var week = await db.Set<WeekPlan>().AsSplitQuery().SingleOrDefaultAsync(w => w.Monday == problem.Monday, cancel);
        if (week is null) db.Add(week = new WeekPlan { Id = WeekPlanId.New(), PartnershipId = scope.Required, Monday = problem.Monday });
        week.Adopt(problem.Write(plan), [.. reasons.Select(r => problem.LeftOut(week, r))], string.Join('\n', problem.Notices), clock.Today, clock.NowAt);
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
    }
}
