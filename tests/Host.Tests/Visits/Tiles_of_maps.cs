using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Host.Tests.Sites;
using Mitoyen.Platform.Modules;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Host.Tests.Visits;

/// <summary>Tiles come from elsewhere only where the operator says so, and only pages with a map may ask for them.</summary>
public sealed class Tiles_of_maps
{
    const string Tiles = "https://tuiles.exemple.test:8443/{z}/{x}/{y}.png?cle=a";
    const string Closed = "img-src 'self' data:;";
    const string WithoutTiles = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none';";

    [Fact]
    public async Task Open_the_content_policy_for_their_host_on_pages_with_a_map_alone()
    {
        await using var app = await MitoyenApp.WithStoryAsync(Database.Sqlite, new Dictionary<string, string?> { ["Visits:Tiles"] = Tiles, ["Visits:TilesAttribution"] = "© Essai" });
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);

        foreach (var map in (string[])["/tournees?semaine=2026-11-23", "/tournees/jour/2026-11-24"])
        {
            var (policy, html) = await AskAsync(officer, map);
            Assert.Contains("img-src 'self' data: https://tuiles.exemple.test:8443;", policy, StringComparison.Ordinal);
            Assert.Contains("data-attribution=\"© Essai\"", html, StringComparison.Ordinal);
        }
        foreach (var plain in (string[])["/tournees?semaine=2027-01-04", "/tournees/couverture", "/temps", "/conseils", "/connexion", "/nulle-part"])
        {
            var (policy, html) = await AskAsync(officer, plain);
            Assert.Contains(Closed, policy, StringComparison.Ordinal);
            Assert.DoesNotContain("tuiles.exemple.test", policy + html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Are_nowhere_without_the_setting()
    {
        await using var app = await MitoyenApp.WithStoryAsync(Database.Sqlite, new Dictionary<string, string?> { ["Visits:Tiles"] = " " });
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);

        var (policy, html) = await AskAsync(officer, "/tournees/jour/2026-11-24");

        Assert.Contains(Closed, policy, StringComparison.Ordinal);
        Assert.Contains("data-round-map", html, StringComparison.Ordinal);
        Assert.DoesNotContain("data-tiles", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_the_policy_of_residents_pages_with_a_map_alone()
    {
        await using var app = await SiteVisits.StartAsync(Database.Sqlite, settings: new Dictionary<string, string?> { ["Sites:Tiles"] = Tiles });
        await TwoPlacesAsync(app);
        using var resident = app.Visitor();

        // Each is asked twice: as it is drawn, and as it is kept in memory.
        foreach (var path in (string[])["/lieux", "/lieux", "/contact", "/contact", "/agenda", "/agenda", "/actualites", "/mentions-legales", "/accessibilite", "/demarches", "/nulle-part", "/lieux/la-salle-0"])
        {
            var (policy, html) = await AskAsync(resident, app.On(SiteVisits.Sapignies, path));
            if (path == "/lieux") Assert.Contains("img-src 'self' data: https://tuiles.exemple.test:8443;", policy, StringComparison.Ordinal);
            else Assert.DoesNotContain("tuiles.exemple.test", policy + html, StringComparison.Ordinal);
            Assert.Equal(WithoutTiles, policy.Replace(" https://tuiles.exemple.test:8443", "", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("tuiles.exemple.test/{z}/{x}/{y}.png"), InlineData("ftp://tuiles.exemple.test/{z}/{x}/{y}.png"), InlineData("https://tuiles.exemple.test/"), InlineData("https://{s}.exemple.test/{z}/{x}/{y}.png")]
    [InlineData("https://tuiles.exemple.test/{z}/{x}"), InlineData("https://moi:secret@tuiles.exemple.test/{z}/{x}/{y}.png"), InlineData("https://tuiles.exemple.test; script-src */{z}/{x}/{y}.png")]
    public async Task Written_wrongly_stop_the_start_with_a_sentence(string tiles)
    {
        foreach (var section in (string[])["Visits", "Sites"])
        {
            var wrong = await Assert.ThrowsAsync<UnusableSetting>(() => MitoyenApp.StartAsync(Database.Sqlite, new Dictionary<string, string?> { [$"{section}:Tiles"] = tiles }));

            Assert.Contains($"{section}:Tiles", wrong.Message, StringComparison.Ordinal);
        }
    }

    static async Task TwoPlacesAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        var (site, at) = (await scope.Db.Set<Site>().SingleAsync(s => s.HostName == SiteVisits.Sapignies), app.Clock.GetUtcNow().UtcDateTime.AddDays(-1));
        for (var i = 0; i < 2; i++)
        {
            var facts = new PlaceFacts("1, place", 50_100_000 + (9_000 * i), 2_850_000 + (9_000 * i), null, null, null, null, "Salle");
            var place = Item.Begin(site.PartnershipId, site.Id, ContentType.Place, null, "Odile Renard", new($"la-salle-{i}", $"La salle {i}", "", "", facts, null, null), at);
            _ = place.Publish(at);
            scope.Db.Add(place);
        }
        await scope.Db.SaveChangesAsync();
    }

    static async Task<(string Policy, string Html)> AskAsync(Visitor visitor, string url)
    {
        using var answer = await visitor.SendAsync(new(HttpMethod.Get, new Uri(url, UriKind.RelativeOrAbsolute)));
        return (Assert.Single(answer.Headers.GetValues("Content-Security-Policy")) + ";", await answer.Content.ReadAsStringAsync());
    }
}
