using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.DeclareAccessibility;

sealed class AccessibilityFounding(MitoyenDb db, PartnershipScope scope) : IAccessibilityFounding
{
    public async Task<Refusal?> TakeOverAsync(IReadOnlyList<KnownAccessibility> known, CancellationToken cancel)
    {
        var ids = known.Select(k => k.Site).ToList();
        var sites = await db.Set<Site>().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancel);
        foreach (var (id, audit, plan, from) in known)
        {
            var site = sites[id];
            site.PlanFrom = from;
            if (audit is not null)
            {
                site.Declare(Read(audit));
                if (site.Audit.Contradiction() is { } contradiction) return contradiction;
            }
            if (plan is null) continue;
            var measures = plan.Measures.Select(m => new PlanMeasure(m.Year, m.State, m.Words)).ToList();
            if (AccessibilityPlan.Check(plan.From, plan.Until, measures) is { } no) return no;
            db.Add(new AccessibilityPlan { SiteId = id, PartnershipId = scope.Required, From = plan.From, Until = plan.Until, Responsible = plan.Responsible, Policy = plan.Policy, Means = plan.Means, MeasuresText = PlanMeasure.WriteAll(measures) });
        }
        await db.SaveChangesAsync(cancel);
        return null;
    }

    static AccessibilityAudit Read(KnownAudit a) => new(a.On, a.Auditor, a.Met, a.Applicable)
    {
        DeclaredOn = a.On, Tools = a.Tools, Pages = a.Pages, Shortfalls = [.. a.Shortfalls.Select(s => new Shortfall(s.Kind, s.Criterion, s.Words, s.Alternative))],
    };
}
