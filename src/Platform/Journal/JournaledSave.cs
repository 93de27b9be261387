using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Mitoyen.Platform.Data;

namespace Mitoyen.Platform.Journal;

/// <summary>Saves the tracked changes and their links of the journal together, or neither.</summary>
static class JournaledSave
{
    public static async Task<int> RunAsync(MitoyenDb db, Func<Task<int>> save, CancellationToken cancel)
    {
        var entries = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        if (entries.Count == 0 && db.PendingNotes.Count == 0) return 0;
        foreach (var entry in entries.Where(e => e.State == EntityState.Modified && e.Entity is IVersioned)) Renew(entry);
        var notes = entries.Where(e => e.Entity is not JournalEntry).Select(ChangeReader.Read).OfType<JournalNote>().Concat(db.PendingNotes).ToList();
        if (notes.Count == 0) return await save();

        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancel) : null;
        await JournalWriter.ChainAsync(db, notes, cancel);
        try
        {
            var saved = await save();
            if (own is not null) await own.CommitAsync(cancel);
            db.PendingNotes.Clear();
            return saved;
        }
        catch (DbUpdateException)
        {
            // The links were tracked but not written: a second attempt makes its own.
            foreach (var link in db.ChangeTracker.Entries<JournalEntry>().Where(e => e.State == EntityState.Added).ToList()) link.State = EntityState.Detached;
            throw;
        }
    }

    static void Renew(EntityEntry entry)
    {
        var version = entry.Property(nameof(IVersioned.Version));
        version.CurrentValue = (int)version.OriginalValue! + 1;
    }
}
