using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.Resident;

/// <summary>The multi-year plan that a site shows: its own, or by reference the one of its communauté.</summary>
sealed class PlanReading(CurrentSite current, IServiceProvider services, ISiteMemory memory)
{
    const int Bytes = 6_000;

    /// <summary>Null: none was published.</summary>
    public async Task<ShownPlan?> ReadAsync(CancellationToken cancel) =>
        (await memory.ReadOnceAsync(current.Site.Id, "plan", SiteTopic.Site, Bytes, async () => new Found(await FindAsync(current.Frame.Row.PlanFrom ?? current.Site.Id, cancel)))).Plan;

    sealed record Found(ShownPlan? Plan);

    async Task<ShownPlan?> FindAsync(SiteId owner, CancellationToken cancel)
    {
        var db = services.GetRequiredService<MitoyenDb>();
        if (await db.Set<AccessibilityPlan>().AsNoTracking().SingleOrDefaultAsync(p => p.SiteId == owner, cancel) is not { } plan) return null;
        return new(plan, owner == current.Site.Id ? null : await db.Set<Site>().Where(s => s.Id == owner).Select(s => s.Name).SingleAsync(cancel));
    }
}
