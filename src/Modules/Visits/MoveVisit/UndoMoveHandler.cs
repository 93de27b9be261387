using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain;
using Mitoyen.Visits.PlanWeek;
using Mitoyen.Visits.Solver;

namespace Mitoyen.Visits.MoveVisit;

/// <summary>Takes back the last move of a week, with all that it dropped or moved; what happened on the road since stays.</summary>
sealed class UndoMoveHandler(MitoyenDb db, ProblemReading reading, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(DateOnly monday, int? shownVersion, CancellationToken cancel)
    {
        var problem = await reading.ReadAsync(monday, cancel);
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var week = await db.Set<WeekPlan>().AsSplitQuery().SingleOrDefaultAsync(w => w.Monday == monday, cancel);
        if (week is null) return new NoPlanThatWeek();
        if (StaleForm.Unless(week, shownVersion) is { } stale) return stale;
        if (week.BeforeMove.Length == 0) return new NothingToUndo();
        if (new Ordering(problem.Problem).Of(WrittenOrders.Read(week.BeforeMove)) is not { } before) return new CannotBeUndone();
        var placing = new Placing(problem.Problem, before);
        week.Adopt(problem.Write(before), [.. before.LeftOut.Select(v => problem.LeftOut(week, placing.Why(v, problem.NameOf)))], null, clock.Today, clock.NowAt);
        if (await db.SaveOrConflictAsync(cancel) is { } conflict) return conflict;
        if (own is not null) await own.CommitAsync(cancel);
        return null;
    }
}
