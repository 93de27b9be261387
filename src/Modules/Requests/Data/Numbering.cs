using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Requests.Data;

/// <summary>The last number given in a partnership.</summary>
sealed class Numbering : IBelongsToPartnership
{
    public required PartnershipId PartnershipId { get; init; }
    public int Last { get; private set; }

    /// <summary>
    /// Takes the next numbers and holds the row until the open transaction ends: whoever comes second waits, and a transaction that fails gives its numbers back. So there is no hole and no double.
    /// </summary>
    /// <returns>The first of them.</returns>
    public static async Task<int> TakeAsync(MitoyenDb db, PartnershipId partnership, int count, CancellationToken cancel)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("A number is taken inside a transaction.");
        var last = await db.Database.SqlQuery<int>(
            $"""
            INSERT INTO requests_numbering ("PartnershipId", "Last") VALUES ({partnership.Value}, {count})
            ON CONFLICT ("PartnershipId") DO UPDATE SET "Last" = requests_numbering."Last" + {count}
            RETURNING "Last" AS "Value"
            """).ToListAsync(cancel);
        return last.Single() - count + 1;
    }

    public static void Map(ModelBuilder model)
    {
        var numbering = model.Entity<Numbering>();
        numbering.ToTable("requests_numbering");
        numbering.HasKey(n => n.PartnershipId);
        numbering.KeepOutOfJournal();
    }
}
