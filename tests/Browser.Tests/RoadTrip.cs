using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Durability;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Visits.Data;

namespace Mitoyen.Browser.Tests;

/// <summary>The officer's phone on the day of the story's round, and a server of its own that can be killed as a power cut kills it.</summary>
sealed class RoadTrip : IAsyncDisposable
{
    public const string Day = "/tournees/jour/2026-11-24";

    /// <summary>A real picture of one pixel.</summary>
    public static readonly FilePayload Picture = new()
    {
        Name = "baie.png", MimeType = "image/png",
        Buffer = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
    };

    readonly TestDatabase database;

    RoadTrip(TestDatabase database, Partners ours, IBrowserContext phone) => (this.database, Ours, Phone, Server) = (database, ours, phone, new(database));

    public Partners Ours { get; }
    public IBrowserContext Phone { get; }
    public ServedProcess Server { get; }

    public static async Task<RoadTrip> BeginAsync(Browsing browsing)
    {
        var (template, story) = await Templates.ToldAsync(Database.Sqlite);
        var phone = await (await browsing.WholeAsync()).NewContextAsync(new() { Locale = "fr-FR", TimezoneId = "Europe/Paris", ViewportSize = new() { Width = 390, Height = 844 }, ReducedMotion = ReducedMotion.Reduce });
        var trip = new RoadTrip(await template.CopyAsync(), story.Ours, phone);
        await trip.Server.StartAsync();
        return trip;
    }

    /// <summary>Signs in, opens the day and waits until it says that it needs no network any more.</summary>
    public async Task<IPage> OpenTheDayAsync()
    {
        var page = await Phone.NewPageAsync();
        await GoAsync(page, Day);
        await SignInAsync(page, Ours.Officer);
        await Assertions.Expect(page.Locator(".road-side")).ToContainTextAsync("sans réseau", new() { Timeout = 30_000 });
        return page;
    }

    public static async Task SignInAsync(IPage page, Person person)
    {
        await page.FillAsync("input[type=email]", person.Email);
        await page.FillAsync("input[type=password]", Story.Password);
        await page.FollowAsync(() => page.ClickAsync("#form-connexion button[type=submit]"));
    }

    public Task GoAsync(IPage page, string url) => page.GotoAsync(new Uri(Server.Url, url).ToString(), new() { WaitUntil = WaitUntilState.Load });

    public static async Task OpenFirstStopAsync(IPage page)
    {
        await page.FollowAsync(() => page.Locator("main section.card a.btn").First.ClickAsync());
        await Assertions.Expect(page.Locator("#form-route")).ToBeVisibleAsync();
    }

    /// <summary>"Visite faite" leads back to the day. A page kept on the phone is there within milliseconds: waiting for its address to change can miss the change, so the page itself is asked.</summary>
    public static async Task FinishTheStopAsync(IPage page)
    {
        await page.FollowAsync(() => page.ClickAsync("button[value=faite]"));
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(Day) + "$"));
    }

    /// <summary>Until nothing waits on the phone and the server's page shows all.</summary>
    public static async Task UntilAllIsSentAsync(IPage page)
    {
        await Assertions.Expect(page.Locator(".road-side")).Not.ToContainTextAsync("attend", new() { Timeout = 90_000 });
        try
        {
            await page.ReloadAsync();
        }
        catch (PlaywrightException aborted) when (aborted.Message.Contains("ERR_ABORTED", StringComparison.Ordinal))
        {
            // The page was asking for itself anew at the same moment.
        }
        await Assertions.Expect(page.Locator(".road-list")).ToHaveCountAsync(0, new() { Timeout = 30_000 });
    }

    /// <summary>What the server wrote, after its death: kinds of the actions, notes, pictures.</summary>
    public async Task<(IReadOnlyList<RoadActionKind> Actions, IReadOnlyList<PlannedStop> Stops, int Photos)> WrittenAsync(Func<AppScope, Task>? more = null)
    {
        await using var app = MitoyenApp.NotServed(database);
        await using var scope = app.Scope(Ours.Id);
        if (more is not null) await more(scope);
        var day = new DateOnly(2026, 11, 24);
        return ([.. (await scope.Db.Set<RoadAction>().Where(a => a.Officer == Ours.Officer.Id).Select(a => a.Kind).ToListAsync()).Order()],
            await scope.Db.Set<PlannedStop>().Where(s => s.Date == day).OrderBy(s => s.Position).ToListAsync(), await scope.Db.Set<VisitPhoto>().CountAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await Phone.CloseAsync();
        await Server.DisposeAsync();
        await database.DisposeAsync();
    }
}
