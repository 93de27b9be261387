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
/// Throws out of this node's memory what was changed: at once what it changed itself; what another node did as soon as PostgreSQL or Redis tells it (decision 0010),
/// and, should a notice be lost or nobody tell, at the next look.
/// </summary>
sealed partial class RevisionWatch(PageCache cache, SiteDirectory directory, IServiceScopeFactory scopes, ChangeNotices notices, RedisNotices redis, ILogger<RevisionWatch> log) : BackgroundService
{
    readonly SemaphoreSlim looking = new(1);
    long last;

    /// <summary>How long it waits between two looks where nobody tells.</summary>
    public TimeSpan Pace { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How long where notices come.</summary>
    public TimeSpan PaceWithNotices { get; init; } = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await (redis.IsConfigured ? Task.WhenAll(WatchAsync(stoppingToken), redis.BeginAsync(stoppingToken), HearAsync(stoppingToken)) : WatchAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops: nothing to report.
        }
    }

    async Task HearAsync(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
            try
            {
                await redis.HearAsync(cancel);
                await LookAsync(cancel);
            }
            catch (System.Data.Common.DbException)
            {
                // The look that comes by itself finds it too, and says so.
            }
    }

    async Task WatchAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var told = await notices.BeginAsync(stoppingToken) || redis.Works;
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
        await looking.WaitAsync(cancel);
        try
        {
            await LookAloneAsync(cancel);
        }
        finally
        {
            looking.Release();
        }
    }

    async Task LookAloneAsync(CancellationToken cancel)
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

    public override void Dispose()
    {
        looking.Dispose();
        base.Dispose();
    }

    [LoggerMessage(LogLevel.Warning, "Sites are drawn without cache until the database answers: {Message}")]
    static partial void LogBroken(ILogger log, string message);
}
