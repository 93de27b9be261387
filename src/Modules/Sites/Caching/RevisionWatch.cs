using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Hosting;

namespace Mitoyen.Sites.Caching;

/// <summary>Throws out of this node's memory what was changed: at once what it changed itself, within a quarter of a second what another node did.</summary>
sealed partial class RevisionWatch(PageCache cache, SiteDirectory directory, IServiceScopeFactory scopes, ILogger<RevisionWatch> log) : BackgroundService
{
    public static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);

    long last;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A pace of the machine, not of the calendar: a clock that a test moves by two weeks has no five million looks to catch up.
        using var timer = new PeriodicTimer(Pace);
        do
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (System.Data.Common.DbException broken)
            {
                // Without news from the database nothing may be kept: other nodes write.
                cache.IsWatching = false;
                cache.Evict(null, SiteTopic.Everything);
                LogBroken(log, broken.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Reads the changes since the last look, of whatever node.</summary>
    public async Task LookAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var revisions = scope.ServiceProvider.GetRequiredService<MitoyenDb>().Set<SiteRevision>().AsNoTracking();
        if (!cache.IsWatching)
        {
            last = await revisions.MaxAsync(r => (long?)r.Number, cancel) ?? 0;
            cache.IsWatching = true;
            return;
        }
        var news = await revisions.Where(r => r.Number > last).OrderBy(r => r.Number).ToListAsync(cancel);
        if (news.Count == 0) return;
        await ApplyAsync([.. news.Select(r => (r.SiteId, Enum.Parse<SiteTopic>(r.Topic)))], cancel);
        last = news[^1].Number;
    }

    public async Task ApplyAsync(IReadOnlyList<(SiteId Site, SiteTopic Topics)> changes, CancellationToken cancel)
    {
        var renamed = changes.Where(c => c.Topics == SiteTopic.Everything).Select(c => c.Site).Distinct().ToList();
        if (renamed.Count > 0) await directory.RenewAsync(renamed, cancel);
        foreach (var (site, topics) in changes) cache.Evict(site == default ? null : site, topics);
    }

    [LoggerMessage(LogLevel.Warning, "Sites are drawn without cache until the database answers: {Message}")]
    static partial void LogBroken(ILogger log, string message);
}
