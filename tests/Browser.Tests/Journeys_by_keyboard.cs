using Microsoft.Playwright;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Browser.Tests;

/// <summary>The main journey of each role from the sign-in page on, with the keyboard alone.</summary>
public sealed class Journeys_by_keyboard(Browsing browsing)
{
    [Fact]
    public async Task The_officer_signs_in_records_time_and_reads_why_a_request_comes_first()
    {
        await using var context = await browsing.OpenAsync(null);
        var (page, keys) = await SignInAsync(context, browsing.Ours.Officer);
        Assert.EndsWith("/temps", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);

        await keys.PressAsync("main a[href^='/temps/saisir']");
        await keys.TypeAsync("main [name='Posted.Duration']", "1h15");
        await ChooseOptionAsync(keys, page, "main select[name='Posted.Kind']", "Support");
        await ChooseOptionAsync(keys, page, "main select[name='Posted.Beneficiary']", "commun");
        await keys.TypeAsync("main [name='Posted.Note']", "Veille du clavier");
        await page.FollowAsync(() => page.Keyboard.PressAsync("Enter"));

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Veille du clavier");
        await keys.PressAsync("nav a[href='/file']");
        await keys.PressAsync("main a[href^='/file/']:not([href*='simulation']):not([href*='decisions'])");
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_officer_qualifies_and_accepts_what_came_in()
    {
        await using var context = await browsing.OpenAsync(null);
        var (page, keys) = await SignInAsync(context, browsing.Ours.Officer);

        await keys.PressAsync("nav a[href='/demandes']");
        await keys.PressAsync("main a[href='/demandes/4']");
        await ChooseOptionAsync(keys, page, "main select[name='Posted.Kind']", "Advice");
        await keys.PressAsync("main button[value=accepter]");

        Assert.Equal("/demandes/4", new Uri(page.Url).AbsolutePath);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("acceptée");
    }

    [Fact]
    public async Task The_principal_reads_the_balance_and_ranks_a_request()
    {
        await using var context = await browsing.OpenAsync(null);
        var (page, keys) = await SignInAsync(context, browsing.Ours.PrincipalOfA);
        Assert.Equal("/solde", new Uri(page.Url).AbsolutePath);

        await keys.PressAsync("main a[href='/demandes/classement']");
        await keys.TypeAsync("[name='Posted.Lines[0].Number']", "1");
        await page.FollowAsync(() => page.Keyboard.PressAsync("Enter"));

        Assert.Equal("/demandes/classement", new Uri(page.Url).AbsolutePath);
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("obligatoire");
    }

    [Fact]
    public async Task The_clerk_asks_for_help_and_sees_the_number()
    {
        await using var context = await browsing.OpenAsync(null);
        var (page, keys) = await SignInAsync(context, browsing.Ours.OtherClerkOfA);

        await keys.PressAsync("a[href='/demandes/nouvelle']");
        await keys.TypeAsync("[name='Posted.Title']", "Écran noir au secrétariat");
        await keys.TypeAsync("[name='Posted.Description']", "Depuis ce matin, l’écran reste noir.");
        await keys.ChooseAsync("[name='Posted.Stopped'][value='une']");
        await keys.PressAsync("main form button[type=submit]");

        Assert.Matches("^/demandes/[0-9]+$", new Uri(page.Url).AbsolutePath);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Écran noir au secrétariat");
    }

    [Fact]
    public async Task The_clerk_reads_the_answer_and_writes_back()
    {
        await using var context = await browsing.OpenAsync(null);
        var (page, keys) = await SignInAsync(context, browsing.Ours.ClerkOfA);

        await keys.PressAsync("main a[href='/demandes/1']");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Je passerai jeudi.");
        await keys.TypeAsync("main textarea[name='Posted.Text']", "Jeudi matin convient.");
        await keys.PressAsync("main #form-message button[type=submit]");

        await Assertions.Expect(page.Locator("section:has(#fil) ol")).ToContainTextAsync("Jeudi matin convient.");
    }

    /// <summary>« Product lives or dies here »: from any page, at most three actions (a press of a button or a link, or one field filled in) record time.</summary>
    [Theory, InlineData("/solde"), InlineData("/file"), InlineData("/temps")]
    public async Task Time_is_recorded_from_any_page_in_three_actions(string from)
    {
        await using var context = await browsing.OpenAsync(browsing.Ours.Officer);
        var page = await context.NewPageAsync();
        await page.GotoAsync(from);
        var before = await CountAsync();
        var actions = 0;

        await page.Locator("details.time-drop > summary").ClickAsync();
        actions++;
        await page.FollowAsync(() => page.Locator("details.time-drop button[name='Posted.Quick']").First.ClickAsync());
        actions++;

        Assert.True(actions <= 3);
        Assert.Equal(before + 1, await CountAsync());
        Assert.Equal(from, new Uri(page.Url).AbsolutePath);
    }

    async Task<int> CountAsync()
    {
        await using var scope = browsing.App.Scope(browsing.Ours.Id);
        return (await scope.Get<ITimeLedger>().EntriesAsync(new(2026, 1, 1), new(2027, 1, 1))).Count;
    }

    static async Task<(IPage, Keyboard)> SignInAsync(IBrowserContext context, Person person)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync("/connexion");
        var keys = new Keyboard(page);
        await keys.TypeAsync("input[type=email]", person.Email);
        await keys.TypeAsync("input[type=password]", Story.Password);
        await page.FollowAsync(() => page.Keyboard.PressAsync("Enter"));
        return (page, keys);
    }

    /// <summary>Chooses in a list by typing the beginning of the option, as a screen reader's user does.</summary>
    static async Task ChooseOptionAsync(Keyboard keys, IPage page, string selector, string value)
    {
        await keys.GoToAsync(selector);
        await page.Keyboard.TypeAsync((await page.Locator($"{selector} option[value='{value}']").InnerTextAsync())[..6]);
        Assert.Equal(value, await page.Locator(selector).InputValueAsync());
    }
}
