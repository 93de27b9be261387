using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Ledger;

namespace Mitoyen.Timekeeping.RunTimer;

/// <summary>Starts, stops, switches and drops the timer. Gives the line that was recorded, or null when none was.</summary>
sealed class TimerHandler(MitoyenDb db, EntryWriter writer, CurrentViewer current, PartnershipScope scope, LocalClock clock)
{
    public async Task<Outcome<TimeEntry?>> HandleAsync(TimerForm form, CancellationToken cancel)
    {
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var officer = current.Viewer.Account!.Value;
        var running = await db.Set<RunningTimer>().SingleOrDefaultAsync(t => t.Officer == officer, cancel);
        if (form.Action == TimerForm.Start && await MayStartAsync(officer, form.Work(), cancel) is { } mayNot) return mayNot;

        var ended = await EndAsync(running, form, cancel);
        if (ended.IsRefused(out var no)) return no;
        if (form.Action == TimerForm.Start)
        {
            // The old one goes first: there is one timer a person.
            await db.SaveChangesAsync(cancel);
            db.Add(RunningTimer.Start(scope.Required, officer, form.Work(), clock.NowAt));
        }
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return ended;
    }

    async Task<Refusal?> MayStartAsync(AccountId officer, Combination work, CancellationToken cancel) =>
        (await writer.MayRecordAsync(new(officer, clock.Today, new Minutes(1), work.Kind, work.Beneficiary, work.Request, ""), cancel)).Refusal;

    /// <summary>Ends the timer that runs, if it is the one that was shown (starting another one ends whichever runs).</summary>
    async Task<Outcome<TimeEntry?>> EndAsync(RunningTimer? running, TimerForm form, CancellationToken cancel)
    {
        if (running is null || (form.Action != TimerForm.Start && running.Id != form.Shown)) return (TimeEntry?)null;
        var day = DateOnly.FromDateTime(clock.ToLocal(running.StartedAt));
        if (form.Action is TimerForm.Start or TimerForm.Stop && day != clock.Today) return new TimerForgotten();

        var minutes = form.Action switch
        {
            TimerForm.Drop => Minutes.Zero,
            TimerForm.Tell => French.ReadMinutes(form.Duration).Value,
            _ => running.Elapsed(clock.NowAt),
        };
        db.Remove(running);
        if (minutes == Minutes.Zero && form.Action != TimerForm.Tell) return (TimeEntry?)null;
        var recorded = await writer.RecordAsync(new(running.Officer, day, minutes, running.Kind, running.Combination.Beneficiary, running.Request, "", running.Id), cancel);
        return recorded.IsRefused(out var no) ? no : recorded.Value;
    }
}
