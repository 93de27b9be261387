using Microsoft.EntityFrameworkCore;
using Mitoyen.Councils.Domain;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.Data;

/// <summary>The table of thresholds. A partnership that has corrected none works with the reference table, which is stored the first time it is corrected.</summary>
sealed class ThresholdTable(MitoyenDb db, PartnershipScope scope)
{
    public async Task<IReadOnlyList<WrittenThreshold>> ReadAsync(CancellationToken cancel)
    {
        var stored = await db.Set<WrittenThreshold>().AsNoTracking().ToListAsync(cancel);
        return Ordered(stored.Count > 0 ? stored : FromReference());
    }

    public async Task<IReadOnlyList<WrittenThreshold>> KeepAsync(CancellationToken cancel)
    {
        var stored = await db.Set<WrittenThreshold>().ToListAsync(cancel);
        if (stored.Count > 0) return stored;
        stored.AddRange(FromReference());
        db.AddRange(stored);
        return stored;
    }

    List<WrittenThreshold> FromReference()
    {
        var rows = new List<WrittenThreshold>();
        foreach (var row in ReferenceThresholds.All)
        {
            var written = new WrittenThreshold { Id = ThresholdId.New(), PartnershipId = scope.Required };
            if (written.Write(row, rows) is { } no) throw new InvalidOperationException($"The reference table of thresholds is wrong: {no.Sentence}");
            rows.Add(written);
        }
        return rows;
    }

    static IReadOnlyList<WrittenThreshold> Ordered(IEnumerable<WrittenThreshold> rows) => [.. rows.OrderBy(r => r.Rule).ThenBy(r => r.Nature).ThenByDescending(r => r.From)];
}
