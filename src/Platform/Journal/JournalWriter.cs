using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;

namespace Mitoyen.Platform.Journal;

/// <summary>Appends to the chain, one writer at a time in both databases.</summary>
public static class JournalWriter
{
    /// <summary>Appends notes that belong to no tracked change (a refused access, an import), in the transaction that is open or one of its own, together with the changes tracked so far.</summary>
    public static Task AppendAsync(MitoyenDb db, IReadOnlyList<JournalNote> notes, CancellationToken cancel = default)
    {
        foreach (var note in notes) db.Note(note);
        return db.SaveChangesAsync(cancel);
    }

    /// <summary>Tracks the links of these notes. The caller's transaction holds the chain's lock until it ends.</summary>
    internal static async Task ChainAsync(MitoyenDb db, IReadOnlyList<JournalNote> notes, CancellationToken cancel)
    {
        await LockAsync(db, cancel);
        var last = await db.Set<JournalEntry>().AsNoTracking().OrderByDescending(e => e.Sequence)
            .Select(e => new { e.Sequence, e.Hash }).FirstOrDefaultAsync(cancel);
        var (sequence, previous) = (last?.Sequence ?? 0, last?.Hash ?? JournalChain.Origin);
        foreach (var note in notes)
        {
            var entry = Link(db, note, ++sequence, previous);
            db.Add(entry);
            previous = entry.Hash;
        }
    }

    static JournalEntry Link(MitoyenDb db, JournalNote note, long sequence, string previous)
    {
        var entry = new JournalEntry
        {
            Sequence = sequence, At = Microseconds(db.Clock.GetUtcNow().UtcDateTime), Account = db.Actor.Account, Actor = db.Actor.Label,
            Partnership = db.Partnership, Verb = note.Verb, Subject = note.Subject, SubjectId = note.SubjectId,
            Before = note.Before, After = note.After, PreviousHash = previous, Hash = "",
        };
        return entry with { Hash = JournalChain.HashOf(entry) };
    }

    static DateTime Microseconds(DateTime at) => new(at.Ticks - (at.Ticks % 10), DateTimeKind.Utc);

    /// <summary>SQLite has one writer (the transaction began IMMEDIATE); PostgreSQL needs a lock of our own.</summary>
    internal static Task LockAsync(MitoyenDb db, CancellationToken cancel) =>
        db.Database.IsNpgsql() ? db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_xact_lock(6210)", cancel) : Task.CompletedTask;
}
