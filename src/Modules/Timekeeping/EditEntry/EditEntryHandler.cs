using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Ledger;

namespace Mitoyen.Timekeeping.EditEntry;

sealed class EditEntryHandler(MitoyenDb db, EntryWriter writer, IWorkSubjects subjects, CurrentViewer current)
{
    public async Task<Refusal?> HandleAsync(TimeEntryId id, EditEntryForm form, CancellationToken cancel)
    {
        var work = form.Work(current.Viewer.Account!.Value);
        var refusal = await ReviseAsync(id, form, work, cancel);
        if (refusal is RequestNotFound && work.Request is { } named) await subjects.AuditUnknownAsync(named, cancel);
        return refusal;
    }

    async Task<Refusal?> ReviseAsync(TimeEntryId id, EditEntryForm form, NewTimeEntry work, CancellationToken cancel)
    {
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var entry = await db.FindOrAuditAsync<TimeEntry>(e => e.Id == id, cancel);
        if (entry is null) return new EntryNotFound();
        if (entry.Officer != work.Officer) return new EntryOfAnother();
        if (StaleForm.Unless(entry, form.ShownVersion) is { } stale) return stale;
        if (await writer.ReviseAsync(entry, work, cancel) is { } no) return no;
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return null;
    }
}
