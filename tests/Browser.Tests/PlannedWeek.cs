using Microsoft.Playwright;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;

namespace Mitoyen.Browser.Tests;

/// <summary>An application of its own with a planned week, and the officer's window on it.</summary>
sealed class PlannedWeek : IAsyncDisposable
{
    /// <summary>The first visit that another day takes, or refuses; address of its page, name, that day, what that day says.</summary>
    const string Movable = """
        async (possible) => {
          for (const link of document.querySelectorAll('a[data-move]')) {
            const url = new URL(link.href), { days } = await (await fetch(`${url.pathname}/essais${url.search}`)).json();
            const day = link.closest('tr[data-slot]') && days.find((d) => !d.now && d.ok === possible);
            if (day) return [link.getAttribute('href'), link.dataset.move, day.slot, ...day.says];
          }
          return [];
        }
        """;

    readonly MitoyenApp app;
    readonly bool owns;
    readonly IBrowserContext context;

    PlannedWeek(MitoyenApp app, bool owns, IBrowserContext context, IPage page)
    {
        (this.app, this.owns, this.context, Page) = (app, owns, context, page);
        page.Request += (_, request) => { if (request.Method == "POST") Posts++; };
    }

    public IPage Page { get; }

    /// <summary>How often the browser asked the server to write.</summary>
    public int Posts { get; private set; }

    public static async Task<PlannedWeek> OpenAsync(Browsing browsing)
    {
        var app = await MitoyenApp.WithStoryAsync(Database.Sqlite);
        using (var officer = await app.SignedInAsync(app.Story.Ours.Officer)) await PlannedWeeks.PlanAsync(app, officer);
        return await OpenAsync(browsing, app, owns: true, scripts: true);
    }

    /// <summary>The same week in a window without scripts.</summary>
    public static Task<PlannedWeek> OpenAsync(Browsing browsing, PlannedWeek same) => OpenAsync(browsing, same.app, owns: false, scripts: false);

    static async Task<PlannedWeek> OpenAsync(Browsing browsing, MitoyenApp app, bool owns, bool scripts)
    {
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var context = await browsing.Chromium.NewContextAsync(new()
        {
            BaseURL = app.Url.ToString(), Locale = "fr-FR", TimezoneId = "Europe/Paris", JavaScriptEnabled = scripts, ViewportSize = new() { Width = 1280, Height = 900 }, ReducedMotion = ReducedMotion.Reduce,
        });
        await context.AddCookiesAsync([.. officer.Cookies.Select(c => new Cookie { Name = c.Key, Value = c.Value, Url = app.Url.ToString() })]);
        var page = await context.NewPageAsync();
        await page.GotoAsync(PlannedWeeks.Week);
        return new(app, owns, context, page);
    }

    /// <summary>Visits in the order of the page, each behind its day: what a move changes and taking it back restores.</summary>
    public Task<string[]> OrderAsync() =>
        Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('tr[data-slot]')].map((r) => `${r.dataset.slot} ${(r.querySelector('th a') ?? r.querySelector('th')).innerText.trim()}`)");

    public async Task<string> TextAsync() => string.Join('\n', await Page.Locator("tr[data-slot]").AllInnerTextsAsync());

    public async Task<(string Visit, string Name, string Slot, IReadOnlyList<string> Says)> MovableAsync(bool possible = true)
    {
        var found = await Page.EvaluateAsync<string[]>(Movable, possible);
        Assert.True(found.Length > 3, "No visit of the week can be moved so: the test shows nothing.");
        return (found[0], found[1], found[2], found[3..]);
    }

    /// <summary>Takes the handle of a visit with the mouse and waits until the days are shown.</summary>
    public async Task LiftAsync(string visit)
    {
        var handle = Page.Locator("tr").Filter(new() { Has = Page.Locator($"a[href='{visit}']") }).Locator(".move-handle");
        await handle.ScrollIntoViewIfNeededAsync();
        await handle.HoverAsync();
        await Page.Mouse.DownAsync();
        var box = (await handle.BoundingBoxAsync())!;
        await Page.Mouse.MoveAsync(box.X + 20, box.Y + 20, new() { Steps = 4 });
        await Assertions.Expect(Page.Locator(".move-bar")).ToBeVisibleAsync();
    }

    public async Task CarryOverAsync(string target)
    {
        var box = (await Page.Locator(target).BoundingBoxAsync())!;
        await Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2), new() { Steps = 8 });
    }

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        if (owns) await app.DisposeAsync();
    }
}
