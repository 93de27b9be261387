using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.ListSites;

namespace Mitoyen.Sites.PlanAccessibility;

/// <summary>A commune shows the plan of its communauté, or its own again. Nothing is copied.</summary>
sealed class SharePlanHandler(MitoyenDb db, KeptSites reach)
{
    public async Task<Refusal?> HandleAsync(SiteId id, bool share, CancellationToken cancel)
    {
        var found = await reach.FindAsync(id, cancel);
        if (found.IsRefused(out var no)) return no;
        var site = found.Value;
        var shared = share && site.CommuneId is not null
            ? await db.Set<Site>().Where(s => s.AuthorityId == site.AuthorityId && s.CommuneId == null && db.Set<AccessibilityPlan>().Any(p => p.SiteId == s.Id)).Select(s => (SiteId?)s.Id).FirstOrDefaultAsync(cancel) : null;
        if (share && shared is null) return new NoPlanToShare();
        site.PlanFrom = shared;
        return await db.SaveOrConflictAsync(cancel);
    }
}
