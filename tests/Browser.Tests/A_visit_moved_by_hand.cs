using Microsoft.Playwright;

namespace Mitoyen.Browser.Tests;

/// <summary>A visit is carried to another day with the mouse, chosen there with the keyboard, or sent there by a plain form: each says the price first, and the last move is taken back whole.</summary>
public sealed class A_visit_moved_by_hand(Browsing browsing)
{
    [Fact]
    public async Task With_the_mouse_says_what_a_day_costs_before_it_is_let_go()
    {
        await using var week = await PlannedWeek.OpenAsync(browsing);
        var (page, before, (visit, name, slot, says)) = (week.Page, await week.OrderAsync(), await week.MovableAsync());

        await week.LiftAsync(visit);
        await week.CarryOverAsync($".move-bar [data-move-day='{slot}']");

        await Assertions.Expect(page.Locator(".move-label")).ToContainTextAsync(name);
        foreach (var line in says) await Assertions.Expect(page.Locator(".move-label")).ToContainTextAsync(line);
        Assert.Equal(before, await week.OrderAsync());
        Assert.Equal(0, week.Posts);

        await page.FollowAsync(() => page.Mouse.UpAsync());
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("est déplacée");
        Assert.Contains($"{slot} {name}", await week.OrderAsync());

        await page.FollowAsync(() => page.ClickAsync("button[value=annuler]"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Le déplacement est annulé");
        Assert.Equal(before, await week.OrderAsync());
    }

    [Fact]
    public async Task To_a_day_that_forbids_it_says_why_and_stays_where_it_is()
    {
        await using var week = await PlannedWeek.OpenAsync(browsing);
        var (page, before, (visit, _, slot, says)) = (week.Page, await week.OrderAsync(), await week.MovableAsync(possible: false));

        await week.LiftAsync(visit);
        await week.CarryOverAsync($".move-bar [data-move-day='{slot}']");
        foreach (var line in says) await Assertions.Expect(page.Locator(".move-label.move-no")).ToContainTextAsync(line);
        await page.Mouse.UpAsync();

        await Assertions.Expect(page.Locator(".move-label, .move-bar")).ToHaveCountAsync(0);
        Assert.Equal(before, await week.OrderAsync());
        Assert.Equal(0, week.Posts);
    }

    [Fact]
    public async Task Escape_puts_it_back()
    {
        await using var week = await PlannedWeek.OpenAsync(browsing);
        var (page, before, (visit, _, slot, _)) = (week.Page, await week.OrderAsync(), await week.MovableAsync());

        await week.LiftAsync(visit);
        await week.CarryOverAsync($".move-bar [data-move-day='{slot}']");
        await page.Keyboard.PressAsync("Escape");
        await page.Mouse.UpAsync();

        await Assertions.Expect(page.Locator(".move-label, .move-bar, .move-lifted")).ToHaveCountAsync(0);
        Assert.Equal(before, await week.OrderAsync());
        Assert.Equal(0, week.Posts);
    }

    [Fact]
    public async Task With_the_keyboard_goes_through_the_days_and_their_prices()
    {
        await using var week = await PlannedWeek.OpenAsync(browsing);
        var (page, before, (visit, name, slot, says)) = (week.Page, await week.OrderAsync(), await week.MovableAsync());
        var keys = new Keyboard(page);

        await keys.GoToAsync($"a[data-move][href='{visit}']");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("dialog.move .move-option").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator($"a[href='{visit}']")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("dialog.move .move-option").First).ToBeFocusedAsync();
        for (var i = 0; i < 30 && !await page.EvaluateAsync<bool>("s => document.activeElement.dataset.slot === s", slot); i++) await page.Keyboard.PressAsync("ArrowDown");
        foreach (var line in says) Assert.Contains(line, await page.EvaluateAsync<string>("() => document.activeElement.textContent"), StringComparison.Ordinal);
        Assert.Equal(0, week.Posts);
        await page.FollowAsync(() => page.Keyboard.PressAsync("Enter"));

        Assert.Contains($"{slot} {name}", await week.OrderAsync());
        await keys.PressAsync("button[value=annuler]");
        Assert.Equal(before, await week.OrderAsync());
    }

    [Fact]
    public async Task Without_scripts_a_page_says_every_price_and_moves()
    {
        await using var asking = await PlannedWeek.OpenAsync(browsing);
        var (visit, name, slot, says) = await asking.MovableAsync();
        await using var week = await PlannedWeek.OpenAsync(browsing, asking);
        var (page, before) = (week.Page, await week.TextAsync());

        await page.ClickAsync($"a[href='{visit}']");
        var row = page.Locator("tr").Filter(new() { Has = page.Locator($"button[value='{slot}']") });
        foreach (var line in says) await Assertions.Expect(row).ToContainTextAsync(line);
        await row.Locator($"button[value='{slot}']").ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("est déplacée");
        await Assertions.Expect(page.Locator($"tr[data-slot='{slot}']").Filter(new() { HasText = name })).ToHaveCountAsync(1);

        await page.ClickAsync("button[value=annuler]");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Le déplacement est annulé");
        Assert.Equal(before, await week.TextAsync());
    }
}
