using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Data;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Ledger;
using Mitoyen.Timekeeping.Names;
using Mitoyen.Timekeeping.RecordTime;

namespace Mitoyen.Timekeeping.MyDay;

/// <summary>Everything that the page of a day shows to its officer.</summary>
sealed class DayReading(MitoyenDb db, EntryReader reader, PlanReader plans, RecentWork recent, WorkNames names, IWorkSubjects subjects, IAgreements agreements, CurrentViewer current)
{
    public async Task<DayView> ReadAsync(DateOnly day, string? done, CancellationToken cancel)
    {
        var officer = current.Viewer.Account!.Value;
        var entries = await reader.ViewsAsync(db.Set<TimeEntry>().Where(e => e.Officer == officer && e.Day == day), cancel);
        var plan = await plans.ReadAsync(officer, day, day.AddDays(1), cancel);
        var last = await recent.ReadAsync(officer, cancel);
        var undo = await UndoAsync(done, officer, cancel);
        var called = await names.ReadAsync([.. entries.Select(e => new Combination(e.Kind, e.Beneficiary, e.Request)), .. last, .. undo is null ? [] : new[] { undo.Combination }], [], cancel);
        var first = Month.Of(day).First;
        var versions = await db.Set<TimeEntry>().Where(e => e.Officer == officer && e.Day == day).ToDictionaryAsync(e => e.Id, e => e.Version, cancel);
        return new DayView(day, plan.On(day), plan.IsHoliday(day), plan.LeaveOn(day), entries, versions, called)
        {
            Quick = [.. last.Select(w => QuickWorkView.Of(w, called))],
            Suggested = await subjects.OpenAsync(null, 6, cancel),
            IsClosed = await db.Set<ClosedMonth>().AnyAsync(m => m.First == first, cancel),
            HasAgreement = await agreements.TermsAsync(day, cancel) is not null,
            Undo = undo is null ? null : new UndoView(done!, undo.Version, $"{French(undo)} · {called.Of(undo.Combination)}"),
        };
    }

    static string French(TimeEntry entry) => Platform.French.Hours(entry.Minutes);

    /// <summary>The line that was just touched, when it can still be undone.</summary>
    async Task<TimeEntry?> UndoAsync(string? done, AccountId officer, CancellationToken cancel)
    {
        if (Done.Read(done) is not var (doing, id)) return null;
        var entry = await db.Set<TimeEntry>().IgnoreQueryFilters([TimekeepingMapping.NotDeleted]).AsNoTracking().SingleOrDefaultAsync(e => e.Id == id && e.Officer == officer, cancel);
        return entry is not null && entry.DeletedAt is null == (doing != Doing.Deleted) ? entry : null;
    }
}
