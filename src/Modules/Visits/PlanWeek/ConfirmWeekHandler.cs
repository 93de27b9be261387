using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain;
using Mitoyen.Visits.Invitations;

namespace Mitoyen.Visits.PlanWeek;

/// <summary>Confirms the plan that was shown, and tells the clerks what is new, moved or cancelled. Whoever comes second with the same plan is told so.</summary>
sealed class ConfirmWeekHandler(MitoyenDb db, InvitationMail mail, LocalClock clock)
{
    /// <returns>How many messages leave.</returns>
    public async Task<Outcome<int>> HandleAsync(DateOnly monday, int? shownVersion, CancellationToken cancel)
    {
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var week = await db.Set<WeekPlan>().AsSplitQuery().SingleOrDefaultAsync(w => w.Monday == monday, cancel);
        if (week is null) return new NoPlanThatWeek();
        if (StaleForm.Unless(week, shownVersion) is { } stale) return stale;
        var toTell = week.ToTell.ToList();
        if (toTell.Count == 0) return new NothingToConfirm();
        var before = toTell.ToDictionary(s => s.Id, s => (s.ToldDate, s.ToldStart, s.ToldEnd));
        week.Confirm(clock.NowAt);
        var count = await mail.SendAsync(toTell, before, cancel);
        if (await db.SaveOrConflictAsync(cancel) is { } no) return no;
        if (own is not null) await own.CommitAsync(cancel);
        return count;
    }
}
