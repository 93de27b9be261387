using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Sites.Caching;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Host.Tests.Sites;

/// <summary>Two nodes on one PostgreSQL whose own notices are switched off, as behind a pooler of transactions.</summary>
public sealed class Nodes_that_tell_each_other_by_Redis
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Show_within_a_second_what_the_other_one_changed()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var here = await SiteVisits.StartAsync(Database.Postgres, LookOnlyWhenTold, Settings(redis.ConnectionString));
        await using var there = await here.AnotherNodeAsync(Settings(redis.ConnectionString), LookOnlyWhenTold);
        using var visitor = there.Visitor();
        await UntilAsync(() => Told(here).Works && Told(there).Works);

        for (var i = 0; i < 5; i++)
        {
            await visitor.AskAsync(there.On(SiteVisits.Sapignies, "/contact"));
            Assert.True(Remembers(there));
            await SetBannerAsync(here, $"Travaux rue {i}.");
            var watch = Stopwatch.StartNew();
            await UntilAsync(() => !Remembers(there));
            Assert.InRange(watch.ElapsedMilliseconds, 0, 1_000);
            Assert.Contains($"Travaux rue {i}.", (await visitor.GetPageAsync(there.On(SiteVisits.Sapignies, "/contact"))).TextOf(".alert-bar"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Find_it_by_themselves_when_Redis_dies()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var here = await SiteVisits.StartAsync(Database.Postgres, settings: Settings(redis.ConnectionString));
        await using var there = await here.AnotherNodeAsync(Settings(redis.ConnectionString));
        using var visitor = there.Visitor();
        await UntilAsync(() => Told(here).Works && Told(there).Works);
        await visitor.AskAsync(there.On(SiteVisits.Sapignies, "/contact"));

        await redis.KillAsync();
        var watch = Stopwatch.StartNew();
        await SetBannerAsync(here, "Sans messager.");
        Assert.InRange(watch.ElapsedMilliseconds, 0, 5_000); // Nobody waited for Redis.

        await UntilAsync(() => !Remembers(there));
        Assert.Contains("Sans messager.", (await visitor.GetPageAsync(there.On(SiteVisits.Sapignies, "/contact"))).TextOf(".alert-bar"), StringComparison.Ordinal);
        await UntilAsync(() => !Told(here).Works && !Told(there).Works);
    }

    [Fact]
    public async Task Serve_and_save_where_Redis_never_was()
    {
        await using var here = await SiteVisits.StartAsync(Database.Postgres, settings: Settings("127.0.0.1:1,connectRetry=1"));
        using var visitor = here.Visitor();

        await visitor.AskAsync(here.On(SiteVisits.Sapignies, "/contact"));
        await SetBannerAsync(here, "Sans messager.");

        Assert.False(Told(here).Works);
        Assert.Contains("Sans messager.", (await visitor.GetPageAsync(here.On(SiteVisits.Sapignies, "/contact"))).TextOf(".alert-bar"), StringComparison.Ordinal);
    }

    static Dictionary<string, string?> Settings(string redis) => new() { ["ConnectionStrings:Redis"] = redis, ["Sites:DatabaseNotices"] = "false" };

    /// <summary>What is seen was told.</summary>
    static void LookOnlyWhenTold(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton(all => new RevisionWatch(all.GetRequiredService<PageCache>(), all.GetRequiredService<Mitoyen.Sites.Hosting.SiteDirectory>(), all.GetRequiredService<IServiceScopeFactory>(), all.GetRequiredService<ChangeNotices>(), all.GetRequiredService<RedisNotices>(), Microsoft.Extensions.Logging.Abstractions.NullLogger<RevisionWatch>.Instance) { Pace = TimeSpan.FromHours(1), PaceWithNotices = TimeSpan.FromHours(1) }));

    static RedisNotices Told(MitoyenApp app) => app.Services.GetRequiredService<RedisNotices>();

    static bool Remembers(MitoyenApp app) => app.Services.GetRequiredService<PageCache>().Find(new("http", $"{SiteVisits.Sapignies}:{app.Url.Port}", "/contact", ""), 0) is not null;

    static async Task UntilAsync(Func<bool> isSo)
    {
        for (var i = 0; i < 2_000 && !isSo(); i++) await Task.Delay(10, Cancel);
        Assert.True(isSo(), "Not within 20 s.");
    }

    static async Task SetBannerAsync(MitoyenApp app, string text)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        (await scope.Db.Set<Site>().SingleAsync(s => s.HostName == SiteVisits.Sapignies, Cancel)).BannerText = text;
        await scope.Db.SaveChangesAsync(Cancel);
    }
}
