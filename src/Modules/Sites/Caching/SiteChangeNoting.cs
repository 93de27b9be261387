using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.Caching;

/// <summary>
/// Writes into each save's own transaction which sites it changes, and tells this node as soon as it is committed; the other nodes read it from the database.
/// Saves are one after the other (they hold the journal's lock), so the numbers grow in the order of the commits.
/// </summary>
sealed class SiteChangeNoting(SiteChanges changes, RevisionWatch watch, ChangeNotices notices, RedisNotices redis) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    readonly List<(SiteId Site, SiteTopic Topics)> uncommitted = [];

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = eventData.Context!;
        await NoteOwnAsync(db, cancellationToken);
        var taken = changes.Take();
        foreach (var (site, topics) in taken)
        {
            foreach (var topic in topics == SiteTopic.Everything ? ["Everything"] : Enum.GetValues<SiteTopic>().Where(t => (int)t > 0 && int.IsPow2((int)t) && topics.HasFlag(t)).Select(t => t.ToString()))
                await db.Database.ExecuteSqlAsync($"""INSERT INTO sites_revision ("SiteId", "Topic", "Number") SELECT {site.Value}, {topic}, COALESCE(MAX("Number"), 0) + 1 FROM sites_revision WHERE true ON CONFLICT ("SiteId", "Topic") DO UPDATE SET "Number" = excluded."Number" """, cancellationToken);
            uncommitted.Add((site, topics));
        }
        if (taken.Count > 0 && notices.AreOn) await db.Database.ExecuteSqlRawAsync(ChangeNotices.Send, cancellationToken);
        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context!.Database.CurrentTransaction is null) await TellAsync(cancellationToken);
        return result;
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) => TellAsync(cancellationToken);

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        uncommitted.Clear();
        return Task.CompletedTask;
    }

    async Task TellAsync(CancellationToken cancel)
    {
        if (uncommitted.Count == 0) return;
        var told = uncommitted.ToList();
        uncommitted.Clear();
        redis.Tell();
        await watch.ApplyAsync(told, cancel);
    }

    /// <summary>The hours of a town hall, the name of a commune: on every page of its site, whatever partnership wrote them.</summary>
    async Task NoteTerritoryAsync(DbContext db, List<IDescribesTerritory> described, CancellationToken cancel)
    {
        CommuneId?[] communes = [.. described.Select(d => d.CommuneDescribed).Where(c => c is not null)];
        AuthorityId[] authorities = [.. described.Select(d => d.AuthorityDescribed).OfType<AuthorityId>()];
        foreach (var site in await db.Set<Site>().IgnoreQueryFilters([MitoyenDb.PartnershipFilter]).Where(s => communes.Contains(s.CommuneId) || authorities.Contains(s.AuthorityId)).Select(s => s.Id).ToListAsync(cancel))
            changes.Touch(site, SiteTopic.Site);
    }

    /// <summary>A site, its names, its logo. Its neighbours list it: they are drawn anew as well.</summary>
    async Task NoteOwnAsync(DbContext db, CancellationToken cancel)
    {
        var authorities = new HashSet<AuthorityId>();
        var described = new List<IDescribesTerritory>();
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
            switch (entry.Entity)
            {
                case Site site:
                    changes.Touch(site.Id, SiteTopic.Everything);
                    if (entry.State != EntityState.Modified || entry.Property(nameof(Site.Name)).IsModified || entry.Property(nameof(Site.HostName)).IsModified) authorities.Add(site.AuthorityId);
                    break;
                case SiteHostName host: changes.Touch(host.SiteId, SiteTopic.Everything); break;
                case SiteLogo logo: changes.Touch(logo.SiteId, SiteTopic.Site); break;
                case IDescribesTerritory place: described.Add(place); break;
                case IShapesSites shape:
                    foreach (var (touched, topics) in shape.Touched) changes.Touch(touched, topics);
                    break;
            }
        if (described.Count > 0) await NoteTerritoryAsync(db, described, cancel);
        if (authorities.Count == 0) return;
        foreach (var kin in await db.Set<Site>().Where(s => authorities.Contains(s.AuthorityId)).Select(s => s.Id).ToListAsync(cancel)) changes.Touch(kin, SiteTopic.Everything);
    }
}
