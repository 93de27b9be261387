using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Jobs;
using Mitoyen.Platform.Journal;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Presence;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.CheckPresence;

/// <summary>Checks the sites that were not checked for a week under their present name, a few at once; forgets what is older than is kept.</summary>
sealed class LookAtPresence(MitoyenDb db, IPartnershipFounding partnerships, IServiceScopeFactory scopes, TimeProvider clock) : IRecurringJob
{
    const int MostAtOnce = 4, MostARun = 100;

    public static TimeSpan Every => TimeSpan.FromMinutes(30);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (since, kept) = (now.AddDays(-PresenceCheck.DaysBetween), now.AddMonths(-PresenceCheck.MonthsKept));
        var checks = db.Set<PresenceCheck>().IgnoreQueryFilters([MitoyenDb.PartnershipFilter]);
        await checks.Where(c => c.CheckedAt < kept).ExecuteDeleteAsync(cancel);
        var due = await db.Set<Site>().AsNoTracking().IgnoreQueryFilters([MitoyenDb.PartnershipFilter]).Where(s => !checks.Any(c => c.SiteId == s.Id && c.Host == s.HostName && c.CheckedAt > since))
            .OrderBy(s => s.Id).Take(MostARun).Select(s => new { s.Id, s.PartnershipId }).ToListAsync(cancel);
        if (due.Count == 0) return;
        var zones = (await partnerships.AllAsync(cancel)).ToDictionary(p => p.Id, p => p.ZoneId);
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce, CancellationToken = cancel }, async (site, stop) =>
            await LookAsync(site.Id, site.PartnershipId, zones.GetValueOrDefault(site.PartnershipId, PartnershipScope.DefaultZoneId), stop));
    }

    async Task LookAsync(SiteId id, PartnershipId partnership, string zone, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PartnershipScope>().Enter(partnership, zone);
        scope.ServiceProvider.GetRequiredService<ActorContext>().ActAs("vérification de la présence numérique");
        if (await scope.ServiceProvider.GetRequiredService<MitoyenDb>().Set<Site>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancel) is { } site) await scope.ServiceProvider.GetRequiredService<PresenceLook>().AtAsync(site, cancel);
    }
}
