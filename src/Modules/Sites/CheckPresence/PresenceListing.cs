using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Presence;
using Mitoyen.Sites.ListSites;

namespace Mitoyen.Sites.CheckPresence;

/// <summary>The sites that the viewer keeps, those of most residents first, each with its last check.</summary>
sealed class PresenceListing(MitoyenDb db, KeptSites reach, SiteResidents residents)
{
    public async Task<IReadOnlyList<SitePresence>> ListAsync(PresenceState? state, PresenceCriterion? missing, CancellationToken cancel)
    {
        var counted = await residents.OfAsync(await db.Set<Site>().AsNoTracking().ToListAsync(cancel), cancel);
        var last = (await db.Set<PresenceCheck>().AsNoTracking().Where(c => !db.Set<PresenceCheck>().Any(d => d.SiteId == c.SiteId && d.CheckedAt > c.CheckedAt)).ToListAsync(cancel)).GroupBy(c => c.SiteId).ToDictionary(g => g.Key, g => g.First());
        return [.. (await reach.ListAsync(cancel)).Select(s => new SitePresence(s, counted[s.Id], last.GetValueOrDefault(s.Id) is { } check && check.Host == s.HostName ? check : null))
            .Where(s => (state is null || s.State == state) && (missing is not { } criterion || s.Misses(criterion))).OrderByDescending(s => s.Residents ?? 0).ThenBy(s => s.Site.Name, French.Order)];
    }

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<PresenceCheck>> PastAsync(SiteId site, CancellationToken cancel) =>
        await db.Set<PresenceCheck>().AsNoTracking().Where(c => c.SiteId == site).OrderByDescending(c => c.CheckedAt).Take(60).ToListAsync(cancel);
}
