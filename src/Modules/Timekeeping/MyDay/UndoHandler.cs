using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Data;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Ledger;

namespace Mitoyen.Timekeeping.MyDay;

/// <summary>Takes back the last thing done to a line: deletes what was recorded, restores what was deleted, says again what was said before.</summary>
sealed class UndoHandler(MitoyenDb db, EntryWriter writer, CurrentViewer current)
{
    public async Task<Outcome<DateOnly>> HandleAsync(UndoForm form, CancellationToken cancel)
    {
        await using var own = await db.BeginWritingAloneAsync(cancel);
        if (Done.Read(form.What) is not var (doing, id)) return new EntryNotFound();
        var entry = await db.Set<TimeEntry>().IgnoreQueryFilters([TimekeepingMapping.NotDeleted]).SingleOrDefaultAsync(e => e.Id == id, cancel);
        if (entry is null) return new EntryNotFound();
        if (entry.Officer != current.Viewer.Account) return new EntryOfAnother();
        if (StaleForm.Unless(entry, int.TryParse(form.Version, CultureInfo.InvariantCulture, out var shown) ? shown : null) is { } stale) return stale;
        if (await UndoAsync(entry, doing, cancel) is { } no) return no;
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return entry.Day;
    }

    async Task<Refusal?> UndoAsync(TimeEntry entry, Doing doing, CancellationToken cancel)
    {
        if (doing == Doing.Recorded) return await writer.DeleteAsync(entry, cancel);
        if (doing == Doing.Deleted) return await writer.RestoreAsync(entry, cancel);
        var before = await db.Set<EntryRevision>().Where(r => r.Entry == entry.Id).OrderByDescending(r => r.Version).FirstOrDefaultAsync(cancel);
        return before is null ? new EntryNotFound() : await writer.ReviseAsync(entry, before.For(entry.Officer), cancel);
    }
}
