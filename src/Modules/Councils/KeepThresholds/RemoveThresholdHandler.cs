using Mitoyen.Councils.Data;
using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.KeepThresholds;

/// <summary>Takes away a row written by mistake: what was judged by it is judged anew without it.</summary>
sealed class RemoveThresholdHandler(MitoyenDb db, ThresholdTable table)
{
    public async Task<Refusal?> HandleAsync(ThresholdId existing, int? shownVersion, CancellationToken cancel)
    {
        var row = (await table.KeepAsync(cancel)).FirstOrDefault(r => r.Id == existing);
        if (row is null) return new NoSuchThreshold();
        if (StaleForm.Unless(row, shownVersion) is { } stale) return stale;
        db.Remove(row);
        return await db.SaveOrConflictAsync(cancel);
    }
}
