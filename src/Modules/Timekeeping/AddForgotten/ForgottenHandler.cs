using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Data;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Ledger;

namespace Mitoyen.Timekeeping.AddForgotten;

/// <summary>Writes time that was forgotten in a closed month, once a form.</summary>
sealed class ForgottenHandler(MitoyenDb db, DaysFacts facts, WorkOfDay days, IWorkSubjects subjects, CurrentViewer current, PartnershipScope scope, LocalClock clock)
{
    public async Task<Outcome<TimeEntryId>> HandleAsync(ForgottenForm form, CancellationToken cancel)
    {
        var work = form.Work(current.Viewer.Account!.Value);
        var written = await WriteAsync(work, form.Reason, cancel);
        if (written.Refusal is RequestNotFound && work.Request is { } named) await subjects.AuditUnknownAsync(named, cancel);
        return written;
    }

    async Task<Outcome<TimeEntryId>> WriteAsync(NewTimeEntry work, string? reason, CancellationToken cancel)
    {
        await using var own = await db.BeginWritingAloneAsync(cancel);
        if (work.FormKey is { } key && await ByFormAsync(key, cancel) is { } known) return known.Id;
        var subject = work.Request is { } request ? (await subjects.FindAsync([request], cancel)).GetValueOrDefault(request) : null;
        var held = await days.HeldAsync(work.Officer, work.Day, cancel);
        var entry = ForgottenTime.Write(
            scope.Required, work, reason, await facts.OnAsync(work.Day, cancel), subject, held, await facts.OnAsync(clock.Today, cancel), clock.Today, clock.NowAt);
        if (entry.IsRefused(out var no)) return no;
        db.Add(entry.Value);
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return entry.Value.Id;
    }

    Task<TimeEntry?> ByFormAsync(Guid key, CancellationToken cancel) =>
        db.Set<TimeEntry>().IgnoreQueryFilters([TimekeepingMapping.NotDeleted]).FirstOrDefaultAsync(e => e.FormKey == key, cancel);
}
