using Microsoft.EntityFrameworkCore;
using Mitoyen.Benchmarks.Visits.Verification;
using Mitoyen.Territory.Contracts;
using Mitoyen.Territory.Reference;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.PlanWeek;

namespace Mitoyen.Host.Tests.Running;

/// <summary>The week after the story's, planned with town halls whose hours are known: visits that can be moved.</summary>
static class PlannedWeeks
{
    public const string Week = "/tournees?semaine=2026-11-30";

    /// <param name="monday">Null: the week after the story's.</param>
    public static async Task<Page> PlanAsync(MitoyenApp app, Visitor officer, DateOnly? monday = null)
    {
        var day = $"{monday ?? new DateOnly(2026, 11, 30):yyyy-MM-dd}";
        await using (var scope = app.Scope(app.Story.Ours.Id))
            await scope.Get<IReferenceTerritory>().InventHoursAsync([.. (await scope.Get<ITerritory>().MemberCommunesAsync(new(2026, 11, 24))).Select(m => m.Commune.Id)]);
        var page = await officer.PressAsync(await officer.GetPageAsync($"/tournees?semaine={day}"), "button[value=preparer]");
        for (var i = 0; i < 100 && page.Path != "/tournees"; i++)
        {
            await Task.Delay(200);
            page = await officer.GetPageAsync($"/tournees/calcul/{day}");
        }
        await VerifyAsync(app, DateOnly.ParseExact(day, "yyyy-MM-dd"));
        return await officer.GetPageAsync($"/tournees?semaine={day}");
    }

    /// <summary>The plan as it was written, before the verifier that shares no code with the planner.</summary>
    static async Task VerifyAsync(MitoyenApp app, DateOnly monday)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        var week = await scope.Db.Set<WeekPlan>().AsNoTracking().AsSplitQuery().SingleAsync(w => w.Monday == monday);
        var read = await scope.Get<ProblemReading>().ReadAsync(monday, CancellationToken.None);
        var (problem, plan) = (read.Problem, read.Read(week));
        plan = plan with { Rounds = [.. plan.Rounds.Select(r => r with { Breaks = BreaksOf(week.RoundOf(r.Officer, r.Date)!, read) })] };
        // What moving confirmed visits costs is not written with the plan.
        var moved = problem.Visits.Count(v => v.Confirmed is { } c && (plan.RoundOf(v.Key) is not { } round || (round.Officer, round.Date) != (c.Officer, c.Date)));
        plan = plan with { Value = plan.Value with { Prizes = plan.Value.Prizes - (moved * problem.MovingCost) } };
        Assert.Empty(PlanVerifier.FaultsOf(problem, plan));
    }

    static IReadOnlyList<Break> BreaksOf(PlannedRound round, WeekProblem read) =>
        [.. RoundBreak.Read(round.Breaks).Select(b => new Break(b.IsLunch ? BreakKind.Lunch : BreakKind.Pause, read.Places.ToList().IndexOf(b.Place), b.From, b.To))];
}
