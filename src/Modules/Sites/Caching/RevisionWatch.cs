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

/// <summary>
/// Throws out of this node's memory what was changed: at once what it changed itself; what another node did as soon as PostgreSQL tells it (decision 0010),
/// and, should a notice be lost or the database be SQLite, at the next look.
/// </summary>
sealed partial class RevisionWatch(PageCache cache, SiteDirectory directory, IServiceScopeFactory scopes, ChangeNotices notices, ILogger<RevisionWatch> log) : BackgroundService
{
    long last;

    /// <summary>How long it waits between two looks where nobody tells.</summary>
    public TimeSpan Pace { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How long where notices come.</summary>
    public TimeSpan PaceWithNotices { get; init; } = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var told = await notices.BeginAsync(stoppingToken);
                await LookAsync(stoppingToken);
                // A pace of the machine, not of the calendar: a clock that a test moves by two weeks has no five million looks to catch up.
                await notices.WaitAsync(told ? PaceWithNotices : Pace, stoppingToken);
            }
            catch (System.Data.Common.DbException broken)
            {
                // Without news from the database nothing may be kept: other nodes write.
                cache.IsWatching = false;
                cache.Evict(null, SiteTopic.Everything);
                LogBroken(log, broken.Message);
                await notices.DisposeAsync();
                await Task.Delay(Pace, stoppingToken);
            }
        }
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
