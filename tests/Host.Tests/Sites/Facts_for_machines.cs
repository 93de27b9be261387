using System.Text.Json;
using System.Xml.Linq;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Procedures.Contracts;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host.Tests.Sites;

/// <summary>What search engines, social networks and other programs read in the pages of a site.</summary>
public sealed class Facts_for_machines
{
    static readonly string[] Paths =
    [
        "/", "/actualites", "/actualites/loto", "/agenda", "/agenda/bal", "/lieux", "/lieux/mairie", "/associations", "/alertes", "/actes", "/publications", "/pages/histoire", "/recherche?q=loto", "/contact", "/ma-commune",
        "/donnees", "/accessibilite", "/mentions-legales", "/donnees-personnelles", "/demarches", "/demarches/particuliers", "/demarches/particuliers/F900001", "/demarches/recherche?q=acte", "/demarches/particuliers/glossaire",
    ];

    [Theory, BothDatabases]
    public async Task Stand_on_every_page_with_its_one_address_and_what_social_networks_ask_for(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        await WriteAsync(app);
        using var resident = app.Visitor();

        foreach (var path in Paths)
        {
            var page = await resident.GetPageAsync(app.On(SiteVisits.Sapignies, path));
            Assert.Equal(System.Net.HttpStatusCode.OK, page.Status);
            var (canonical, said) = (Canonical(page), Facts(page));
            Assert.Equal("https://schema.org", said.GetProperty("@context").GetString());
            Assert.False(string.IsNullOrEmpty(said.GetProperty("name").GetString()), path);
            Assert.Equal(canonical, Meta(page, "og:url"));
            Assert.All(["og:type", "og:title", "og:description", "og:site_name"], name => Assert.False(string.IsNullOrEmpty(Meta(page, name)), $"{path} {name}"));
            if (!path.StartsWith("/demarches/particuliers/F", StringComparison.Ordinal)) Assert.StartsWith(app.On(SiteVisits.Sapignies)[..^1], canonical, StringComparison.Ordinal);
        }
    }

    [Theory, BothDatabases]
    public async Task Name_each_kind_of_content_in_the_words_of_schema_org(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        await WriteAsync(app);
        using var resident = app.Visitor();
        async Task<JsonElement> OfAsync(string path) => Facts(await resident.GetPageAsync(app.On(SiteVisits.Sapignies, path)));

        foreach (var (path, type, fact, value) in ((string, string, string, string)[])
        [
            ("/actualites/loto", "NewsArticle", "headline", "Loto"), ("/agenda/bal", "Event", "startDate", "2026-12-05T20:00:00+01:00"), ("/lieux/mairie", "GovernmentOffice", "address", "12, rue de l’Église"),
            ("/lieux/salle-des-fetes", "CivicStructure", "telephone", "03 53 01 00 12"), ("/associations/club-des-aines", "Organization", "name", "Club des aînés"), ("/alertes/verglas", "SpecialAnnouncement", "expires", "2026-12-01T08:00:00Z"),
            ("/actes/tarifs", "Legislation", "legislationIdentifier", "2026-12"), ("/publications/bulletin", "DigitalDocument", "datePublished", "2026-11-23T08:00:00Z"), ("/pages/histoire", "WebPage", "headline", "Histoire"),
        ])
        {
            var said = await OfAsync(path);
            Assert.Equal((type, value), (said.GetProperty("@type").GetString(), said.GetProperty(fact).GetString()));
        }
        static IEnumerable<string?> Hours(JsonElement said) => said.GetProperty("openingHours").EnumerateArray().Select(h => h.GetString());
        Assert.Equal(["Mo-Fr 09:00-12:00,14:00-17:00", "Sa 10:00-12:00"], Hours(await OfAsync("/lieux/mairie")));
        var home = await OfAsync("/");
        Assert.Equal(["Mo,Th 17:00-19:00", "Tu 09:00-12:00"], Hours(home));
        Assert.Equal(["GovernmentOffice", "CityHall"], home.GetProperty("@type").EnumerateArray().Select(t => t.GetString()));
        Assert.Equal(("03 53 01 00 12", "Sapignies"), (home.GetProperty("telephone").GetString(), home.GetProperty("address").GetProperty("addressLocality").GetString()));
    }

    [Theory, BothDatabases]
    public async Task Of_what_a_neighbour_wrote_name_the_neighbour_s_address_and_only_the_neighbour_s_site_map_lists_it(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        await WriteAsync(app);
        using var resident = app.Visitor();
        var (there, map) = (app.On(SiteVisits.Sapignies, "/actualites/loto"), XNamespace.Get("http://www.sitemaps.org/schemas/sitemap/0.9"));
        async Task<List<string>> ListedAsync(string host) => [.. XDocument.Parse(await TextAsync(resident, app.On(host, "/sitemap.xml"))).Root!.Elements(map + "url").Select(u => u.Element(map + "loc")!.Value)];

        var shown = await resident.GetPageAsync(app.On(SiteVisits.Community, "/actualites/loto"));

        Assert.Equal((there, there), (Canonical(shown), Facts(shown).GetProperty("@id").GetString()));
        Assert.Equal(there, Meta(shown, "og:url"));
        Assert.Contains(there, await ListedAsync(SiteVisits.Sapignies));
        Assert.DoesNotContain(await ListedAsync(SiteVisits.Community), address => address.EndsWith("/loto", StringComparison.Ordinal));
        foreach (var host in (string[])[SiteVisits.Sapignies, SiteVisits.Community])
            Assert.Contains($"Sitemap: {app.On(host, "/sitemap.xml")}", await TextAsync(resident, app.On(host, "/robots.txt")), StringComparison.Ordinal);
    }

    static string Canonical(Page page) => page.Document.QuerySelectorAll("link[rel=canonical]").Single().GetAttribute("href")!;

    static string? Meta(Page page, string name) => page.Document.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

    static JsonElement Facts(Page page) => JsonSerializer.Deserialize<JsonElement>(Assert.Single(page.Document.QuerySelectorAll("script[type='application/ld+json']")).TextContent);

    static async Task<string> TextAsync(Visitor visitor, string url)
    {
        using var answer = await visitor.AskAsync(url);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>One item of each kind on the site of a commune; its communauté shows the first.</summary>
    internal static async Task WriteAsync(MitoyenApp app)
    {
        var (own, start) = (await app.SiteOfAsync(app.Story.Ours.OfA), MitoyenApp.Start.UtcDateTime);
        await using var scope = app.Scope(app.Story.Ours.Id);
        var community = scope.Db.Set<Mitoyen.Sites.Domain.Site>().Single(s => s.HostName == SiteVisits.Community).Id;
        await scope.Get<IProcedureSamples>().LoadAsync(TestContext.Current.CancellationToken);
        var evening = new DateTime(2026, 12, 5, 19, 0, 0, DateTimeKind.Utc);
        _ = (await scope.Get<IContentFounding>().TakeOverAsync(
        [
            Of(ContentType.News, "Loto", new NewsFacts()) with { Placements = [new(community, true, null)] },
            Of(ContentType.Event, "Bal", new EventFacts(evening, evening.AddHours(4), false, "Salle des fêtes", "Rue du Moulin", 50_130_000, 2_830_000, null, "5 €", false)),
            Of(ContentType.Place, "Mairie", new PlaceFacts("12, rue de l’Église", 50_131_000, 2_831_000, "Mo-Fr 09:00-12:00,14:00-17:00; Sa[1] 10:00-12:00; Sa 10:00-12:00; PH off", null, null, null, "Mairie annexe")),
            Of(ContentType.Place, "Salle des fêtes", new PlaceFacts("3, rue du Moulin", 50_130_000, 2_830_000, null, "03 53 01 00 12", null, null, "Salle des fêtes")),
            Of(ContentType.Organisation, "Club des aînés", new OrganisationFacts("Solidarité", "Odile Renard", null, null, null, null)),
            Of(ContentType.Alert, "Verglas", new AlertFacts(AlertSeverity.Severe, AlertUrgency.Expected, AlertCertainty.Likely, start, start.AddDays(7), false)),
            Of(ContentType.LegalAct, "Tarifs", new LegalActFacts("2026-12", new(2026, 10, 2), LegalActKind.Deliberation, "7.1", "finances locales/décisions budgétaires", start, null)),
            Of(ContentType.Publication, "Bulletin", new PublicationFacts("Bulletin", new(2026, 10, 1))),
            Of(ContentType.Page, "Histoire", new PageFacts()),
        ])).Value;

        KnownItem Of(ContentType type, string title, ItemFacts facts) => new(own, type, null, "Odile Renard", title, "En deux mots.", "<p>Un texte.</p>", facts, start.AddDays(-1), start.AddDays(-1), [], Slug: HostSlug(title));

        static string HostSlug(string title) => Mitoyen.Sites.Domain.HostNames.Slug(title);
    }
}
