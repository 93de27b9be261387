using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Modules.Tests.Pictures;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Host.Tests.Sites;

public sealed class Keeping_a_site(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task A_colour_that_cannot_be_read_is_refused_with_the_nearest_that_can(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var page = await clerk.GetPageAsync(await SettingsAsync(app, SiteVisits.Sapignies));

        var refused = await clerk.PostFormAsync(page, "main form", ("Posted.Accent", "#ffd24a"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("#ffd24a", refused.Document.QuerySelector("[name='Posted.Accent']")!.GetAttribute("value"));
        Assert.True(refused.Has("svg.swatch rect[fill='#ffd24a']")); // Seen, not only read as a code.
        var nearest = System.Text.RegularExpressions.Regex.Match(refused.TextOf("#reglages-Accent-error"), "#[0-9a-f]{6}").Value;
        var accepted = await clerk.PostFormAsync(refused, "main form", ("Posted.Accent", nearest));
        Assert.Equal("/sites", accepted.Path);
        var sheet = await (await clerk.AskAsync(app.On(SiteVisits.Sapignies, "/style.css"))).Content.ReadAsStringAsync();
        Assert.Contains(ThemeSheet.Write(Theme.Ready[0].Theme with { Accent = Colour.Read(nearest).Value })[..20], sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("--accent:#ffd24a", sheet, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_name_of_another_site_even_of_another_partnership_is_refused(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        string theirs;
        await using (var scope = app.Scope(app.Story.Theirs.Id)) theirs = await scope.Db.Set<Site>().Select(s => s.HostName).FirstAsync();
        var page = await clerk.GetPageAsync(await SettingsAsync(app, SiteVisits.Sapignies));

        foreach (var taken in (string[])[SiteVisits.Bihucourt, theirs])
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await clerk.PostFormAsync(page, "main form", ("Posted.HostName", taken))).Status);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await clerk.PostFormAsync(page, "main form", ("Posted.Aliases", taken))).Status);
        }
        var kept = await clerk.PostFormAsync(page, "main form", ("Posted.HostName", "www.mairie-sapignies.example"), ("Posted.Aliases", "sapignies.localhost"));
        Assert.Equal("/sites", kept.Path);
        Assert.Equal("www.mairie-sapignies.example", (await clerk.GetPageAsync(app.On(SiteVisits.Sapignies))).Url.Host);
        Assert.Equal("www.mairie-sapignies.example", (await clerk.GetPageAsync(app.On("mairie-sapignies.example"))).Url.Host);
    }

    [Theory, BothDatabases]
    public async Task Its_clerk_may_and_a_neighbour_may_not(Database database)
    {
        var app = await apps.WithSitesAsync(database);
        var address = await SettingsAsync(app, SiteVisits.Sapignies);
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        using var stranger = await app.SignedInAsync(app.Story.Theirs.Officer);

        Assert.Equal(HttpStatusCode.Forbidden, (await neighbour.GetPageAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetPageAsync(address)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await neighbour.GetPageAsync("/sites/creer")).Status);
        Assert.DoesNotContain("sapignies.localhost", (await neighbour.GetPageAsync("/sites")).TextOf("main"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task It_takes_ready_made_colours_by_their_name(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var address = await SettingsAsync(app, SiteVisits.Sapignies);

        await clerk.PostFormAsync(await clerk.GetPageAsync(address), "main form", ("Posted.Palette", "Prune"));

        var page = await clerk.GetPageAsync(address);
        Assert.Equal(Theme.Ready.Single(t => t.Name == "Prune").Theme.Band.ToString(), page.Document.QuerySelector("[name='Posted.Band']")!.GetAttribute("value"));
    }

    [Theory, BothDatabases]
    public async Task Its_logo_is_drawn_anew_and_a_drawing_with_code_is_refused(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var address = await SettingsAsync(app, SiteVisits.Sapignies);

        var refused = await clerk.PostFormAsync(await clerk.GetPageAsync(address), "main form", ("Posted.Logo", new FormFile("blason.png", "<svg onload='alert(1)'/>"u8.ToArray())));
        var kept = await clerk.PostFormAsync(await clerk.GetPageAsync(address), "main form", ("Posted.Logo", new FormFile("blason.svg", SentPictures.With(SentPictures.FromATelephone(), "<script>alert(1)</script>"))));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("SVG", refused.TextOf("#reglages-Logo-error"), StringComparison.Ordinal);
        Assert.Equal("/sites", kept.Path);
        var url = (await clerk.GetPageAsync(app.On(SiteVisits.Sapignies))).Document.QuerySelector(".brand img")!.GetAttribute("src")!;
        using var answer = await clerk.AskAsync(app.On(SiteVisits.Sapignies, url));
        var logo = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var read = NetVips.Image.NewFromBuffer(logo);
        Assert.Equal(("image/jpeg", 168, 224), (answer.Content.Headers.ContentType!.MediaType, read.Width, read.Height));
        Assert.DoesNotContain(read.GetFields(), f => f.StartsWith("exif", StringComparison.Ordinal));
        Assert.DoesNotContain("<script", System.Text.Encoding.Latin1.GetString(logo), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task What_a_resident_writes_reaches_the_clerk_who_answers_it(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var resident = app.Visitor();
        var page = await resident.GetPageAsync(app.On(SiteVisits.Sapignies, "/contact"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await resident.PostFormAsync(page, "#form-contact", ("Posted.Sender", "Aude Vasseur"), ("Posted.Mail", "aude"), ("Posted.Subject", "Lampadaire"), ("Posted.Body", "Il est éteint."))).Status);

        var receipt = await resident.PostFormAsync(page, "#form-contact", ("Posted.Sender", "Aude Vasseur"), ("Posted.Mail", "aude@exemple.test"), ("Posted.Subject", "Lampadaire éteint"), ("Posted.Body", "Rue du Bac,\ndepuis lundi."));

        Assert.Equal(HttpStatusCode.OK, receipt.Status);
        var number = receipt.TextOf("main .notice-title").Split(' ', '\u00A0')[^1];
        Assert.Matches("^[A-Z2-9]{8}$", number);
        Assert.DoesNotContain(number, receipt.Path, StringComparison.Ordinal);
        foreach (var other in (string[])[app.On(SiteVisits.Sapignies, "/contact/recu/A2B3C4D5"), app.On(SiteVisits.Sapignies, receipt.Path[..^2]), app.On(SiteVisits.Bihucourt, receipt.Path)])
            Assert.Equal(HttpStatusCode.NotFound, (await resident.GetPageAsync(other)).Status);
        Assert.Contains("no-store", (await resident.AskAsync(app.On(SiteVisits.Sapignies, receipt.Path))).Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        await using (var scope = app.Scope(app.Story.Ours.Id))
        {
            var mails = await scope.Db.Set<Mitoyen.Platform.Mail.OutgoingMail>().ToListAsync();
            Assert.Contains(mails, m => m.To == "mairie@localhost.example" && m.Body.Contains("Rue du Bac", StringComparison.Ordinal));
            Assert.Contains(mails, m => m.To == "aude@exemple.test" && m.Body.Contains(number, StringComparison.Ordinal) && !m.Body.Contains("Rue du Bac", StringComparison.Ordinal));
            Assert.DoesNotContain(await scope.Db.Set<Mitoyen.Platform.Journal.JournalEntry>().Select(e => e.After ?? "").ToListAsync(), text => text.Contains("Aude", StringComparison.Ordinal));
        }
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var messages = await clerk.GetPageAsync((await SettingsAsync(app, SiteVisits.Sapignies)).Replace("reglages", "messages", StringComparison.Ordinal));
        Assert.Contains("Lampadaire éteint", messages.TextOf("main"), StringComparison.Ordinal);
        var handled = await clerk.PressAsync(messages, "main form button");
        Assert.Contains("Traité", handled.TextOf("main"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task The_office_creates_the_sites_of_a_communaute_in_one_action(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        await using (var scope = app.Scope(app.Story.Ours.Id))
        {
            scope.Db.RemoveRange(await scope.Db.Set<Site>().Where(s => s.AuthorityId == app.Story.Ours.B).ToListAsync());
            await scope.Db.SaveChangesAsync();
        }
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.AskAsync(app.On("ytres.localhost"))).StatusCode);
        var page = await officer.GetPageAsync("/sites/creer");

        var done = await officer.PostFormAsync(page, "main form", ("Posted.Authority", app.Story.Ours.B.ToString()), ("Posted.HostName", "sites.example"), ("Posted.Hosting", "Nuage du Nord, Lille, 03 53 01 99 00"), ("Posted.DataContact", "la déléguée du centre de gestion"));

        Assert.Equal("/sites", done.Path);
        Assert.Equal(HttpStatusCode.OK, (await officer.GetPageAsync(app.On("ytres.sites.example"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await officer.GetPageAsync(app.On("canton-de-bertincourt.sites.example"))).Status);
        Assert.Contains("Nuage du Nord", (await officer.GetPageAsync(app.On("ytres.sites.example", "/mentions-legales"))).TextOf("main"), StringComparison.Ordinal);
        Assert.Contains("la déléguée du centre", (await officer.GetPageAsync(app.On("ytres.sites.example", "/donnees-personnelles"))).TextOf("main").Replace("de la", "la", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task The_office_finds_a_site_by_its_name_its_communaute_and_what_waits_there(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var resident = app.VisitorOf(SiteVisits.Sapignies);
        await resident.PostFormAsync(await resident.GetPageAsync("/contact"), "#form-contact", ("Posted.Sender", "Aude Vasseur"), ("Posted.Mail", "aude@exemple.test"), ("Posted.Subject", "Lampadaire"), ("Posted.Body", "Il est éteint."));
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        async Task<List<string>> FoundAsync(string filter) => [.. (await officer.GetPageAsync($"/sites{filter}")).Document.QuerySelectorAll("main tbody th a").Select(a => a.TextContent.Replace("Régler le site ", "", StringComparison.Ordinal))];

        Assert.Equal(46, (await FoundAsync("")).Count);
        Assert.Equal(["Sapignies"], await FoundAsync("?q=sapi"));
        Assert.Equal(["Sapignies"], await FoundAsync("?messages=a-traiter"));
        Assert.Equal(19, (await FoundAsync($"?communaute={app.Story.Ours.B}")).Count);
        Assert.Empty(await FoundAsync($"?communaute={app.Story.Ours.B}&q=sapignies"));
    }

    /// <summary>From each page of a site to the others; nobody is led to a page that refuses them.</summary>
    [Theory, BothDatabases]
    public async Task The_pages_of_one_site_lead_to_each_other(Database database)
    {
        var app = await apps.WithSitesAsync(database);
        var settings = await SettingsAsync(app, SiteVisits.Sapignies);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);

        var tabs = (await clerk.GetPageAsync(settings)).Document.QuerySelectorAll("main nav.tabs a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Equal(6, tabs.Count);
        foreach (var tab in tabs)
        {
            var page = await clerk.GetPageAsync(tab);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            if (!tab.StartsWith("/sites/actes", StringComparison.Ordinal)) Assert.Equal(tab, page.Document.QuerySelector("main nav.tabs a[aria-current]")!.GetAttribute("href"));
        }
    }

    static async Task<string> SettingsAsync(MitoyenApp app, string host)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return $"/sites/{await scope.Db.Set<Site>().Where(s => s.HostName == host).Select(s => s.Id).SingleAsync()}/reglages";
    }
}
