using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.Ledger;

/// <summary>The one door to the ledger: checks a line against its day and tracks it. The caller writes alone, saves and commits.</summary>
sealed class EntryWriter(MitoyenDb db, DaysFacts facts, IWorkSubjects subjects, WorkOfDay days, PartnershipScope scope, LocalClock clock)
{
    /// <summary>Tracks a new line; or gives the line that the same form wrote before.</summary>
    public async Task<Outcome<TimeEntry>> RecordAsync(NewTimeEntry work, CancellationToken cancel)
    {
        if (work.FormKey is { } key && await ByFormAsync(key, cancel) is { } known) return known;
        var allowed = await CheckAsync(work, null, cancel);
        if (allowed.IsRefused(out var no)) return no;
        var entry = TimeEntry.Record(scope.Required, allowed.Value, clock.NowAt);
        db.Add(entry);
        return entry;
    }

    /// <summary>Changes a line of an open month, keeping what it said before.</summary>
    public async Task<Refusal?> ReviseAsync(TimeEntry entry, NewTimeEntry work, CancellationToken cancel)
    {
        if (await FixedAsync(entry, cancel) is { } isFixed) return isFixed;
        if (entry.IsCorrection) return new CounterEntryIsFixed();
        if (entry.WorkedOn is not null) return new ForgottenTimeIsFixed();
        var allowed = await CheckAsync(work, entry, cancel);
        if (allowed.IsRefused(out var no)) return no;
        if (allowed.Value with { FormKey = null } == entry.With(entry.Minutes)) return null;
        db.Add(entry.Revise(allowed.Value, clock.NowAt));
        return null;
    }

    public async Task<Refusal?> DeleteAsync(TimeEntry entry, CancellationToken cancel)
    {
        if (await FixedAsync(entry, cancel) is { } isFixed) return isFixed;
        if (await db.Set<TimeEntry>().AnyAsync(e => e.Corrects == entry.Id, cancel)) return new EntryHasCorrections();
        entry.Delete(clock.NowAt);
        return null;
    }

    public async Task<Refusal?> RestoreAsync(TimeEntry entry, CancellationToken cancel)
    {
        if (entry.DeletedAt is null) return null;
        if (await FixedAsync(entry, cancel) is { } isFixed) return isFixed;
        var allowed = entry.IsCorrection ? await StillFitsAsync(entry, cancel)
            : entry.WorkedOn is { } worked ? DayLimit.Check(entry.Minutes, await days.HeldAsync(entry.Officer, worked, cancel))
            : (await CheckAsync(entry.With(entry.Minutes), entry, cancel)).Refusal;
        if (allowed is not null) return allowed;
        entry.Restore();
        return null;
    }

    /// <summary>Whether work of this kind, for them, on that request, may be recorded that day at all.</summary>
    public async Task<Outcome<NewTimeEntry>> MayRecordAsync(NewTimeEntry work, CancellationToken cancel)
    {
        var subject = work.Request is { } request ? (await subjects.FindAsync([request], cancel)).GetValueOrDefault(request) : null;
        return RecordingRules.Check(work, clock.Today, await facts.OnAsync(work.Day, cancel), subject);
    }

    /// <summary>The line as it may be written; its duration fits into the day beside the officer's other lines.</summary>
    async Task<Outcome<NewTimeEntry>> CheckAsync(NewTimeEntry work, TimeEntry? replaces, CancellationToken cancel)
    {
        var allowed = await MayRecordAsync(work, cancel);
        if (allowed.Refusal is not null) return allowed;
        return DayLimit.Check(work.Minutes, await OthersAsync(work.Officer, work.Day, replaces?.Id, cancel)) is { } no ? no : allowed;
    }

    /// <summary>Counts the lines that are tracked and not yet saved too: a week is saved in one go.</summary>
    async Task<Minutes> OthersAsync(AccountId officer, DateOnly day, TimeEntryId? except, CancellationToken cancel)
    {
        await db.Set<TimeEntry>().Where(e => e.Officer == officer && e.Day == day && e.Corrects == null && e.WorkedOn == null).LoadAsync(cancel);
        return db.Set<TimeEntry>().Local.Where(e => e.Officer == officer && e.Day == day && e.Corrects is null && e.WorkedOn is null && e.DeletedAt is null && e.Id != except)
            .Aggregate(Minutes.Zero, (sum, e) => sum + e.Minutes);
    }

    async Task<Refusal?> StillFitsAsync(TimeEntry counter, CancellationToken cancel)
    {
        var line = await db.Set<TimeEntry>().SingleOrDefaultAsync(e => e.Id == counter.Corrects, cancel);
        if (line is null) return new EntryNotFound();
        if (counter.Combination != line.Combination) return null;
        var left = Correction.Left(line, await db.Set<TimeEntry>().Where(e => e.Corrects == line.Id).ToListAsync(cancel));
        return left + counter.Minutes < Minutes.Zero ? new CorrectsTooMuch(left) : null;
    }

    async Task<Refusal?> FixedAsync(TimeEntry entry, CancellationToken cancel)
    {
        var first = Month.Of(entry.Day).First;
        return await db.Set<ClosedMonth>().AnyAsync(m => m.First == first, cancel) ? new MonthIsClosed(entry.Day) : null;
    }

    Task<TimeEntry?> ByFormAsync(Guid key, CancellationToken cancel) =>
        db.Set<TimeEntry>().IgnoreQueryFilters([Data.TimekeepingMapping.NotDeleted]).FirstOrDefaultAsync(e => e.FormKey == key, cancel);
}
