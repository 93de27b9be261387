using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Data;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Ledger;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Timekeeping.CorrectEntry;

/// <summary>Writes the counter-entries that make a line of a closed month say what is true.</summary>
sealed class CorrectEntryHandler(MitoyenDb db, DaysFacts facts, IWorkSubjects subjects, WorkOfDay days, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(TimeEntryId id, CorrectEntryForm form, CancellationToken cancel)
    {
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var line = await db.FindOrAuditAsync<TimeEntry>(e => e.Id == id, cancel);
        if (line is null) return new EntryNotFound();
        if (form.Key is { } key && await db.Set<TimeEntry>().IgnoreQueryFilters([TimekeepingMapping.NotDeleted]).AnyAsync(e => e.FormKey == key, cancel)) return null;
        if (await CheckAsync(line, form, cancel) is { } no) return no;

        var counters = await db.Set<TimeEntry>().Where(e => e.Corrects == line.Id).ToListAsync(cancel);
        var (left, right) = (Correction.Left(line, counters), French.ReadMinutes(form.Duration).Value);
        var place = await PlaceAsync(line, form.Place(), cancel);
        if (place.IsRefused(out var nowhere)) return nowhere;
        if (DayLimit.Day < right - left + await days.HeldAsync(line.Officer, line.WorkDay, cancel)) return new DayOverflows(DayLimit.Day - right);
        var works = Correction.Work(line, left, right, place.Value, French.ReadDate(form.Day).Value);
        if (works.IsRefused(out var nothing)) return nothing;

        foreach (var (index, work) in works.Value.Index())
            db.Add(TimeEntry.Correct(line, work with { FormKey = index == 0 ? form.Key : null }, form.Reason!.Trim(), clock.NowAt.AddMicroseconds(index)));
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return null;
    }

    async Task<Refusal?> CheckAsync(TimeEntry line, CorrectEntryForm form, CancellationToken cancel)
    {
        if (line.Minutes <= Minutes.Zero) return new TakingAwayIsFixed();
        if (!(await facts.OnAsync(line.Day, cancel)).IsClosed) return new MonthStillOpen();
        var day = French.ReadDate(form.Day).Value;
        return RecordingRules.CheckDay(day, clock.Today, await facts.OnAsync(day, cancel));
    }

    /// <summary>The place is that of the day of the work: its commune's principal then.</summary>
    async Task<Outcome<Combination>> PlaceAsync(TimeEntry line, Combination asked, CancellationToken cancel)
    {
        if (asked == WorkCode.Row(line.Combination) || asked == line.Combination) return line.Combination;
        var subject = asked.Request is { } request ? (await subjects.FindAsync([request], cancel)).GetValueOrDefault(request) : null;
        var work = new NewTimeEntry(line.Officer, line.WorkDay, line.Minutes, asked.Kind, asked.Beneficiary, asked.Request, "");
        var allowed = RecordingRules.Check(work, clock.Today, await facts.OnAsync(line.WorkDay, cancel), subject, evenClosed: true);
        return allowed.IsRefused(out var no) ? no : new Combination(asked.Kind, allowed.Value.Beneficiary, asked.Request);
    }
}
