using Mitoyen.Councils.Data;
using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.KeepThresholds;

sealed class ThresholdHandler(MitoyenDb db, PartnershipScope scope, ThresholdTable table)
{
    /// <param name="existing">Null: a new row.</param>
    public async Task<Refusal?> HandleAsync(ThresholdId? existing, Threshold typed, int? shownVersion, CancellationToken cancel)
    {
        var rows = await table.KeepAsync(cancel);
        var row = existing is { } id ? rows.FirstOrDefault(r => r.Id == id) : new WrittenThreshold { Id = ThresholdId.New(), PartnershipId = scope.Required };
        if (row is null) return new NoSuchThreshold();
        if (existing is not null && StaleForm.Unless(row, shownVersion) is { } stale) return stale;
        if (row.Write(typed, rows) is { } no) return no;
        if (existing is null) db.Add(row);
        return await db.SaveOrConflictAsync(cancel);
    }
}
