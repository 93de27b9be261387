using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.RestoreSite;

/// <summary>Reads what a site's own items were before an instant.</summary>
sealed class RestorePlanning(MitoyenDb db)
{
    public async Task<IReadOnlyList<RestoreLine>> ReadAsync(SiteId site, DateTime before, CancellationToken cancel)
    {
        var items = await db.Set<Item>().AsSplitQuery().Where(i => i.Origin == site).OrderBy(i => i.Title).ToListAsync(cancel);
        var versions = await (from v in db.Set<ItemVersion>().AsNoTracking() join i in db.Set<Item>() on v.ItemId equals i.Id where i.Origin == site && v.SavedAt < before select v).ToListAsync(cancel);
        var steps = await (from s in db.Set<ItemStep>().AsNoTracking() join i in db.Set<Item>() on s.ItemId equals i.Id where i.Origin == site && s.TakenAt < before select s).ToListAsync(cancel);
        return SiteRestorePlan.Of(items, versions.ToLookup(v => v.ItemId), steps.ToLookup(s => s.ItemId), before);
    }

    public Task<List<SiteRestore>> PastAsync(SiteId site, CancellationToken cancel) => db.Set<SiteRestore>().AsNoTracking().Where(r => r.SiteId == site).OrderByDescending(r => r.DoneAt).ToListAsync(cancel);
}
