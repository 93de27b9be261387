using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.Resident;

sealed class FrameReading(MitoyenDb db, ITerritory territory, ITownHalls townHalls)
{
    public async Task<SiteFrame?> ReadAsync(SiteId id, CancellationToken cancel)
    {
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
        return new(row, authority, commune, hall, logo, [.. kin.OrderByDescending(k => k.IsAuthority)]);
    }
}
