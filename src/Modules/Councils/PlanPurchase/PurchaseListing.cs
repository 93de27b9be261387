using Microsoft.EntityFrameworkCore;
using Mitoyen.Councils.Data;
using Mitoyen.Councils.Domain;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.PlanPurchase;

/// <summary>The planned purchases that a person may see, each with what applies to it.</summary>
sealed class PurchaseListing(MitoyenDb db, ThresholdTable table, CurrentViewer current)
{
    public async Task<IReadOnlyList<(PlannedPurchase Purchase, PurchaseCheck Check)>> ReadAsync(CancellationToken cancel)
    {
        var reach = current.Viewer.ReachOf(Permission.SeeCouncils);
        var purchases = (await db.Set<PlannedPurchase>().AsNoTracking().ToListAsync(cancel)).Where(p => Bodies.Covers(reach, p.Buyer)).OrderByDescending(p => p.LaunchedOn).ThenBy(p => p.Title, StringComparer.Ordinal).ToList();
        var thresholds = (await table.ReadAsync(cancel)).Select(t => t.Row).ToList();
        return [.. purchases.Select(p => (p, PurchaseCheck.Of(p, purchases, thresholds)))];
    }
}
