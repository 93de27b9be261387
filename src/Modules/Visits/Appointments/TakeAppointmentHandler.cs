using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.PlanWeek;

namespace Mitoyen.Visits.Appointments;

/// <summary>
/// A clerk takes a time, or moves the appointment to it. It is tried once more on the plan as it is now; who comes second is refused. The visit is fixed from then on, the town hall and the officer
/// get a message (decision 0013).
/// </summary>
sealed class TakeAppointmentHandler(MitoyenDb db, PartnershipScope scope, CurrentViewer current, AppointmentOffers offers, AppointmentMail mail, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(CommuneId commune, AppointmentForm form, CancellationToken cancel)
    {
        if (!current.Viewer.ReachOf(Permission.AskVisits).Covers(null, commune)) return new NotYourTownHall();
        if (form.ReadSlot() is not var (officer, date, at) || date <= clock.Today || date > clock.Today.AddDays(7 * AppointmentOffers.Weeks)) return new SlotTaken();
        var (monday, start) = (WeekDays.Monday(date), new DayClock(date, scope.Zone).Elapsed(at));
        // Other calendars and travel times may take their seconds: nobody waits for them with the database held.
        var trial = await offers.TrialAsync(monday, commune, cancel);
        if (trial.At(officer, date, start) is not { } after) return new SlotTaken();

        await using var own = await db.BeginWritingAloneAsync(cancel);
        var week = await db.Set<WeekPlan>().AsSplitQuery().SingleOrDefaultAsync(w => w.Monday == monday, cancel);
        if (week?.Version != trial.Version) return new SlotTaken();
        if (week?.Stops.FirstOrDefault(s => s.Key == commune.ToString()) is { HasBegun: true }) return new VisitHasBegun();
        await LeaveOtherWeekAsync(commune, monday, cancel);
        if (week is null) db.Add(week = new WeekPlan { Id = WeekPlanId.New(), PartnershipId = scope.Required, Monday = monday });
        await WriteAsync(week, trial.Fixed(date, start), after, commune, cancel);
        var wish = await db.Set<VisitWish>().SingleOrDefaultAsync(w => w.Commune == commune, cancel);
        if (wish is null) db.Add(wish = new VisitWish { PartnershipId = scope.Required, Commune = commune });
        wish.Promise(date, at, form.Reason!.Trim(), current.Viewer.Name, clock.NowAt);
        await mail.TellTakenAsync(officer, trial.Week.Candidates[commune].Commune.Name, date, at, form.Reason!.Trim(), cancel);
        if (await db.SaveOrConflictAsync(cancel) is { } conflict) return conflict;
        if (own is not null) await own.CommitAsync(cancel);
        return null;
    }

    async Task WriteAsync(WeekPlan week, WeekProblem problem, Plan after, CommuneId commune, CancellationToken cancel)
    {
        var key = commune.ToString();
        week.Adopt(problem.Write(after), week.LeftOutBut(key), week.PlannedAt == default ? "Ce plan ne contient que ce qui est fixé\u00A0: préparez la semaine pour y ajouter les autres visites." : null, clock.Today, clock.NowAt);
        await mail.TellTownHallAsync(week, week.Stops.First(s => s.Key == key), cancel);
    }

    /// <summary>An appointment of another week that was moved here no longer takes place there.</summary>
    async Task LeaveOtherWeekAsync(CommuneId commune, DateOnly monday, CancellationToken cancel)
    {
        var key = commune.ToString();
        if (await db.Set<VisitWish>().AsNoTracking().SingleOrDefaultAsync(w => w.Commune == commune, cancel) is not { PinnedOn: { } on } || WeekDays.Monday(on) == monday || on < clock.Today) return;
        var before = WeekDays.Monday(on);
        if (await db.Set<WeekPlan>().AsSplitQuery().SingleOrDefaultAsync(w => w.Monday == before, cancel) is not { } week || week.Standing.FirstOrDefault(s => s.Key == key) is not { HasBegun: false } stop) return;
        week.Cancel(stop, clock.NowAt);
        await mail.TellTownHallAsync(week, stop, cancel);
    }
}
