using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Visits.Data;

namespace Mitoyen.Browser.Tests;

public sealed class Closing_a_day_without_network(Browsing browsing)
{
    const string Button = "#form-cloture button[type=submit]";

    [Fact]
    public async Task Says_so_beside_the_button_keeps_what_was_typed_and_is_closed_once()
    {
        await using var trip = await RoadTrip.BeginAsync(browsing);
        var page = await trip.OpenTheDayAsync();
        var says = page.Locator("[data-road-closing]");
        await trip.Phone.SetOfflineAsync(true);
        await trip.GoAsync(page, RoadTrip.Day);
        await RoadTrip.OpenFirstStopAsync(page);
        await page.FillAsync("[name='Posted.Time']", "1 h");
        await RoadTrip.FinishTheStopAsync(page);
        await Assertions.Expect(says).ToBeEmptyAsync();

        await page.FillAsync("[name='Posted.Kilometres']", "57");
        await page.FillAsync("[name='Posted.Driven']", "1 h 20");
        await page.ClickAsync(Button);
        await Assertions.Expect(says).ToContainTextAsync("Pas de réseau\u00A0: la journée n’est pas encore close");
        await page.ReloadAsync();
        await Assertions.Expect(says).ToContainTextAsync("Pas de réseau");
        Assert.Equal("57", await page.InputValueAsync("[name='Posted.Kilometres']"));

        await trip.Server.KillAsync();
        await trip.Phone.SetOfflineAsync(false);
        await page.ClickAsync(Button);
        await Assertions.Expect(says).ToContainTextAsync("doivent partir d’abord");
        await trip.Server.StartAsync();
        await RoadTrip.UntilAllIsSentAsync(page);
        await Assertions.Expect(says).ToContainTextAsync("vous pouvez clore la journée");
        Assert.Equal("57", await page.InputValueAsync("[name='Posted.Kilometres']"));

        var lost = await LoseAnAnswerAsync(page);
        await page.ClickAsync(Button);
        await Assertions.Expect(says).ToContainTextAsync("Le serveur ne répond pas");
        Assert.Single(lost);
        await page.ClickAsync(Button);
        await Assertions.Expect(page.Locator("section[aria-labelledby=close]")).ToContainTextAsync("57\u00A0km");
        await Assertions.Expect(page.Locator("#form-cloture")).ToHaveCountAsync(0);
        await trip.Server.KillAsync();

        IReadOnlyList<TimeEntryView> travel = [];
        PlannedRound round = null!;
        await trip.WrittenAsync(async scope =>
        {
            travel = [.. (await scope.Get<ITimeLedger>().EntriesAsync(new(2026, 11, 24), new(2026, 11, 25))).Where(e => e.Kind == WorkKind.Travel)];
            round = await scope.Db.Set<PlannedRound>().SingleAsync(r => r.Date == new DateOnly(2026, 11, 24) && r.Officer == trip.Ours.Officer.Id);
        });
        Assert.Equal((57, 80L), (round.Kilometres, round.Driven!.Value.Value));
        Assert.Equal(80, travel.Sum(t => t.Minutes.Value));
    }

    [Fact]
    public async Task Shows_what_the_server_has_to_say_about_it()
    {
        await using var trip = await RoadTrip.BeginAsync(browsing);
        var page = await trip.OpenTheDayAsync();

        await page.FillAsync("[name='Posted.Kilometres']", "beaucoup");
        await page.FollowAsync(() => page.ClickAsync(Button));

        await Assertions.Expect(page.Locator("#form-cloture .field-bad")).ToHaveCountAsync(1);
        Assert.Equal("beaucoup", await page.InputValueAsync("[name='Posted.Kilometres']"));
    }

    /// <summary>The server closes the day, and its answer does not arrive.</summary>
    static async Task<List<string>> LoseAnAnswerAsync(IPage page)
    {
        var lost = new List<string>();
        await page.RouteAsync("**" + RoadTrip.Day, async route =>
        {
            if (route.Request.Method != "POST" || lost.Count > 0) { await route.ContinueAsync(); return; }
            await route.FetchAsync(new() { MaxRedirects = 0 });
            lost.Add(route.Request.Url);
            await route.AbortAsync();
        });
        return lost;
    }
}
