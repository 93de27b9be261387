using Mitoyen.Councils.Data;
using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.PlanPurchase;

sealed class PurchaseHandler(MitoyenDb db, PartnershipScope scope, CurrentViewer current)
{
    /// <param name="existing">Null: a new purchase.</param>
    /// <param name="plan">Null: the purchase is taken off the list.</param>
    public async Task<Outcome<PurchaseId>> HandleAsync(PlannedPurchase? existing, PurchasePlan? plan, int? shownVersion, CancellationToken cancel)
    {
        var reach = current.Viewer.ReachOf(Permission.EditCouncils);
        if ((existing is not null && !Bodies.Covers(reach, existing.Buyer)) || (plan is not null && !Bodies.Covers(reach, plan.Buyer))) return new NotYourPurchase();
        if (existing is not null && StaleForm.Unless(existing, shownVersion) is { } stale) return stale;
        var purchase = existing ?? new PlannedPurchase { Id = PurchaseId.New(), PartnershipId = scope.Required };
        if (plan is null) db.Remove(purchase);
        else purchase.Plan(plan.Buyer, plan.Title, plan.Need, plan.Nature, plan.Amount, plan.LaunchedOn);
        if (existing is null && plan is not null) db.Add(purchase);
        return await db.SaveOrConflictAsync(cancel) is { } conflict ? conflict : purchase.Id;
    }
}
