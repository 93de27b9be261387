using Mitoyen.Browser.Tests.Residents;
using Mitoyen.Host;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;

[assembly: AssemblyFixture(typeof(SitesOfTheDemonstration))]

namespace Mitoyen.Browser.Tests.Residents;

/// <summary>The demonstration with its 46 sites, told once: pages as full as real ones, for what is weighed and timed.</summary>
public sealed class SitesOfTheDemonstration : IAsyncLifetime
{
    public const string Commune = "bapaume.localhost", SmallCommune = "sapignies.localhost", Community = "region-de-bapaume.localhost";

    /// <summary>A server of map tiles that the operator named; nobody answers there.</summary>
    public const string Tiles = "tuiles.exemple.test";

    readonly SemaphoreSlim once = new(1);
    MitoyenApp? app;

    public async Task<MitoyenApp> AppAsync()
    {
        await once.WaitAsync();
        try
        {
            if (app is { } told) return told;
            var fresh = await MitoyenApp.StartAsync(Database.Sqlite, new Dictionary<string, string?> { ["Demonstration"] = "true", ["Sites:Tiles"] = $"https://{Tiles}/{{z}}/{{x}}/{{y}}.png", ["Sites:TilesAttribution"] = "© Essai" });
            await Startup.PrepareAsync(fresh.Services, demonstration: true, CancellationToken.None);
            return app = fresh;
        }
        finally
        {
            once.Release();
        }
    }

    /// <summary>The address of a page of a site.</summary>
    public async Task<string> AtAsync(string host, string path) => new UriBuilder((await AppAsync()).Url) { Host = host }.Uri.GetLeftPart(UriPartial.Authority) + path;

    /// <summary>The first page that a list of the site leads to.</summary>
    /// <param name="list">Path, also the beginning of what it leads to: <c>/actualites</c>.</param>
    public async Task<string> FirstOfAsync(string host, string list)
    {
        using var visitor = (await AppAsync()).VisitorOf(host);
        var page = await visitor.GetPageAsync(list);
        return page.Document.QuerySelectorAll($"main li a[href^='{list}/']").Select(a => a.GetAttribute("href")!).FirstOrDefault(h => !Path.HasExtension(h))
            ?? throw new InvalidOperationException($"{host}{list} leads to nothing.");
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (app is not null) await app.DisposeAsync();
        once.Dispose();
    }
}
