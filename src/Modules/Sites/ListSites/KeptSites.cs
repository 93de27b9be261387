using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.ListSites;

/// <summary>The sites that the viewer may keep.</summary>
sealed class KeptSites(MitoyenDb db, CurrentViewer current, LocalClock clock)
{
    Reach Reach => current.Viewer.ReachOf(Permission.ManageSites);

    public bool IsWhole => Reach.WholePartnership;

    public bool Covers(Site site) => Reach.Covers(site.AuthorityId, site.CommuneId);

    public async Task<IReadOnlyList<Site>> ListAsync(CancellationToken cancel) =>
        [.. (await db.Set<Site>().AsNoTracking().ToListAsync(cancel)).Where(Covers).OrderBy(s => s.Name, French.Order)];

    public async Task<IReadOnlyDictionary<SiteId, int>> WaitingMessagesAsync(CancellationToken cancel) =>
        await db.Set<ContactMessage>().Where(m => m.HandledAt == null).GroupBy(m => m.SiteId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    /// <summary>Complaints about accessibility whose week is over (<see cref="AnswerClock"/>), site by site.</summary>
    public async Task<IReadOnlyDictionary<SiteId, int>> LateComplaintsAsync(CancellationToken cancel)
    {
        var before = clock.StartOf(clock.Today.AddDays(-AnswerClock.Days));
        return await db.Set<ContactMessage>().Where(m => m.IsComplaint && m.HandledAt == null && m.ReceivedAt < before).GroupBy(m => m.SiteId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
    }

    /// <summary>To be changed; a site of another town hall is there and is refused.</summary>
    public async Task<Outcome<Site>> FindAsync(SiteId id, CancellationToken cancel) =>
        await db.FindOrAuditAsync<Site>(s => s.Id == id, cancel) is not { } site ? new NoSuchSite() : Covers(site) ? site : new NotYourSite();
}
