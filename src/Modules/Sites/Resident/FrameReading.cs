using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Caching;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.Resident;

/// <summary>Reads what stands around every page of a site, once until it changes or the minute ends.</summary>
sealed class FrameReading(IServiceProvider services, PageCache cache, LocalClock clock)
{
    public async Task<SiteFrame?> ReadAsync(SiteId id, CancellationToken cancel) =>
        (await cache.ReadAsync(id, "frame", SiteTopic.Site, clock.NowAt.Ticks, async () => new Found(await FindAsync(id, cancel)), found => 2_000 + (150 * (found.Frame?.Kin.Count ?? 0)))).Frame;

    sealed record Found(SiteFrame? Frame);

    async Task<SiteFrame?> FindAsync(SiteId id, CancellationToken cancel)
    {
        var (db, territory, townHalls) = (services.GetRequiredService<MitoyenDb>(), services.GetRequiredService<ITerritory>(), services.GetRequiredService<ITownHalls>());
        if (await db.Set<Site>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancel) is not { } row) return null;
        var kin = await db.Set<Site>().AsNoTracking().Where(s => s.AuthorityId == row.AuthorityId).OrderBy(s => s.Name)
            .Select(s => new KinSite(s.Name, s.HostName, s.CommuneId == null)).ToListAsync(cancel);
        var logo = await db.Set<SiteLogo>().Where(l => l.SiteId == id).Select(l => l.Hash).SingleOrDefaultAsync(cancel);
        var authority = (await territory.AuthoritiesAsync([row.AuthorityId], cancel))[row.AuthorityId];
        CommuneView? commune = null;
        TownHallView? hall = null;
        if (row.CommuneId is { } c)
        {
            commune = (await territory.CommunesAsync([c], cancel)).GetValueOrDefault(c);
            hall = (await townHalls.OfAsync([c], cancel)).GetValueOrDefault(c);
        }
        return new(row, authority, commune, hall, logo, [.. kin.OrderByDescending(k => k.IsAuthority).ThenBy(k => k.Name, French.Order)]);
    }
}
