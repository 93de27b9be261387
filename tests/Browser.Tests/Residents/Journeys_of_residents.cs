using Microsoft.Playwright;

namespace Mitoyen.Browser.Tests.Residents;

/// <summary>What residents come for, within two clicks, on a telephone's width, with the keyboard alone and without JavaScript.</summary>
public sealed class Journeys_of_residents(Browsing browsing, SitesOfTheDemonstration sites)
{
    const int MostClicks = 2;

    const string Hours = "#horaires .hours-week";

    [Fact]
    public async Task The_opening_hours_stand_on_the_first_page_of_the_commune()
    {
        await using var context = await browsing.OpenAsync(null, width: 360, scripts: false);
        var reader = await ComeAsync(context, SitesOfTheDemonstration.SmallCommune);

        await Assertions.Expect(reader.Page.Locator($"{Hours} tr")).ToHaveCountAsync(7);
        await Assertions.Expect(reader.Page.Locator("#horaires .hours-now")).ToContainTextAsync("Mairie");
    }

    [Theory, InlineData("/agenda"), InlineData("/actes"), InlineData("/demarches"), InlineData("/cette-page-n-existe-pas")]
    public async Task The_opening_hours_are_one_click_from_any_page(string page)
    {
        await using var context = await browsing.OpenAsync(null, width: 360, scripts: false);
        var reader = await ComeAsync(context, SitesOfTheDemonstration.SmallCommune, page);

        await reader.FollowAsync("a.head-hours");

        await Assertions.Expect(reader.Page.Locator(Hours)).ToBeInViewportAsync(new() { Ratio = 0.1f });
        Assert.Equal(1, reader.Clicks);
    }

    [Fact]
    public async Task Who_comes_to_the_communaute_finds_the_hours_of_the_commune()
    {
        await using var context = await browsing.OpenAsync(null, width: 360, scripts: false);
        var reader = await ComeAsync(context, SitesOfTheDemonstration.Community);

        await reader.FollowAsync(".commune-list a[href*='//sapignies.']");

        await Assertions.Expect(reader.Page.Locator(Hours)).ToBeVisibleAsync();
        Assert.True(reader.Clicks <= MostClicks);
    }

    [Fact]
    public async Task The_agenda_is_subscribed_to()
    {
        await using var context = await browsing.OpenAsync(null, width: 360, scripts: false);
        var reader = await ComeAsync(context, SitesOfTheDemonstration.Commune);

        await reader.FollowAsync("nav.menu a[href='/agenda']");
        await reader.GoToAsync("main a[href^='webcal://']");
        var followed = await reader.Page.EvaluateAsync<string>("() => document.activeElement.href");
        var file = await reader.TakeAsync("main a[href='/agenda.ics']");

        Assert.True(reader.Clicks <= MostClicks);
        Assert.Equal((await sites.AtAsync(SitesOfTheDemonstration.Commune, "/agenda.ics")).Replace("http:", "webcal:", StringComparison.Ordinal), followed);
        Assert.NotEmpty(await EventsAsync(file));
    }

    [Fact]
    public async Task An_event_goes_into_one_s_own_calendar()
    {
        await using var context = await browsing.OpenAsync(null, width: 360, scripts: false);
        var reader = await ComeAsync(context, SitesOfTheDemonstration.Commune);
        var title = await reader.Page.Locator("main .day h3 a").First.InnerTextAsync();

        await reader.FollowAsync("main .day h3 a");
        var file = await reader.TakeAsync("main a[href$='.ics']");

        Assert.True(reader.Clicks <= MostClicks);
        Assert.Equal(title, Assert.Single(await EventsAsync(file)));
    }

    [Fact]
    public async Task A_map_of_the_places_opens_when_somebody_asks_and_asks_nobody_before()
    {
        await using var context = await browsing.OpenAsync(null);
        var page = await context.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(new Uri(request.Url).Host);
        await page.RouteAsync($"https://{SitesOfTheDemonstration.Tiles}/**", route => route.FulfillAsync(new() { ContentType = "image/svg+xml", Body = "<svg xmlns='http://www.w3.org/2000/svg'/>" }));
        await page.GotoAsync(await sites.AtAsync(SitesOfTheDemonstration.Community, "/lieux"));
        await Assertions.Expect(page.Locator("svg.plan")).ToBeVisibleAsync();
        Assert.All(asked, host => Assert.Equal(SitesOfTheDemonstration.Community, host));
        var places = await page.Locator("svg.plan circle").CountAsync();

        await new Keyboard(page).GoToAsync(".plan-open");
        await page.RunAndWaitForRequestAsync(() => page.Keyboard.PressAsync("Enter"), request => new Uri(request.Url).Host == SitesOfTheDemonstration.Tiles);

        await Assertions.Expect(page.Locator(".map-frame")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".map-frame path.place")).ToHaveCountAsync(places);
    }

    /// <summary>The longest name among them is the one that a narrow head has least room for.</summary>
    [Fact]
    public async Task My_commune_is_remembered_by_the_browser_alone_and_leads_there_from_any_page()
    {
        var context = await browsing.OpenAsync(null, width: 320);
        await using var glance = await Glance.AtAsync(context, new(await sites.AtAsync(SitesOfTheDemonstration.Community, "/")), await sites.AtAsync(SitesOfTheDemonstration.Community, "/"));
        var page = glance.Page;
        Assert.Equal("Ma commune", await page.Locator("a[data-my-commune]").InnerTextAsync());
        var longest = (await page.Locator(".commune-list a").AllInnerTextsAsync()).MaxBy(name => name.Length)!;

        var link = page.Locator(".commune-list a").GetByText(longest, new() { Exact = true });
        var address = await link.GetAttributeAsync("href");
        await page.RunAndWaitForRequestFinishedAsync(() => link.PressAsync("Enter"), new() { Predicate = r => r.IsNavigationRequest });
        foreach (var path in (string[])["/agenda", "/"])
        {
            await page.GotoAsync(await sites.AtAsync(SitesOfTheDemonstration.Community, path));
            Assert.Equal($"Ma commune\u00A0: {longest}", await page.Locator("a[data-my-commune]").InnerTextAsync());
            Assert.Equal(address, await page.Locator("a[data-my-commune]").GetAttributeAsync("href"));
            Assert.True(await glance.OverflowAsync() <= 0, await glance.StickingOutAsync());
            Assert.Empty(await glance.AxeAsync());
        }
        await glance.DarkenAsync();
        Assert.Empty(await glance.AxeAsync());
        Assert.Empty(await context.CookiesAsync());
        await using var stranger = await browsing.OpenAsync(null);
        var other = await stranger.NewPageAsync();
        await other.GotoAsync(await sites.AtAsync(SitesOfTheDemonstration.Community, "/"));
        Assert.Equal("Ma commune", await other.Locator("a[data-my-commune]").InnerTextAsync());
    }

    [Fact]
    public async Task On_paper_a_page_is_its_text_whole_without_what_only_a_screen_is_for()
    {
        await using var context = await browsing.OpenAsync(null, dark: true);
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        await page.GotoAsync(await sites.AtAsync(SitesOfTheDemonstration.Commune, await sites.FirstOfAsync(SitesOfTheDemonstration.Commune, "/actualites")));
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".article-body > p").First).ToBeVisibleAsync();
        foreach (var screen in (string[])["nav.menu", ".head-side", ".crumbs", ".skip"]) Assert.False(await page.Locator(screen).First.IsVisibleAsync(), screen);
        Assert.Equal(("rgb(0, 0, 0)", "rgb(255, 255, 255)"), (await ColourAsync("color"), await ColourAsync("backgroundColor")));

        await page.GotoAsync(await sites.AtAsync(SitesOfTheDemonstration.Commune, "/demarches/particuliers/F900001"));
        Assert.True(await page.Locator("details.case").CountAsync() > 1);
        foreach (var part in await page.Locator("details.case .case-body > p").AllAsync()) await Assertions.Expect(part).ToBeVisibleAsync();

        Task<string> ColourAsync(string what) => page.EvaluateAsync<string>("what => getComputedStyle(document.body)[what]", what);
    }

    [Fact]
    public async Task A_procedure_is_found_by_its_words()
    {
        await using var context = await browsing.OpenAsync(null, width: 360, scripts: false);
        var reader = await ComeAsync(context, SitesOfTheDemonstration.SmallCommune);

        await reader.SearchAsync("main input[type=search]", "copies acte naissance");
        await reader.FollowAsync("main a[href^='/demarches/particuliers/F']");

        await Assertions.Expect(reader.Page.Locator("h1")).ToContainTextAsync("acte de naissance");
        Assert.Equal(MostClicks, reader.Clicks);
    }

    /// <summary>The address alone chooses: it can be sent to somebody, and the browser's way back undoes it.</summary>
    [Theory, InlineData(1100), InlineData(360)]
    public async Task A_situation_of_a_procedure_is_chosen_among_tabs_with_the_keyboard_and_without_a_script(int width)
    {
        await using var context = await browsing.OpenAsync(null, width: width, scripts: false);
        var reader = await ComeAsync(context, SitesOfTheDemonstration.SmallCommune, "/demarches/particuliers/F900001");
        var (france, abroad, all) = (reader.Page.Locator("#situation-1"), reader.Page.Locator("#situation-2"), reader.Page.Locator(".situations-all"));
        await Assertions.Expect(france).ToBeVisibleAsync();
        await Assertions.Expect(abroad).ToBeVisibleAsync();
        await Assertions.Expect(all).ToBeHiddenAsync();

        await reader.GoToAsync("nav.situations li:nth-child(2) a");
        await reader.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(abroad).ToBeInViewportAsync();
        await Assertions.Expect(france).ToBeHiddenAsync();
        await Assertions.Expect(reader.Page.Locator("nav.situations li:nth-child(2) a")).ToBeInViewportAsync();
        Assert.Equal(["400", "600"], await reader.Page.Locator("nav.situations li a").EvaluateAllAsync<string[]>("tabs => tabs.map(t => getComputedStyle(t).fontWeight)"));

        await reader.GoToAsync(".situations-all a");
        await reader.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(france).ToBeVisibleAsync();
        await Assertions.Expect(abroad).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_message_reaches_the_town_hall_and_is_answered_by_a_receipt()
    {
        await using var context = await browsing.OpenAsync(null, width: 360, scripts: false);
        var reader = await ComeAsync(context, SitesOfTheDemonstration.SmallCommune);

        await reader.FollowAsync("nav.menu a[href='/contact'], main a[href='/contact']");
        await reader.TypeAsync("main [name='Posted.Sender']", "Odile Renard");
        await reader.TypeAsync("main [name='Posted.Mail']", "odile@exemple.test");
        await reader.TypeAsync("main [name='Posted.Subject']", "Le réverbère de la place");
        await reader.TypeAsync("main [name='Posted.Body']", "Il ne s’allume plus depuis lundi.");
        await reader.FollowAsync("main form button[type=submit]");

        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Votre message est envoyé");
        Assert.Equal(MostClicks, reader.Clicks);
    }

    /// <summary>Titles of the events of a calendar, as they stand in it (other tests read calendars with two parsers).</summary>
    static async Task<List<string>> EventsAsync(IDownload file)
    {
        var text = (await File.ReadAllTextAsync(await file.PathAsync(), TestContext.Current.CancellationToken)).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", text, StringComparison.Ordinal);
        return [.. text.Split("\r\n").Where(l => l.StartsWith("SUMMARY:", StringComparison.Ordinal)).Select(l => l["SUMMARY:".Length..].Replace("\\,", ",", StringComparison.Ordinal))];
    }

    async Task<Reader> ComeAsync(IBrowserContext context, string host, string path = "/")
    {
        var reader = new Reader(await context.NewPageAsync());
        await reader.ComeToAsync(await sites.AtAsync(host, path));
        return reader;
    }
}
