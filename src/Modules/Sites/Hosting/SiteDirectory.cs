using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.Hosting;

/// <summary>Keeps the <see cref="HostTable"/>: read whole at the first question, then site by site as they change.</summary>
sealed class SiteDirectory(IServiceScopeFactory scopes) : IDisposable
{
    readonly SemaphoreSlim once = new(1);
    volatile HostTable? table;

    public ValueTask<HostTable> ReadAsync(CancellationToken cancel) => table is { } known ? new(known) : new(LoadAsync(cancel));

    /// <summary>After a change of these sites; all of them when null.</summary>
    public async Task RenewAsync(IReadOnlyCollection<SiteId>? sites, CancellationToken cancel)
    {
        if (table is not { } known) return;
        await using var scope = scopes.CreateAsyncScope();
        await FillAsync(scope.ServiceProvider, known, sites, cancel);
    }

    async Task<HostTable> LoadAsync(CancellationToken cancel)
    {
        await once.WaitAsync(cancel);
        try
        {
            if (table is { } known) return known;
            var fresh = new HostTable();
            await using var scope = scopes.CreateAsyncScope();
            await FillAsync(scope.ServiceProvider, fresh, null, cancel);
            return table = fresh;
        }
        finally
        {
            once.Release();
        }
    }

    static async Task FillAsync(IServiceProvider services, HostTable fresh, IReadOnlyCollection<SiteId>? only, CancellationToken cancel)
    {
        var zones = (await services.GetRequiredService<IPartnershipFounding>().AllAsync(cancel)).ToDictionary(p => p.Id, p => p.ZoneId);
        var db = services.GetRequiredService<MitoyenDb>();
        var sites = db.Set<Site>().AsNoTracking().IgnoreQueryFilters([MitoyenDb.PartnershipFilter]);
        var hosts = db.Set<SiteHostName>().AsNoTracking().IgnoreQueryFilters([MitoyenDb.PartnershipFilter]);
        if (only is not null) (sites, hosts) = (sites.Where(s => only.Contains(s.Id)), hosts.Where(h => only.Contains(h.SiteId)));
        var names = (await hosts.Select(h => new { h.SiteId, h.Name }).ToListAsync(cancel)).ToLookup(h => h.SiteId, h => h.Name);
        var found = new HashSet<SiteId>();
        foreach (var s in await sites.Select(s => new { s.Id, s.PartnershipId, s.HostName }).ToListAsync(cancel))
        {
            found.Add(s.Id);
            fresh.Put(s.Id, new(s.Id, s.PartnershipId, zones.GetValueOrDefault(s.PartnershipId, PartnershipScope.DefaultZoneId), s.HostName), [.. names[s.Id].Append(s.HostName).Distinct()]);
        }
        foreach (var gone in (only ?? []).Where(id => !found.Contains(id))) fresh.Put(gone, null, []);
    }

    public void Dispose() => once.Dispose();
}
