using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Platform.Data;

/// <summary>
/// A transaction that reads before it writes, for rules over many rows (24 hours in a day): until it ends, nobody else writes.
/// It takes early the lock that the journal takes anyway, so it costs little and cannot meet that lock in the other order.
/// </summary>
public static class WritingAlone
{
    /// <summary>Null inside a transaction that is already open: whoever opened it commits.</summary>
    public static async Task<IDbContextTransaction?> BeginWritingAloneAsync(this MitoyenDb db, CancellationToken cancel = default)
    {
        var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancel) : null;
        await JournalWriter.LockAsync(db, cancel);
        return own;
    }
}
