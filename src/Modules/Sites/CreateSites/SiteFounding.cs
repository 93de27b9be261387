using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.CreateSites;

sealed class SiteFounding(MitoyenDb db, PartnershipScope scope, ITerritory territory, LocalClock clock) : ISiteFounding
{
    public async Task<Outcome<IReadOnlyList<SiteView>>> FoundAsync(AuthorityId authority, string domain, SharedMentions? mentions, CancellationToken cancel)
    {
        var principal = (await territory.PrincipalsAsync(clock.Today, cancel)).FirstOrDefault(p => p.Id == authority);
        if (principal is null) return new NoSuchSite();
        var communes = (await territory.MemberCommunesAsync(clock.Today, cancel)).Where(m => m.Principal == authority).Select(m => m.Commune);
        var there = await db.Set<Site>().Where(s => s.AuthorityId == authority).Select(s => s.CommuneId).ToListAsync(cancel);

        var wanted = communes.Select(c => (Commune: (CommuneId?)c.Id, c.Name)).Prepend((null, SiteTemplate.NameOf(principal.Name))).Where(w => !there.Contains(w.Commune)).ToList();
        if (wanted.Count == 0) return new EverySiteIsThere();
        var sites = wanted.Select((w, i) => SiteTemplate.Make(scope.Required, authority, w.Commune, w.Name, domain, there.Count + i, mentions ?? SharedMentions.Nothing)).ToList();
        foreach (var site in sites)
            if (HostNames.Read(site.HostName).IsRefused(out var no)) return no;
        if (await FirstTakenAsync([.. sites.Select(s => s.HostName)], cancel) is { } taken) return new HostOfAnotherSite(taken);

        db.AddRange(sites);
        db.AddRange(sites.Select(s => new SiteHostName { Name = s.HostName, SiteId = s.Id, PartnershipId = s.PartnershipId }));
        await db.SaveChangesAsync(cancel);
        return sites.Select(s => new SiteView(s.Id, s.PartnershipId, s.AuthorityId, s.CommuneId, s.Name, $"https://{s.HostName}")).ToList();
    }

    /// <summary>A name that some site of the installation has, or that two of these would share.</summary>
    async Task<string?> FirstTakenAsync(IReadOnlyList<string> names, CancellationToken cancel) =>
        names.GroupBy(n => n).FirstOrDefault(g => g.Count() > 1)?.Key
        ?? await db.Set<SiteHostName>().IgnoreQueryFilters([MitoyenDb.PartnershipFilter]).Where(h => names.Contains(h.Name)).Select(h => h.Name).FirstOrDefaultAsync(cancel);
}
