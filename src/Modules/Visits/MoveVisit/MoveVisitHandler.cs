using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain;
using Mitoyen.Visits.Solver;

namespace Mitoyen.Visits.MoveVisit;

/// <summary>Moves a visit to the day that somebody chose.</summary>
sealed class MoveVisitHandler(MitoyenDb db, MoveTrial trial, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(DateOnly monday, CommuneId commune, string? slot, int? shownVersion, CancellationToken cancel)
    {
        var tried = await trial.ReadAsync(monday, commune, cancel);
        if (tried.IsRefused(out var no)) return no;
        if (tried.Value.At(slot) is not { } placement) return new NobodyGoesOut();
        if (placement.After is not { } after) return new CannotBeMoved(string.Join(' ', placement.Obstacles.Select(o => o.Sentence)));
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var week = await db.Set<WeekPlan>().AsSplitQuery().SingleAsync(w => w.Monday == monday, cancel);
        if (StaleForm.Unless(week, shownVersion) is { } stale) return stale;
        var problem = tried.Value.Problem;
        var placing = new Placing(problem.Problem, after);
        week.Move(problem.Write(after), [.. after.LeftOut.Select(v => problem.LeftOut(week, placing.Why(v, problem.NameOf)))], WrittenOrders.Write(tried.Value.Plan), clock.Today, clock.NowAt);
        if (await db.SaveOrConflictAsync(cancel) is { } conflict) return conflict;
        if (own is not null) await own.CommitAsync(cancel);
        return null;
    }
}
