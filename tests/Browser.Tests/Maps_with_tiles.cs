using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;

namespace Mitoyen.Browser.Tests;

/// <summary>A server of tiles that the operator named: a real one on loopback. The browser asks it, and nobody else; a page without it asks nobody.</summary>
public sealed class Maps_with_tiles(Browsing browsing)
{
    const string Day = "/tournees/jour/2026-11-24";

    [Fact]
    public async Task Draw_them_and_ask_that_host_alone()
    {
        await using var server = await OutsideServer.StartAsync();
        server.Otherwise = async context => { context.Response.ContentType = "image/png"; await context.Response.Body.WriteAsync(RoadTrip.Picture.Buffer); };
        var tiles = $"http://localhost:{server.Url.Port}/{{z}}/{{x}}/{{y}}.png"; // Another host than ours.
        await using var app = await MitoyenApp.WithStoryAsync(Database.Sqlite, new Dictionary<string, string?> { ["Visits:Tiles"] = tiles, ["Visits:TilesAttribution"] = "© Essai" });
        await using var glance = await OpenAsync(app);

        await Assertions.Expect(glance.Page.Locator(".leaflet-tile-loaded").First).ToBeAttachedAsync();
        Assert.Equal(1, await glance.Page.Locator(".leaflet-tile-loaded").First.EvaluateAsync<int>("i => i.naturalWidth"));
        await Assertions.Expect(glance.Page.Locator(".leaflet-control-attribution")).ToHaveTextAsync("© Essai");
        Assert.Matches("^/[0-9]+/[0-9]+/[0-9]+\\.png$", server.Asked.First().Path);
        Assert.All(server.Asked, asked => Assert.False(asked.Headers.ContainsKey("Cookie")));
        Assert.All(server.Asked, asked => Assert.Equal(app.Url.ToString(), asked.Headers["Referer"]));
        Assert.All(glance.Complaints, complaint => Assert.StartsWith($"third party: http://localhost:{server.Url.Port}/", complaint, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Are_drawn_without_tiles_and_ask_nobody_where_none_is_named()
    {
        await using var app = await MitoyenApp.WithStoryAsync(Database.Sqlite);
        await using var glance = await OpenAsync(app);

        await Assertions.Expect(glance.Page.Locator(".map-frame path.way").First).ToBeAttachedAsync();
        await Assertions.Expect(glance.Page.Locator(".leaflet-tile")).ToHaveCountAsync(0);
        Assert.Empty(glance.Complaints);
    }

    [Fact]
    public async Task Are_one_stop_of_the_tab_key()
    {
        await using var app = await MitoyenApp.WithStoryAsync(Database.Sqlite);
        await using var glance = await OpenAsync(app);
        await Assertions.Expect(glance.Page.Locator(".map-frame path.place").First).ToBeAttachedAsync();
        await glance.Page.Locator(".map-frame").FocusAsync();

        await glance.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(glance.Page.GetByRole(AriaRole.Button, new() { Name = "Agrandir la carte" })).ToBeFocusedAsync();
    }

    async Task<Glance> OpenAsync(MitoyenApp app)
    {
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var context = await browsing.Chromium.NewContextAsync(new() { Locale = "fr-FR", TimezoneId = "Europe/Paris", ViewportSize = new() { Width = 1280, Height = 900 } });
        await context.AddCookiesAsync([.. officer.Cookies.Select(c => new Cookie { Name = c.Key, Value = c.Value, Url = app.Url.ToString() })]);
        return await Glance.AtAsync(context, app.Url, new Uri(app.Url, Day).ToString());
    }
}
