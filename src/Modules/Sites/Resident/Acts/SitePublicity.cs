using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.ChoosePublicity;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Acts;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.Resident.Acts;

/// <summary>How the acts of this site's commune or communauté are published; read once until it changes or the minute ends.</summary>
sealed class SitePublicity(CurrentSite current, ISiteMemory memory, IServiceProvider services, LocalClock clock)
{
    public Task<ActPublicity> NowAsync(CancellationToken cancel)
    {
        current.Shows(SiteTopic.Acts);
        return memory.ReadOnceAsync(current.Site.Id, "publicity of acts", SiteTopic.Acts | SiteTopic.Site, 400, async () =>
            current.Frame.Commune is { } commune
                ? (await services.GetRequiredService<PublicityReading>().OfAsync([new(commune, current.Site.Authority)], cancel))[0].Now
                : ActPublicity.OfAuthority(current.Frame.Authority.Kind));
    }

    /// <summary>On the site of a communauté: its communes that have no site of their own (CGCT R2131-1, décret 2024-719), by name.</summary>
    public async Task<IReadOnlyList<CommunePublicity>> WithoutSiteAsync(CancellationToken cancel)
    {
        current.Shows(SiteTopic.Acts);
        var members = (await services.GetRequiredService<ITerritory>().MemberCommunesAsync(clock.Today, cancel)).Where(m => m.Principal == current.Site.Authority).ToList();
        var authority = current.Site.Authority;
        var there = await services.GetRequiredService<MitoyenDb>().Set<Site>().Where(s => s.AuthorityId == authority && s.CommuneId != null).Select(s => s.CommuneId).ToListAsync(cancel);
        return await services.GetRequiredService<PublicityReading>().OfAsync([.. members.Where(m => !there.Contains(m.Commune.Id))], cancel);
    }
}
