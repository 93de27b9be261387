using Microsoft.Playwright;
using Mitoyen.Browser.Tests;
using Mitoyen.Browser.Tests.Sequel;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;

[assembly: AssemblyFixture(typeof(Browsing))]

namespace Mitoyen.Browser.Tests;

/// <summary>
/// One application with the story told, one Chromium (Debian's, found on the PATH), for all tests of the browser. Without the window that nobody sees
/// (<c>chromium-headless-shell</c>) a page costs a third of the time; where it is not installed, <c>chromium</c> does the same.
/// </summary>
public sealed class Browsing : IAsyncLifetime
{
    static readonly string[] Quiet = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    readonly Dictionary<string, IReadOnlyList<Cookie>> signedIn = [];
    readonly SemaphoreSlim oneAtATime = new(1);
    IPlaywright playwright = null!;
    IBrowser? whole;

    public MitoyenApp App { get; private set; } = null!;
    public IBrowser Chromium { get; private set; } = null!;
    public Sitemap Sitemap { get; private set; } = null!;
    public Partners Ours => App.Story.Ours;

    public async ValueTask InitializeAsync()
    {
        App = await MitoyenApp.WithStoryAsync(Database.Sqlite);
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(30_000); // As long as every other wait of Playwright: the machine may be doing much else.
        Chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = OnThePath("chromium-headless-shell", "chromium"), Args = Quiet });
        Sitemap = await Sitemap.CrawlAsync(App, await StorySequel.TellAsync(App));
    }

    /// <summary>A window of a person (nobody: a visitor who has not signed in).</summary>
    public async Task<IBrowserContext> OpenAsync(Person? person, int width = 1280, bool dark = false, bool scripts = true)
    {
        var context = await Chromium.NewContextAsync(new()
        {
            BaseURL = App.Url.ToString(), Locale = "fr-FR", TimezoneId = "Europe/Paris", JavaScriptEnabled = scripts,
            ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce,
        });
        if (person is not null) await context.AddCookiesAsync(await CookiesOfAsync(person));
        return context;
    }

    /// <summary>The whole browser, for what lives beyond a page (workers that outlast it, the network that comes and goes): without its window they now and then stood still.</summary>
    public async Task<IBrowser> WholeAsync()
    {
        await oneAtATime.WaitAsync();
        try
        {
            return whole ??= await playwright.Chromium.LaunchAsync(new() { ExecutablePath = OnThePath("chromium"), Args = Quiet });
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (whole is not null) await whole.CloseAsync();
        await Chromium.CloseAsync();
        playwright.Dispose();
        await App.DisposeAsync();
        oneAtATime.Dispose();
    }

    async Task<IReadOnlyList<Cookie>> CookiesOfAsync(Person person)
    {
        await oneAtATime.WaitAsync();
        try
        {
            if (signedIn.TryGetValue(person.Email, out var known)) return known;
            using var visitor = await App.SignedInAsync(person);
            return signedIn[person.Email] = [.. visitor.Cookies.Select(c => new Cookie { Name = c.Key, Value = c.Value, Url = App.Url.ToString() })];
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <summary>The first of these programs that is there.</summary>
    internal static string OnThePath(params string[] programs) =>
        programs.SelectMany(program => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, program))).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException($"{programs[^1]} is not on the PATH: apt-get install {programs[^1]}.");
}
