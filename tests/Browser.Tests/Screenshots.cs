using Microsoft.Playwright;
using Mitoyen.Host;
using Mitoyen.Host.Demonstration;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;

namespace Mitoyen.Browser.Tests;

/// <summary>The pictures of the README, from the demonstration: <c>just screenshots</c>. Not a check: it runs only when asked for.</summary>
public sealed class Screenshots(Browsing browsing)
{
    /// <summary>Without an account: a page of a residents' site, with its host.</summary>
    static readonly (string Name, string? Account, string Url, bool Dark, int Width)[] Pictures =
    [
        ("file", DemonstrationAccounts.Officer, "/file", false, 1280),
        ("solde", DemonstrationAccounts.SmallPrincipal, "/solde", false, 1280),
        ("ma-journee", DemonstrationAccounts.Officer, "/temps", false, 390),
        ("demandes", DemonstrationAccounts.Clerk, "/demandes", false, 1280),
        ("convention", DemonstrationAccounts.LargePrincipal, "/convention", true, 1280),
        ("tournees", DemonstrationAccounts.Officer, "/tournees", false, 1280),
        ("site", null, "//bapaume.localhost/", false, 1280),
        ("demarche", null, "//sapignies.localhost/demarches/particuliers/F900001", false, 1280),
    ];

    [Fact(Explicit = true)]
    public async Task Of_the_readme()
    {
        await using var app = await MitoyenApp.StartAsync(Database.Sqlite);
        await Startup.PrepareAsync(app.Services, demonstration: true, CancellationToken.None);
        var folder = Directory.CreateDirectory(Path.Combine(Tools.Root, "docs/screenshots")).FullName;
        foreach (var (name, account, url, dark, width) in Pictures)
        {
            using var visitor = account is null ? app.Visitor() : await app.SignedInAsync(account, DemonstrationAccounts.Password);
            await using var context = await browsing.Chromium.NewContextAsync(new()
            {
                BaseURL = app.Url.ToString(), Locale = "fr-FR", TimezoneId = "Europe/Paris", ViewportSize = new() { Width = width, Height = 860 },
                ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce,
            });
            await context.AddCookiesAsync(visitor.Cookies.Select(c => new Cookie { Name = c.Key, Value = c.Value, Url = app.Url.ToString() }));
            var page = await context.NewPageAsync();
            await page.GotoAsync(url.StartsWith("//", StringComparison.Ordinal) ? new UriBuilder($"http:{url}") { Port = app.Url.Port }.ToString() : url, new() { WaitUntil = WaitUntilState.NetworkIdle });
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
        }
    }
}
