using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Caching;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Hosting;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Host.Tests.Sites;

public sealed class Cached_pages(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task Are_asked_for_again_and_not_sent_again(Database database)
    {
        var app = await apps.WithSitesAsync(database);
        using var visitor = app.Visitor();
        var first = await visitor.AskAsync(app.On(SiteVisits.Sapignies, "/contact"));

        var again = await visitor.AskAsync(app.On(SiteVisits.Sapignies, "/contact"), etag: first.Headers.ETag!.ToString());

        Assert.Equal("public, no-cache", first.Headers.CacheControl!.ToString().Replace("no-cache, public", "public, no-cache", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
    }

    [Theory, BothDatabases]
    public async Task Come_in_the_encoding_asked_for(Database database)
    {
        var app = await apps.WithSitesAsync(database);
        using var visitor = app.Visitor();
        var plain = await (await visitor.AskAsync(app.On(SiteVisits.Sapignies, "/donnees"))).Content.ReadAsStringAsync();

        var brotli = await visitor.AskAsync(app.On(SiteVisits.Sapignies, "/donnees"), encoding: "gzip, br;q=0.8");
        var gzip = await visitor.AskAsync(app.On(SiteVisits.Sapignies, "/donnees"), encoding: "br;q=0, gzip");

        Assert.Equal("br", Assert.Single(brotli.Content.Headers.ContentEncoding));
        Assert.Equal("gzip", Assert.Single(gzip.Content.Headers.ContentEncoding));
        Assert.Equal(plain, await new StreamReader(new BrotliStream(await brotli.Content.ReadAsStreamAsync(), CompressionMode.Decompress)).ReadToEndAsync());
        Assert.Equal(plain, await new StreamReader(new GZipStream(await gzip.Content.ReadAsStreamAsync(), CompressionMode.Decompress)).ReadToEndAsync());
        Assert.Equal("Accept-Encoding", brotli.Headers.Vary.Single());
    }

    /// <summary>The second request is answered while a shorter body is made; who has the longer one has the page still.</summary>
    [Fact]
    public async Task Become_shorter_when_they_are_asked_for_again_and_are_still_the_same_page()
    {
        await using var app = await SiteVisits.StartAsync(Database.Sqlite);
        using var visitor = app.Visitor();
        foreach (var encoding in new[] { "br", "gzip" })
        {
            Task<HttpResponseMessage> AskAsync(string? etag = null) => visitor.AskAsync(app.On(SiteVisits.Sapignies, "/mentions-legales"), etag, encoding);
            var quick = await AskAsync();
            var shorter = await AskAsync();
            for (var i = 0; i < 500 && Equals(shorter.Headers.ETag, quick.Headers.ETag); i++, shorter = await AskAsync()) await Task.Delay(20, TestContext.Current.CancellationToken);

            Assert.NotEqual(quick.Headers.ETag, shorter.Headers.ETag);
            Assert.True(shorter.Content.Headers.ContentLength < quick.Content.Headers.ContentLength);
            Assert.Equal(await ReadAsync(quick), await ReadAsync(shorter));
            foreach (var tag in new[] { quick.Headers.ETag, shorter.Headers.ETag })
            {
                var known = await AskAsync(tag!.ToString());
                Assert.Equal((HttpStatusCode.NotModified, tag), (known.StatusCode, known.Headers.ETag));
            }
        }

        static async Task<string> ReadAsync(HttpResponseMessage answer)
        {
            await using var sent = await answer.Content.ReadAsStreamAsync();
            await using Stream read = answer.Content.Headers.ContentEncoding.Single() == "br" ? new BrotliStream(sent, CompressionMode.Decompress) : new GZipStream(sent, CompressionMode.Decompress);
            return await new StreamReader(read).ReadToEndAsync();
        }
    }

    [Theory, BothDatabases]
    public async Task Say_the_same_of_safety_as_those_that_are_drawn(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var visitor = app.Visitor();
        static string Told(HttpResponseMessage answer) => string.Join('\n', answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key != "Date").OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => $"{h.Key}: {string.Join(", ", h.Value)}"));
        var drawn = Told(await visitor.AskAsync(app.On(SiteVisits.Sapignies, "/contact")));
        Assert.NotNull(app.Services.GetRequiredService<PageCache>().Find(new("http", $"{SiteVisits.Sapignies}:{app.Url.Port}", "/contact", ""), 0)?.Others);

        var kept = Told(await visitor.AskAsync(app.On(SiteVisits.Sapignies, "/contact")));

        Assert.Equal(drawn, kept);
        Assert.Contains("Content-Security-Policy: default-src 'none'", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Server:", kept, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_head_request_tells_the_same_without_the_body(Database database)
    {
        var app = await apps.WithSitesAsync(database);
        using var visitor = app.Visitor();
        var whole = await visitor.AskAsync(app.On(SiteVisits.Sapignies, "/mentions-legales"));

        var head = await visitor.SendAsync(new(HttpMethod.Head, app.On(SiteVisits.Sapignies, "/mentions-legales")));

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(whole.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
    }

    [Theory, BothDatabases]
    public async Task A_change_is_seen_on_the_next_request_and_on_that_site_only(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var visitor = app.Visitor();
        var cache = app.Services.GetRequiredService<PageCache>();
        await visitor.AskAsync(app.On(SiteVisits.Sapignies, "/contact"));
        await visitor.AskAsync(app.On(SiteVisits.Bihucourt, "/contact"));
        bool Remembers(string host) => new Uri(app.On(host, "/contact")) is var at && cache.Find(new("http", at.Authority, at.AbsolutePath, ""), 0) is not null;
        Assert.Equal((true, true), (Remembers(SiteVisits.Sapignies), Remembers(SiteVisits.Bihucourt)));

        await SetBannerAsync(app, await IdOfAsync(app, SiteVisits.Sapignies), "La mairie est fermée vendredi.");

        Assert.Equal((false, true), (Remembers(SiteVisits.Sapignies), Remembers(SiteVisits.Bihucourt)));
        Assert.Contains("La mairie est fermée vendredi.", (await visitor.GetPageAsync(app.On(SiteVisits.Sapignies, "/contact"))).TextOf(".alert-bar"), StringComparison.Ordinal);
        Assert.False((await visitor.GetPageAsync(app.On(SiteVisits.Bihucourt, "/contact"))).Has(".alert-bar"));
    }

    [Theory, BothDatabases]
    public async Task Another_node_throws_out_at_its_next_look_what_this_one_changed(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        var (changed, other) = (await IdOfAsync(app, SiteVisits.Sapignies), await IdOfAsync(app, SiteVisits.Bihucourt));
        var scopes = app.Services.GetRequiredService<IServiceScopeFactory>();
        var elsewhere = new PageCache(new ConfigurationBuilder().Build());
        using var directory = new SiteDirectory(scopes);
        await using var notices = new ChangeNotices(app.Services.GetRequiredService<DatabaseOptions>(), new ConfigurationBuilder().Build());
        await using var redis = new RedisNotices(new ConfigurationBuilder().Build(), NullLogger<RedisNotices>.Instance);
        using var watch = new RevisionWatch(elsewhere, directory, scopes, notices, redis, NullLogger<RevisionWatch>.Instance);
        PageKey Agenda(SiteId site) => new("http", site.ToString(), "/agenda", "");
        bool Remembers(SiteId site) => elsewhere.Find(Agenda(site), 0) is not null;
        void Remember(SiteId site, SiteTopic topics) => elsewhere.Keep(site, Agenda(site), CachedPage.Of("x"u8.ToArray(), "text/html", "no-cache", topics, long.MaxValue), elsewhere.Of(site).Generation);
        Remember(changed, SiteTopic.Site);
        Assert.False(Remembers(changed)); // It does not keep before it watches.
        await watch.LookAsync(TestContext.Current.CancellationToken);
        Remember(changed, SiteTopic.Site | SiteTopic.Events);
        Remember(other, SiteTopic.Site | SiteTopic.Events);

        await SetBannerAsync(app, changed, "Travaux rue du Bac.");
        Assert.Equal((true, true), (Remembers(changed), Remembers(other)));
        await watch.LookAsync(TestContext.Current.CancellationToken);

        Assert.Equal((false, true), (Remembers(changed), Remembers(other)));
    }

    [Fact]
    public async Task Another_node_is_told_by_PostgreSQL_when_the_change_is_committed()
    {
        await using var app = await SiteVisits.StartAsync(Database.Postgres);
        var (changed, scopes) = (await IdOfAsync(app, SiteVisits.Sapignies), app.Services.GetRequiredService<IServiceScopeFactory>());
        var elsewhere = new PageCache(new ConfigurationBuilder().Build());
        using var directory = new SiteDirectory(scopes);
        await using var notices = new ChangeNotices(app.Services.GetRequiredService<DatabaseOptions>(), new ConfigurationBuilder().Build());
        await using var redis = new RedisNotices(new ConfigurationBuilder().Build(), NullLogger<RedisNotices>.Instance);
        using var watch = new RevisionWatch(elsewhere, directory, scopes, notices, redis, NullLogger<RevisionWatch>.Instance) { PaceWithNotices = TimeSpan.FromHours(1) };
        await watch.StartAsync(TestContext.Current.CancellationToken);
        await UntilAsync(() => elsewhere.IsWatching);
        var agenda = new PageKey("http", SiteVisits.Sapignies, "/agenda", "");
        elsewhere.Keep(changed, agenda, CachedPage.Of("x"u8.ToArray(), "text/html", "no-cache", SiteTopic.Site, long.MaxValue), elsewhere.Of(changed).Generation);
        Assert.NotNull(elsewhere.Find(agenda, 0));

        await SetBannerAsync(app, changed, "Travaux rue du Bac.");

        await UntilAsync(() => elsewhere.Find(agenda, 0) is null);
        await watch.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_page_whose_drawing_began_before_a_change_is_not_kept()
    {
        var kept = new ConcurrentDictionary<PageKey, CachedPage>();
        var pages = new SitePages(kept);
        var page = CachedPage.Of("x"u8.ToArray(), "text/html", "no-cache", SiteTopic.News, long.MaxValue);
        var (key, since) = (new PageKey("http", "h", "/", ""), pages.Generation);

        pages.Evict(SiteTopic.News);
        pages.Keep(key, page, since);

        Assert.Empty(kept);
    }

    [Fact]
    public void Only_what_shows_the_subject_that_changed_is_thrown_out()
    {
        var kept = new ConcurrentDictionary<PageKey, CachedPage>();
        var pages = new SitePages(kept);
        CachedPage Showing(SiteTopic topics) => CachedPage.Of("x"u8.ToArray(), "text/html", "no-cache", topics, long.MaxValue);
        PageKey At(string path) => new("http", "h", path, "");
        pages.Keep(At("/agenda"), Showing(SiteTopic.Site | SiteTopic.Events), pages.Generation);
        pages.Keep(At("/actualites"), Showing(SiteTopic.Site | SiteTopic.News), pages.Generation);

        pages.Evict(SiteTopic.Events);

        Assert.Equal([At("/actualites")], kept.Keys);
    }

    [Theory, BothDatabases]
    public async Task Hours_that_a_clerk_changes_are_shown_on_the_next_request(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var visitor = app.Visitor();
        Assert.Equal("Mairie ouverte jusqu’à 12\u00A0h", (await visitor.GetPageAsync(app.On(SiteVisits.Sapignies, "/agenda"))).TextOf(".head-hours"));

        await using (var scope = app.Scope(app.Story.Ours.Id))
            Assert.Null(await scope.Get<ITownHalls>().TellAsync(app.Story.Ours.OfA, null, null, null, null, "Tu 09:00-10:30"));

        Assert.Equal("Mairie ouverte jusqu’à 10\u00A0h\u00A030", (await visitor.GetPageAsync(app.On(SiteVisits.Sapignies, "/agenda"))).TextOf(".head-hours"));
    }

    [Theory, BothDatabases]
    public async Task Whether_the_town_hall_is_open_is_true_at_every_minute(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var visitor = app.Visitor();
        Assert.Equal("Mairie ouverte jusqu’à 12\u00A0h", (await visitor.GetPageAsync(app.On(SiteVisits.Sapignies))).TextOf(".hours-now"));

        app.Clock.SetUtcNow(new(2026, 11, 24, 11, 0, 0, TimeSpan.Zero));

        Assert.Equal("Mairie fermée, ouvre jeudi à 17\u00A0h", (await visitor.GetPageAsync(app.On(SiteVisits.Sapignies))).TextOf(".hours-now"));
        Assert.Contains("communiqués", (await visitor.GetPageAsync(app.On(SiteVisits.Bihucourt))).TextOf("#horaires"), StringComparison.Ordinal);
    }

    static async Task UntilAsync(Func<bool> isSo)
    {
        for (var i = 0; i < 1_000 && !isSo(); i++) await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.True(isSo(), "Not within 20 s.");
    }

    static async Task<SiteId> IdOfAsync(MitoyenApp app, string host)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return await scope.Db.Set<Site>().Where(s => s.HostName == host).Select(s => s.Id).SingleAsync();
    }

    static async Task SetBannerAsync(MitoyenApp app, SiteId id, string text)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        (await scope.Db.Set<Site>().SingleAsync(s => s.Id == id)).BannerText = text;
        await scope.Db.SaveChangesAsync();
    }
}
