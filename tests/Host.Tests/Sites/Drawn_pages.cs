using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Sites.Caching;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Sites.Drawing;

namespace Mitoyen.Host.Tests.Sites;

public sealed class Drawn_pages
{
    static readonly string[] Paths =
    [
        "/", "/actualites", "/actualites?page=2", "/actualites/un-titre-news", "/agenda", "/agenda?lieu=Salle%20%22des%20f%C3%AAtes%22", "/agenda/un-titre-event", "/lieux", "/lieux?genre=%C3%89cole", "/lieux/un-titre-place",
        "/associations", "/associations/un-titre-organisation", "/alertes", "/alertes/un-titre-alert", "/actes", "/actes/un-titre-legalact", "/actes/communes-sans-site", "/actes/seances/2026-10-02", "/actes/seances/hier", "/publications", "/publications/un-titre-publication", "/pages/un-titre-page",
        "/ma-commune", "/accessibilite", "/accessibilite/schema", "/mentions-legales", "/donnees", "/donnees-personnelles", "/actualites/jamais-ecrite", "/apercu/faux",
    ];

    [Fact]
    public async Task Are_the_same_as_Blazor_draws_them()
    {
        await using var app = await SiteVisits.StartAsync(Database.Sqlite);
        await WriteAsync(app);
        using var visitor = app.Visitor();
        var (choice, cache) = (app.Services.GetRequiredService<DrawingChoice>(), app.Services.GetRequiredService<PageCache>());
        foreach (var host in new[] { SiteVisits.Sapignies, SiteVisits.Community })
            foreach (var path in Paths)
            {
                var atOnce = await DrawAsync(visitor, app.On(host, path), byBlazor: false);
                var byBlazor = await DrawAsync(visitor, app.On(host, path), byBlazor: true);
                Assert.Equal(byBlazor, atOnce);
            }

        async Task<string> DrawAsync(Visitor visitor, string url, bool byBlazor)
        {
            choice.ByBlazor = byBlazor;
            cache.Evict(null, SiteTopic.Everything);
            var answer = await visitor.AskAsync(url);
            var document = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
            return $"{url} {answer.StatusCode} {answer.Content.Headers.ContentType} {document.DocumentElement.OuterHtml}";
        }
    }

    [Fact]
    public async Task Are_all_that_need_no_renderer()
    {
        await using var app = await SiteVisits.StartAsync(Database.Sqlite);
        var atOnce = typeof(ResidentPage).Assembly.GetTypes().Where(t => t.IsDefined(typeof(DrawnAtOnceAttribute), inherit: false)).ToList();

        Assert.All(atOnce, page => Assert.True(page.IsSubclassOf(typeof(ResidentPage)), page.Name));
        Assert.Equal(14, atOnce.Count);
        var routes = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => atOnce.Contains(e.Metadata.GetMetadata<Microsoft.AspNetCore.Components.Endpoints.ComponentTypeMetadata>()?.Type!)).Select(e => e.RoutePattern.RawText).ToList();
        Assert.Contains("/_site/actualites", routes);
        Assert.All(routes, route => Assert.StartsWith("/_site", route, StringComparison.Ordinal));
    }

    [Theory, BothDatabases]
    public async Task Show_a_text_that_looks_like_markup_as_text(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        await WriteAsync(app);
        using var visitor = app.Visitor();

        var list = await visitor.GetPageAsync(app.On(SiteVisits.Sapignies, "/actualites"));
        var lost = await visitor.AskAsync(app.On(SiteVisits.Sapignies, "/actualites/jamais-ecrite"));

        Assert.Contains("<b>Un</b> \"titre\" & l’autre News", list.TextOf(".tiles"), StringComparison.Ordinal);
        Assert.False(list.Has(".tiles b"));
        Assert.Equal(list.TextOf(".tiles"), (await visitor.GetPageAsync(app.On(SiteVisits.Sapignies, "/actualites?page=x"))).TextOf(".tiles"));
        Assert.Equal(HttpStatusCode.NotFound, lost.StatusCode);
        Assert.Contains("Cette page n’existe pas", await lost.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    static async Task WriteAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        var at = app.Clock.GetUtcNow().UtcDateTime.AddDays(-1);
        var site = await scope.Db.Set<Site>().SingleAsync(s => s.HostName == SiteVisits.Sapignies);
        var community = await scope.Db.Set<Site>().SingleAsync(s => s.HostName == SiteVisits.Community);
        foreach (var type in Enum.GetValues<ContentType>())
            for (var i = 0; i < (type == ContentType.News ? 30 : 3); i++)
            {
                var slug = $"un-titre-{type}{(i == 0 ? "" : $"-{i}")}".ToLowerInvariant();
                var item = Item.Begin(site.PartnershipId, site.Id, type, null, "Odile Renard", new(slug, $"<b>Un</b> \"titre\" & l’autre {type} {i}", i % 2 == 0 ? "Un <résumé> : d’une\u00A0phrase & 'demie'." : "", "<h2>Titre</h2><p>Texte &amp; <a href=\"/contact\">lien</a>.</p>", Facts(type, i, at), null, null), at.AddMinutes(-i));
                item.AskFor([community.Id], at);
                item.On(community.Id)!.Accept(null, at);
                _ = item.Publish(at.AddMinutes(-i));
                scope.Db.Add(item);
            }
        site.Declare(new AccessibilityAudit(new(2026, 10, 1), "<Cabinet> & fils", 60, 80) { DeclaredOn = new(2026, 10, 2), Tools = "NVDA & \"Firefox\"", Pages = "<Accueil>", Shortfalls = [new(ShortfallKind.NotMet, "8.9", "Des <p> vides & d’autres", ""), new(ShortfallKind.Exempt, "", "Vieux \"PDF\"", "la mairie")] });
        scope.Db.Add(new AccessibilityPlan { SiteId = site.Id, PartnershipId = site.PartnershipId, From = new(2025, 1, 1), Until = new(2027, 12, 31), Responsible = "Odile <Renard>", Policy = "Un\nDeux & trois", MoreUrl = "/contact?a=1&b=2", MeasuresText = PlanMeasure.WriteAll([new(2025, MeasureState.Done, "<b>Former</b>"), new(2026, MeasureState.GivenUp, "Auditer & corriger")]) });
        await scope.Db.SaveChangesAsync();
    }

    static ItemFacts Facts(ContentType type, int i, DateTime at) => type switch
    {
        ContentType.Event => new EventFacts(at.AddDays(20 * i), at.AddDays((20 * i) + 1).AddHours(i), i == 1, i == 0 ? "Salle \"des fêtes\"" : "Mairie", "1, place", 50_100_000, 2_850_000, "https://exemple.example/?a=1&b=2", "5 €", i == 2),
        ContentType.Place => new PlaceFacts("1, place\nSapignies", 50_100_000 + (1_000 * i), 2_850_000 + (900 * i), "Mo-Fr 09:00-12:00", "03 53 01 00 12", "a@b.example", "https://exemple.example", i == 0 ? "École" : "Salle"),
        ContentType.Organisation => new OrganisationFacts("Sport", "Odile Renard", null, "03 53 01 00 13", null, "https://exemple.example"),
        ContentType.Alert => new AlertFacts(AlertSeverity.Severe, AlertUrgency.Immediate, AlertCertainty.Observed, at, at.AddDays(9), i == 1),
        ContentType.LegalAct => new LegalActFacts($"2026-{i}", new(2026 - i, 10, 2), LegalActKind.Deliberation, "7.1", "Décisions", null, null),
        ContentType.Publication => new PublicationFacts("Bulletin", new(2026, 10, 2)),
        ContentType.Page => new PageFacts(),
        _ => new NewsFacts(),
    };
}
