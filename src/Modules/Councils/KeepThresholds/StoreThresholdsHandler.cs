using Mitoyen.Councils.Data;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.KeepThresholds;

/// <summary>Makes the reference table the partnership's own, so that its rows can be corrected.</summary>
sealed class StoreThresholdsHandler(MitoyenDb db, ThresholdTable table)
{
    public async Task<Refusal?> HandleAsync(CancellationToken cancel)
    {
        await table.KeepAsync(cancel);
        return await db.SaveOrConflictAsync(cancel);
    }
}
