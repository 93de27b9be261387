using Microsoft.Playwright;
using Mitoyen.Requests.Contracts;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Visits.Data;

namespace Mitoyen.Browser.Tests;

public sealed class A_day_without_network(Browsing browsing)
{
    [Fact]
    public async Task Loses_nothing_and_writes_nothing_twice_when_the_server_dies_in_between()
    {
        await using var trip = await RoadTrip.BeginAsync(browsing);
        var page = await trip.OpenTheDayAsync();

        await trip.Phone.SetOfflineAsync(true);
        await trip.GoAsync(page, RoadTrip.Day);
        await RoadTrip.OpenFirstStopAsync(page);
        await PressAsync(page, "button[value=arrivee]", 1);
        await page.FillAsync("[name='Posted.Text']", "Clé de l’armoire.");
        await PressAsync(page, "button[value=note]", 2);
        await page.SetInputFilesAsync("input[type=file]", RoadTrip.Picture);
        await PressAsync(page, "button[value=photo]", 3);
        await page.ReloadAsync();
        await page.FillAsync("[name='Posted.Time']", "25 min");
        await PressAsync(page, $"button[value='reglee:{trip.Ours.Requests[1]}']", 4);
        await page.FillAsync("[name='Posted.Time']", "1 h");
        await RoadTrip.FinishTheStopAsync(page);
        await Assertions.Expect(page.Locator(".road-list li")).ToHaveCountAsync(5);

        await trip.Server.KillAsync();
        await trip.Phone.SetOfflineAsync(false);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".road-side")).ToContainTextAsync("5\u00A0actions attendent");
        var lost = await LoseAnswersAsync(trip.Phone, 2);
        await trip.Server.StartAsync();
        await WaitForAsync(() => lost.Count > 0);
        await trip.Server.KillAsync();
        await trip.Server.StartAsync();
        await RoadTrip.UntilAllIsSentAsync(page);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Clé de l’armoire.");
        await trip.Server.KillAsync();

        IReadOnlyList<TimeEntryView> time = [];
        var state = RequestState.New;
        var (actions, stops, photos) = await trip.WrittenAsync(async scope =>
        {
            time = [.. (await scope.Get<ITimeLedger>().EntriesAsync(new(2026, 11, 24), new(2026, 11, 25))).Where(e => e.Note is "Réglée sur place" or "Visite sur place")];
            state = (await scope.Get<IRequests>().FindAsync([trip.Ours.Requests[1]]))[trip.Ours.Requests[1]].State;
        });
        Assert.Equal([RoadActionKind.Arrived, RoadActionKind.Done, RoadActionKind.Note, RoadActionKind.Photo, RoadActionKind.Solved], actions);
        Assert.Equal((1, "Clé de l’armoire.", RequestState.Done), (photos, stops[0].Note, state));
        Assert.Equal([25L, 35L], time.Select(t => t.Minutes.Value).Order());
        Assert.True(stops[0].ArrivedAt < stops[0].DoneAt);
    }

    [Fact]
    public async Task Open_in_two_tabs_is_sent_once_and_keeps_one_of_two_same_photos()
    {
        await using var trip = await RoadTrip.BeginAsync(browsing);
        var first = await trip.OpenTheDayAsync();
        await RoadTrip.OpenFirstStopAsync(first);
        var second = await trip.Phone.NewPageAsync();
        await second.GotoAsync(first.Url);
        var posts = 0;
        trip.Phone.Request += (_, request) => { if (request.Method == "POST" && request.Url.EndsWith("/tournees/route", StringComparison.Ordinal)) Interlocked.Increment(ref posts); };

        await trip.Phone.SetOfflineAsync(true);
        foreach (var tab in (IPage[])[first, second])
        {
            await tab.SetInputFilesAsync("input[type=file]", RoadTrip.Picture);
            await tab.ClickAsync("button[value=photo]");
        }
        await Assertions.Expect(second.Locator(".road-list li")).ToHaveCountAsync(2);
        await Assertions.Expect(first.Locator(".road-list li")).ToHaveCountAsync(2);
        await trip.Phone.SetOfflineAsync(false);
        await Task.WhenAll(RoadTrip.UntilAllIsSentAsync(first), RoadTrip.UntilAllIsSentAsync(second));
        await trip.Server.KillAsync();

        var (actions, _, photos) = await trip.WrittenAsync();
        Assert.Equal([RoadActionKind.Photo, RoadActionKind.Photo], actions);
        Assert.Equal(1, photos);
        Assert.InRange(posts, 0, 2);
    }

    [Fact]
    public async Task Is_shown_to_nobody_else_and_sent_only_by_who_noted_it()
    {
        await using var trip = await RoadTrip.BeginAsync(browsing);
        var page = await trip.OpenTheDayAsync();
        await RoadTrip.OpenFirstStopAsync(page);
        await trip.Phone.SetOfflineAsync(true);
        await page.FillAsync("[name='Posted.Text']", "À moi seul.");
        await PressAsync(page, "button[value=note]", 1);

        await trip.Phone.ClearCookiesAsync();
        await trip.Phone.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator(".road-side")).ToContainTextAsync("Votre session est finie");
        await trip.GoAsync(page, "/connexion");
        await RoadTrip.SignInAsync(page, trip.Ours.PrincipalOfA);
        Assert.Empty(await page.EvaluateAsync<string[]>("async () => (await caches.keys()).filter(n => n.startsWith('tournee-'))"));
        await trip.Phone.SetOfflineAsync(true);
        await trip.GoAsync(page, RoadTrip.Day);
        await Assertions.Expect(page.Locator("body")).Not.ToContainTextAsync("À moi seul");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Pas de réseau");
        await trip.Phone.SetOfflineAsync(false);
        await trip.GoAsync(page, "/tournees");
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("notée");
        Assert.Empty((await trip.WrittenAsync()).Actions);

        await trip.Phone.ClearCookiesAsync();
        await trip.GoAsync(page, RoadTrip.Day);
        await RoadTrip.SignInAsync(page, trip.Ours.Officer);
        await RoadTrip.UntilAllIsSentAsync(page);
        await trip.Server.KillAsync();
        Assert.Equal("À moi seul.", (await trip.WrittenAsync()).Stops[0].Note);
    }

    [Fact]
    public async Task Keeps_what_the_server_refused_until_it_is_corrected()
    {
        await using var trip = await RoadTrip.BeginAsync(browsing);
        var page = await trip.OpenTheDayAsync();
        await RoadTrip.OpenFirstStopAsync(page);
        await trip.Phone.SetOfflineAsync(true);
        await page.FillAsync("[name='Posted.Time']", "un moment");
        await PressAsync(page, $"button[value='reglee:{trip.Ours.Requests[1]}']", 1);

        await trip.Phone.SetOfflineAsync(false);
        var refused = page.Locator(".road-refused").First;
        await Assertions.Expect(refused).ToContainTextAsync("n’est pas une durée");
        Assert.Equal("un moment", await page.InputValueAsync("form.road-refused input"));
        await page.FillAsync("form.road-refused input", "20 min");
        await page.ClickAsync("form.road-refused button[type=submit]");
        await RoadTrip.UntilAllIsSentAsync(page);
        await trip.Server.KillAsync();

        Assert.Equal([RoadActionKind.Solved], (await trip.WrittenAsync()).Actions);
    }

    static async Task PressAsync(IPage page, string button, int entries)
    {
        await page.ClickAsync(button);
        await Assertions.Expect(page.Locator(".road-list li")).ToHaveCountAsync(entries);
    }

    /// <summary>The server writes and its answer is lost on the way: the phone cannot know.</summary>
    static async Task<List<string>> LoseAnswersAsync(IBrowserContext phone, int most)
    {
        var lost = new List<string>();
        await phone.RouteAsync("**/tournees/route", async route =>
        {
            if (lost.Count >= most) { await route.ContinueAsync(); return; }
            try
            {
                await route.FetchAsync();
                lost.Add(route.Request.Url);
            }
            catch (PlaywrightException)
            {
                // The server is still dead: nothing was written, nothing is lost.
            }
            await route.AbortAsync();
        });
        return lost;
    }

    static async Task WaitForAsync(Func<bool> done)
    {
        for (var i = 0; i < 600 && !done(); i++) await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.True(done());
    }
}
