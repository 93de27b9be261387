using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host.Tests.Sites;

public sealed class Names_of_sites(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task Each_commune_and_each_communaute_answers_under_its_own(Database database)
    {
        var app = await apps.WithSitesAsync(database);
        using var visitor = app.Visitor();
        var start = await visitor.GetPageAsync("/");
        var sites = start.Document.QuerySelectorAll(".site-list a").Select(a => a.GetAttribute("href")!).Where(h => !h.Contains("ailleurs", StringComparison.Ordinal)).ToList();

        Assert.Equal(46, sites.Count);
        foreach (var site in sites)
        {
            var page = await visitor.GetPageAsync(site);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.StartsWith(site, page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        }
        Assert.Empty(visitor.Cookies);
    }

    [Theory, BothDatabases]
    public async Task An_alias_and_the_name_with_www_lead_to_the_one_name(Database database)
    {
        var app = await apps.WithSitesAsync(database);
        using var visitor = app.Visitor();

        var answer = await visitor.AskAsync(app.On("www.sapignies.localhost", "/agenda?lieu=x"));

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(app.On(SiteVisits.Sapignies, "/agenda?lieu=x"), answer.Headers.Location!.ToString());
    }

    [Theory, BothDatabases]
    public async Task A_host_of_nobody_gets_a_plain_404_that_names_no_site(Database database)
    {
        var app = await apps.WithSitesAsync(database);
        using var visitor = app.Visitor();

        foreach (var host in (string[])["nulle-part.localhost", "sapignies.localhost.exemple.fr", "192.0.2.7", "xn--a.localhost"])
        {
            var answer = await visitor.AskAsync(app.On(host));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.StartsWith("text/plain", answer.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("apignies", await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory, BothDatabases]
    public async Task Office_and_sites_do_not_answer_for_each_other(Database database)
    {
        var app = await apps.WithSitesAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);

        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetPageAsync(app.On(SiteVisits.Sapignies, "/connexion"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetPageAsync(app.On(SiteVisits.Sapignies, "/demandes"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetPageAsync(app.On(SiteVisits.Sapignies, "/health/ready"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.AskAsync("/_site")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.AskAsync("/_site/agenda")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.AskAsync(app.On(SiteVisits.Sapignies, "/_site/agenda"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await officer.GetPageAsync("/demandes")).Status);
    }

    [Theory, BothDatabases]
    public async Task Someone_signed_in_is_nobody_on_a_site(Database database)
    {
        var app = await apps.WithSitesAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);

        var answer = await officer.AskAsync(app.On(SiteVisits.Bihucourt));

        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(app.Story.Ours.Officer.Name, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Sites_that_are_there_are_not_made_twice(Database database)
    {
        var app = await apps.WithSitesAsync(database);
        await using var scope = app.Scope(app.Story.Ours.Id);

        var again = await scope.Get<ISiteFounding>().FoundAsync(app.Story.Ours.A, "localhost");

        Assert.IsType<Mitoyen.Sites.Domain.EverySiteIsThere>(again.Refusal);
    }

    [Theory, BothDatabases]
    public async Task A_dead_link_shows_the_way(Database database)
    {
        var app = await apps.WithSitesAsync(database);
        using var visitor = app.Visitor();

        var page = await visitor.GetPageAsync(app.On(SiteVisits.Sapignies, "/vie-municipale/horaires-mairie.html"));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("vie municipale horaires mairie", page.Document.QuerySelector("input[type=search]")!.GetAttribute("value"));
        Assert.True(page.Has("nav.menu a[href='/agenda']"));
        Assert.True(page.Has("meta[name=robots][content=noindex]"));
    }
}
