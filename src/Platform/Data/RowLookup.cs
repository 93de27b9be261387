using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Platform.Data;

/// <summary>Finds the row that an address or a form names. An id of another partnership is not found, and the attempt goes to the journal.</summary>
public static class RowLookup
{
    public static async Task<TEntity?> FindOrAuditAsync<TEntity>(this MitoyenDb db, Expression<Func<TEntity, bool>> named, CancellationToken cancel = default)
        where TEntity : class, IBelongsToPartnership
    {
        var row = await db.Set<TEntity>().SingleOrDefaultAsync(named, cancel);
        if (row is null && await db.Set<TEntity>().IgnoreQueryFilters([MitoyenDb.PartnershipFilter]).AnyAsync(named, cancel))
            await JournalWriter.AppendAsync(db, [new JournalNote("forged-id", typeof(TEntity).Name, "", null, null)], cancel);
        return row;
    }
}
