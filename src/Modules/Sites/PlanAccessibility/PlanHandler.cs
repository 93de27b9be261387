using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.ListSites;

namespace Mitoyen.Sites.PlanAccessibility;

/// <summary>Writes the plan of a site; whoever shows it by reference shows the new one at once.</summary>
sealed class PlanHandler(MitoyenDb db, KeptSites reach, SiteChanges changes)
{
    public async Task<Refusal?> HandleAsync(SiteId id, int? shownVersion, PlanText text, CancellationToken cancel)
    {
        var found = await reach.FindAsync(id, cancel);
        if (found.IsRefused(out var no)) return no;
        var plan = await db.Set<AccessibilityPlan>().SingleOrDefaultAsync(p => p.SiteId == id, cancel);
        if (plan?.Version != shownVersion) return new StaleForm();
        if (plan is null) db.Add(plan = new() { SiteId = id, PartnershipId = found.Value.PartnershipId, From = text.From, Until = text.Until, Responsible = text.Responsible });
        (plan.From, plan.Until, plan.Responsible, plan.Policy, plan.Means, plan.MoreUrl, plan.MeasuresText) = (text.From, text.Until, text.Responsible, text.Policy, text.Means, text.MoreUrl, PlanMeasure.WriteAll(text.Measures));
        found.Value.PlanFrom = null;
        foreach (var follower in await db.Set<Site>().Where(s => s.PlanFrom == id).Select(s => s.Id).ToListAsync(cancel)) changes.Touch(follower, SiteTopic.Site);
        return await db.SaveOrConflictAsync(cancel);
    }
}
