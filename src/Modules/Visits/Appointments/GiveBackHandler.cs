using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain;
using Mitoyen.Visits.PlanWeek;

namespace Mitoyen.Visits.Appointments;

/// <summary>A clerk gives the time back: the visit leaves the plan, the calendars of the town hall and of the officer learn it.</summary>
sealed class GiveBackHandler(MitoyenDb db, CurrentViewer current, AppointmentOffers offers, AppointmentMail mail, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(CommuneId commune, CancellationToken cancel)
    {
        if (!current.Viewer.ReachOf(Permission.AskVisits).Covers(null, commune)) return new NotYourTownHall();
        if (await db.Set<VisitWish>().AsNoTracking().SingleOrDefaultAsync(w => w.Commune == commune, cancel) is not { IsAppointment: true, PinnedOn: { } on, PinnedAt: { } at } || on < clock.Today) return new NoAppointment();
        var monday = WeekDays.Monday(on);
        var trial = await offers.TrialAsync(monday, commune, cancel);

        await using var own = await db.BeginWritingAloneAsync(cancel);
        var wish = await db.Set<VisitWish>().SingleAsync(w => w.Commune == commune, cancel);
        var week = await db.Set<WeekPlan>().AsSplitQuery().SingleOrDefaultAsync(w => w.Monday == monday, cancel);
        if (week?.Standing.FirstOrDefault(s => s.Key == commune.ToString()) is { } stop)
        {
            if (stop.HasBegun) return new VisitHasBegun();
            // The day's hours are worked out anew where the plan is still the one that was read; otherwise by the next planning.
            if (week.Version == trial.Version && trial.Without() is { } without) week.Adopt(trial.Week.Write(without), week.LeftOutBut(stop.Key), null, clock.Today, clock.NowAt);
            else week.Cancel(stop, clock.NowAt);
            await mail.TellTownHallAsync(week, stop, cancel);
            await mail.TellGivenBackAsync(stop.Officer, trial.Week.Candidates[commune].Commune.Name, on, at, cancel);
        }
        wish.GiveBack();
        if (await db.SaveOrConflictAsync(cancel) is { } conflict) return conflict;
        if (own is not null) await own.CommitAsync(cancel);
        return null;
    }
}
