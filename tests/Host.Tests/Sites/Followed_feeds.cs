using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform.Journal;
using Mitoyen.Sites.Domain.Feeds;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Sites.ReadFeeds;

namespace Mitoyen.Host.Tests.Sites;

public sealed class Followed_feeds
{
    internal const string Rss = "application/rss+xml", Ics = "text/calendar";

    [Theory, BothDatabases]
    public async Task Stand_in_the_menu_under_the_proposals(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);

        foreach (var address in (string[])["/flux", "/flux/nouveau"])
        {
            var here = (await clerk.GetPageAsync(address)).Document.QuerySelectorAll(".menu-narrow [aria-current]");
            Assert.Equal(("Propositions", "true"), (Assert.Single(here).TextContent, here[0].GetAttribute("aria-current")));
        }
    }

    [Theory, BothDatabases]
    public async Task Are_shown_before_they_are_kept_and_publish_nothing_by_themselves(Database database)
    {
        await using var server = await OutsideServer.StartAsync();
        await using var app = await SiteVisits.StartAsync(database, OutsideServer.AllowLoopback);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var address = server.Answers("/fil", Rss, News(("1", "Loto du club", "<p>Salle <script>x()</script>des fêtes</p>"), ("2", "Tournoi", "")));
        var page = await clerk.GetPageAsync("/flux/nouveau");

        var shown = await clerk.PostFormAsync(page, "#form-suivre", ("Posted.Address", address));
        Assert.Contains("Loto du club", shown.TextOf("section[aria-labelledby=apercu]"), StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(app));
        var kept = await clerk.PressAsync(shown, "button[value=suivre]", ("Posted.Name", "Club de boules"));

        Assert.StartsWith("/flux/", kept.Path, StringComparison.Ordinal);
        Assert.Contains("Tournoi", kept.TextOf("section[aria-labelledby=attend]"), StringComparison.Ordinal);
        Assert.DoesNotContain("Loto", await ResidentsAsync(clerk, app), StringComparison.Ordinal);
        var ticked = kept.Document.QuerySelectorAll("section[aria-labelledby=attend] input[type=checkbox]").Select(i => i.GetAttribute("value")!).ToArray();
        Assert.Equal(2, ticked.Length);
        var lotto = kept.Document.QuerySelectorAll("section[aria-labelledby=attend] .check").Single(c => c.TextContent.Contains("Loto", StringComparison.Ordinal)).QuerySelector("input")!.GetAttribute("value")!;
        var published = await clerk.PressAsync(kept, "button[value=publier]", ("Posted.Ticked", new[] { lotto }));
        Assert.Contains("Loto du club", await ResidentsAsync(clerk, app), StringComparison.Ordinal);
        Assert.DoesNotContain("Tournoi", await ResidentsAsync(clerk, app), StringComparison.Ordinal);
        var aside = await clerk.PressAsync(published, "button[value=ecarter]", ("Posted.Ticked", ticked.Where(t => t != lotto).ToArray()));
        await LookAsync(app, TimeSpan.FromHours(2));
        Assert.Contains("Rien n’attend", (await clerk.GetPageAsync(aside.Path)).TextOf("section[aria-labelledby=attend]"), StringComparison.Ordinal);
        Assert.Equal(2, await CountAsync(app));
    }

    [Theory, BothDatabases]
    public async Task Propose_what_changed_flag_what_is_gone_and_never_bring_one_thing_twice(Database database)
    {
        await using var server = await OutsideServer.StartAsync();
        await using var app = await SiteVisits.StartAsync(database, OutsideServer.AllowLoopback);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        server.Answers("/agenda", Ics, Calendar(("a@club", "20261205T190000Z", "Concert"), ("b@club", "20261206T190000Z", "Bal"), ("c@club", "20261207T190000Z", "Repas")));
        var feed = await FollowAsync(clerk, server.At("/agenda"), "Comité des fêtes");
        await clerk.PressAsync(feed, "button[value=publier]", ("Posted.Ticked", Ticks(feed, "Concert", "Bal")));

        server.Answers("/agenda", Ics, Calendar(("a@club", "20261205T200000Z", "Concert"), ("c@club", "20261208T190000Z", "Repas")));
        server.Answers("/copie", Ics, Calendar(("a@club", "20261205T200000Z", "Concert"), ("d@club", "20261209T190000Z", "Loto")));
        await LookAsync(app, TimeSpan.FromHours(2));
        var copy = await FollowAsync(clerk, server.At("/copie"), "Copie de l’agenda");

        var seen = await clerk.GetPageAsync(feed.Path);
        Assert.Contains("20\u00A0h", seen.TextOf("section[aria-labelledby=change]"), StringComparison.Ordinal);
        Assert.Contains("21\u00A0h", seen.TextOf("section[aria-labelledby=change]"), StringComparison.Ordinal);
        Assert.DoesNotContain("Repas", seen.TextOf("section[aria-labelledby=change]"), StringComparison.Ordinal);
        Assert.Contains("8\u00A0décembre", seen.TextOf("section[aria-labelledby=attend]"), StringComparison.Ordinal);
        Assert.Contains("n’est plus à la source", Row(seen, "Bal"), StringComparison.Ordinal);
        Assert.DoesNotContain("n’est plus à la source", Row(seen, "Concert"), StringComparison.Ordinal);
        Assert.Contains("20\u00A0h", await ResidentsAsync(clerk, app, "/agenda/concert"), StringComparison.Ordinal);
        Assert.Equal(["Loto"], copy.Document.QuerySelectorAll("section[aria-labelledby=attend] label").Select(l => l.TextContent.Trim()));
        var taken = await clerk.PressAsync(seen, "button[value^=reprendre]");
        Assert.False(taken.Has("#change"));
        Assert.Contains("21\u00A0h", await ResidentsAsync(clerk, app, "/agenda/concert"), StringComparison.Ordinal);
        await using var scope = app.Scope(app.Story.Ours.Id);
        Assert.Equal(4, await scope.Db.Set<FeedArrival>().CountAsync());
    }

    [Theory, BothDatabases]
    public async Task Are_asked_for_changes_only_and_less_often_when_they_fail(Database database)
    {
        await using var server = await OutsideServer.StartAsync();
        await using var app = await SiteVisits.StartAsync(database, OutsideServer.AllowLoopback);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var status = 200;
        server.Answers("/fil", context =>
        {
            (context.Response.ContentType, context.Response.Headers.ETag, context.Response.StatusCode) = (Rss, "\"v1\"", status);
            if (status == 503) context.Response.Headers.RetryAfter = "36000";
            if (context.Request.Headers.IfNoneMatch == "\"v1\"" && status == 200) context.Response.StatusCode = 304;
            return context.Response.StatusCode == 200 ? context.Response.WriteAsync(News(("1", "Un", ""))) : Task.CompletedTask;
        });
        var feed = await FollowAsync(clerk, server.At("/fil"), "Club");
        var before = server.Asked.Count;

        await LookAsync(app, TimeSpan.FromMinutes(30));
        Assert.Equal(before, server.Asked.Count);
        await LookAsync(app, TimeSpan.FromHours(2));
        await LookAsync(app, TimeSpan.FromHours(2));
        Assert.Equal("\"v1\"", server.Asked.Last().Headers["If-None-Match"]);
        status = 503;
        await LookAsync(app, TimeSpan.FromHours(2));
        var failed = await clerk.GetPageAsync(feed.Path);
        Assert.Contains("Le site est en panne (réponse 503).", failed.TextOf("section[aria-labelledby=lecture]"), StringComparison.Ordinal);
        var asked = server.Asked.Count;
        await LookAsync(app, TimeSpan.FromHours(9));
        Assert.Equal(asked, server.Asked.Count);
        status = 410;
        await LookAsync(app, TimeSpan.FromHours(2));
        await LookAsync(app, TimeSpan.FromDays(9));
        Assert.Equal(asked + 1, server.Asked.Count);
        Assert.Contains("En pause", (await clerk.GetPageAsync(feed.Path)).TextOf("section[aria-labelledby=lecture]"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Are_paused_read_at_once_and_forgotten_by_a_button(Database database)
    {
        await using var server = await OutsideServer.StartAsync();
        await using var app = await SiteVisits.StartAsync(database, OutsideServer.AllowLoopback);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        server.Answers("/fil", Rss, News(("1", "Un", ""), ("2", "Deux", "")));
        var feed = await FollowAsync(clerk, server.At("/fil"), "Club");
        await clerk.PressAsync(feed, "button[value=publier]", ("Posted.Ticked", Ticks(feed, "Un")));

        var soon = await clerk.PressAsync(feed, "form[action$='/lire'] button");
        Assert.Contains("attendez une minute", soon.TextOf("body"), StringComparison.Ordinal);
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Contains("vient d’être lu", (await clerk.PressAsync(soon, "form[action$='/lire'] button")).TextOf("body"), StringComparison.Ordinal);
        var paused = await clerk.PressAsync(soon, "form[action$='/pause'] button");
        var asked = server.Asked.Count;
        await LookAsync(app, TimeSpan.FromDays(2));
        Assert.Equal(asked, server.Asked.Count);
        await clerk.PressAsync(paused, "form[action$='/reprendre'] button");
        await LookAsync(app, TimeSpan.Zero);
        Assert.Equal(asked + 1, server.Asked.Count);
        var list = await clerk.PressAsync(await clerk.GetPageAsync(feed.Path), "form[action$='/oublier'] button");
        Assert.Equal("/flux", list.Path);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetPageAsync(feed.Path)).Status);
        await using var scope = app.Scope(app.Story.Ours.Id);
        Assert.Equal(["Deux Archived", "Un Published"], (await scope.Db.Set<Item>().Where(i => i.AuthorName == "Club").Select(i => new { i.Title, i.State }).ToListAsync()).Select(i => $"{i.Title} {i.State}").Order());
        var journal = await scope.Db.Set<JournalEntry>().Where(e => e.Subject == "Feed").OrderBy(e => e.Sequence).Select(e => e.Verb).ToListAsync();
        Assert.Equal(["added", "changed", "changed", "removed"], journal);
    }

    [Theory]
    [BothDatabases("/page", "text/html", "<html><head><link rel='alternate' type='application/rss+xml' href='/le-fil'></head></html>", "/le-fil")]
    [BothDatabases("/image", "image/png", "PNG", "image/png")]
    [BothDatabases("/vide", "application/rss+xml", "", "rien ne vient")]
    [BothDatabases("/coupe", "application/rss+xml", "<rss><channel><title>Cou", "tronqué")]
    [BothDatabases("/bombe", "text/xml", "<!DOCTYPE a [<!ENTITY a 'x'>]><rss><channel><title>&a;</title></channel></rss>", "DTD")]
    [BothDatabases("/agenda", "text/calendar", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT", "tronqué")]
    [BothDatabases("/mauvais", "text/calendar", "Bonjour", "n’en est pas un")]
    [BothDatabases("/absent", null, null, "404")]
    public async Task That_are_none_are_refused_in_words_and_nothing_is_kept(Database database, string path, string? type, string? body, string words)
    {
        await using var server = await OutsideServer.StartAsync();
        await using var app = await SiteVisits.StartAsync(database, OutsideServer.AllowLoopback);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        if (type is not null) server.Answers(path, type, body!);

        var refused = await clerk.PostFormAsync(await clerk.GetPageAsync("/flux/nouveau"), "#form-suivre", ("Posted.Address", server.At(path)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(words, refused.TextOf("#suivre-Address-error"), StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(app));
    }

    [Theory, BothDatabases]
    public async Task Inside_the_house_are_refused_by_the_rule_that_serves_everybody(Database database)
    {
        await using var server = await OutsideServer.StartAsync();
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        server.Answers("/fil", Rss, News(("1", "Un", "")));

        foreach (var address in new[] { server.At("/fil"), "http://169.254.169.254/latest", "http://[::1]/", "http://10.0.0.1/fil", $"http://{SiteVisits.Sapignies}/actualites.atom" })
        {
            var refused = await clerk.PostFormAsync(await clerk.GetPageAsync("/flux/nouveau"), "#form-suivre", ("Posted.Address", address));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        }
        Assert.Empty(server.Asked);
    }

    [Theory, BothDatabases]
    public async Task Belong_to_their_site_and_to_nobody_else(Database database)
    {
        await using var server = await OutsideServer.StartAsync();
        await using var app = await SiteVisits.StartAsync(database, OutsideServer.AllowLoopback);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        server.Answers("/fil", Rss, News(("1", "Un", "")));
        var feed = await FollowAsync(clerk, server.At("/fil"), "Club");
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        using var principal = await app.SignedInAsync(app.Story.Ours.PrincipalOfA);
        using var stranger = await app.SignedInAsync(app.Story.Theirs.Officer);

        Assert.Equal(HttpStatusCode.OK, (await officer.GetPageAsync(feed.Path)).Status);
        foreach (var (visitor, status) in new[] { (neighbour, HttpStatusCode.Forbidden), (principal, HttpStatusCode.Forbidden), (stranger, HttpStatusCode.NotFound) })
        {
            Assert.Equal(status, (await visitor.GetPageAsync(feed.Path)).Status);
            foreach (var deed in new[] { "lire", "pause", "reprendre", "oublier" })
            {
                var post = new HttpRequestMessage(HttpMethod.Post, new Uri(app.Url, $"{feed.Path}/{deed}"));
                post.Headers.Add("Sec-Fetch-Site", "same-origin");
                post.Content = new FormUrlEncodedContent([]);
                Assert.Equal(status, (await visitor.SendAsync(post)).StatusCode);
            }
        }
        Assert.DoesNotContain("Club", (await neighbour.GetPageAsync("/flux")).TextOf("main"), StringComparison.Ordinal);
        Assert.Contains("Club", (await clerk.GetPageAsync("/flux")).TextOf("main"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Take_another_name_and_another_address_that_is_read_first(Database database)
    {
        await using var server = await OutsideServer.StartAsync();
        await using var app = await SiteVisits.StartAsync(database, OutsideServer.AllowLoopback);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        server.Answers("/fil", Rss, News(("1", "Un", "")));
        server.Answers("/fil-neuf", Rss, News(("1", "Un", ""), ("2", "Deux", "")));
        var feed = await FollowAsync(clerk, server.At("/fil"), "Club");
        await FollowAsync(clerk, server.Answers("/autre", Rss, News(("9", "Neuf", ""))), "Autre club");

        var nowhere = await clerk.PostFormAsync(await clerk.GetPageAsync(feed.Path), "#form-modifier-flux", ("Posted.Name", "Club de boules"), ("Posted.Address", server.At("/rien")));
        var taken = await clerk.PostFormAsync(await clerk.GetPageAsync(feed.Path), "#form-modifier-flux", ("Posted.Address", server.At("/autre")));
        var nameless = await clerk.PostFormAsync(await clerk.GetPageAsync(feed.Path), "#form-modifier-flux", ("Posted.Name", " "));
        Assert.All((Page[])[nowhere, taken, nameless], no => Assert.Equal(HttpStatusCode.UnprocessableEntity, no.Status));
        Assert.Contains("Autre club", taken.TextOf("#form-modifier-flux"), StringComparison.Ordinal);
        Assert.Equal("Club", (await clerk.GetPageAsync(feed.Path)).TextOf("h1"));

        await LookAsync(app, TimeSpan.Zero);
        server.Answers("/fil", context => { context.Response.StatusCode = 404; return Task.CompletedTask; });
        await LookAsync(app, TimeSpan.FromHours(2));
        Assert.Contains("Lu pour la dernière fois le 24\u00A0novembre 2026", (await clerk.GetPageAsync("/flux")).TextOf("main tbody"), StringComparison.Ordinal);
        var moved = await clerk.PostFormAsync(await clerk.GetPageAsync(feed.Path), "#form-modifier-flux", ("Posted.Name", "Club de boules"), ("Posted.Address", server.At("/fil-neuf")));

        Assert.Equal("Club de boules", moved.TextOf("h1"));
        Assert.DoesNotContain("échoué", moved.TextOf("section[aria-labelledby=lecture]"), StringComparison.Ordinal);
        Assert.Equal(["Deux", "Un"], moved.Document.QuerySelectorAll("section[aria-labelledby=attend] .check label").Select(l => l.TextContent.Trim()).Order());
    }

    internal static async Task<Page> FollowAsync(Visitor clerk, string address, string name)
    {
        var shown = await clerk.PostFormAsync(await clerk.GetPageAsync("/flux/nouveau"), "#form-suivre", ("Posted.Address", address));
        var kept = await clerk.PressAsync(shown, "button[value=suivre]", ("Posted.Name", name));
        Assert.StartsWith("/flux/", kept.Path, StringComparison.Ordinal);
        return kept;
    }

    internal static async Task LookAsync(MitoyenApp app, TimeSpan later)
    {
        app.Clock.Advance(later);
        await using var scope = app.Scope();
        await scope.Get<LookAtFeeds>().RunAsync(TestContext.Current.CancellationToken);
    }

    internal static async Task<int> CountAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return await scope.Db.Set<FeedArrival>().CountAsync();
    }

    static async Task<string> ResidentsAsync(Visitor visitor, MitoyenApp app, string path = "/actualites") => (await visitor.GetPageAsync(app.On(SiteVisits.Sapignies, path))).TextOf("main");

    static string[] Ticks(Page page, params string[] titles) =>
        [.. page.Document.QuerySelectorAll("section[aria-labelledby=attend] .check").Where(c => titles.Contains(c.QuerySelector("label")!.TextContent.Trim())).Select(c => c.QuerySelector("input")!.GetAttribute("value")!)];

    static string Row(Page page, string title) => page.Document.QuerySelectorAll("section[aria-labelledby=arrives] tbody tr").Single(r => r.TextContent.Contains(title, StringComparison.Ordinal)).TextContent;

    internal static string News(params (string Id, string Title, string Body)[] items) =>
        $"<rss version='2.0'><channel><title>Le fil</title>{string.Concat(items.Select(i => $"<item><guid>{i.Id}</guid><title>{i.Title}</title><description>{WebUtility.HtmlEncode(i.Body)}</description><pubDate>Mon, 23 Nov 2026 10:00:00 GMT</pubDate></item>"))}</channel></rss>";

    static string Calendar(params (string Uid, string At, string Title)[] events) =>
        $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//FR\r\n{string.Concat(events.Select(e => $"BEGIN:VEVENT\r\nUID:{e.Uid}\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:{e.At}\r\nSUMMARY:{e.Title}\r\nEND:VEVENT\r\n"))}END:VCALENDAR\r\n";
}
