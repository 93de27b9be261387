using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Hosting;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.ListSites;

sealed class PublishedSites(MitoyenDb db, ITerritory territory, SiteDirectory directory) : IPublishedSites
{
    /// <summary>On the start page; an installation with more has a portal of its own.</summary>
    const int Most = 300;

    public async Task<bool> AnyAsync(CancellationToken cancel) => !(await directory.ReadAsync(cancel)).IsEmpty;

    public async Task<IReadOnlyList<PublishedSite>> ListAsync(CancellationToken cancel)
    {
        var rows = await db.Set<Site>().AsNoTracking().IgnoreQueryFilters([MitoyenDb.PartnershipFilter]).OrderBy(s => s.AuthorityId).ThenBy(s => s.Name).Take(Most)
            .Select(s => new { s.Name, s.HostName, s.AuthorityId, s.CommuneId }).ToListAsync(cancel);
        var authorities = await territory.AuthoritiesAsync([.. rows.Select(r => r.AuthorityId).Distinct()], cancel);
        return [.. rows.Select(r => new PublishedSite(r.Name, r.HostName, authorities[r.AuthorityId].Name, r.CommuneId is null)).OrderByDescending(s => rows.Count(r => authorities[r.AuthorityId].Name == s.Group)).ThenBy(s => s.Group, StringComparer.Ordinal).ThenByDescending(s => s.IsAuthority).ThenBy(s => s.Name, French.Order)];
    }
}
