using Microsoft.Playwright;
using Mitoyen.Browser.Tests.Residents;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Host.Tests.Sites;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Browser.Tests;

/// <summary>Whoever feeds the sites, with the keyboard alone and without JavaScript.</summary>
public sealed class Journeys_of_contributors(Browsing browsing)
{
    /// <summary>Fields filled in and buttons or links pressed: two minutes on a telephone.</summary>
    const int MostActions = 6;

    [Fact]
    public async Task A_correspondent_proposes_an_event_from_a_telephone_in_six_actions()
    {
        await using var context = await browsing.OpenAsync(null, width: 360, scripts: false);
        var person = await ComeAsync(context, await browsing.App.CorrespondentAsync(browsing.Ours.OfA, "telephone@exemple.test"));
        await person.ComeToAsync("/contenus");

        await person.FollowAsync("main a[href='/contenus/nouveau/Event']");
        await person.TypeAsync("[name='Posted.Title']", "Bourse aux jouets");
        await EnterAsync(person, "[name='Posted.StartOn']", "12122026", "2026-12-12");
        await EnterAsync(person, "[name='Posted.StartsAt']", "1030A", "10:30");
        await person.TypeAsync("[name='Posted.Place']", "Salle des fêtes");
        await person.FollowAsync("main button[value=publier]");
        const int filledIn = 4;

        await Assertions.Expect(person.Page.Locator("body")).ToContainTextAsync("proposé à la mairie");
        await Assertions.Expect(person.Page.Locator("h1")).ToHaveTextAsync("Bourse aux jouets");
        Assert.True(person.Clicks + filledIn <= MostActions);
    }

    [Fact]
    public async Task A_clerk_accepts_what_a_neighbour_proposes_and_residents_read_it()
    {
        var next = await browsing.App.SiteOfAsync(browsing.Ours.AlsoOfA);
        using var neighbour = await browsing.App.SignedInAsync(browsing.Ours.ClerkOfA);
        await neighbour.PressAsync(await neighbour.GetPageAsync("/contenus/nouveau/News"), "#form-contenu button[value=publier]", ("Posted.Title", "Battue au bois"), ("Posted.Wanted", new[] { next.ToString() }));
        await using var context = await browsing.OpenAsync(null, scripts: false);
        var clerk = await ComeAsync(context, browsing.Ours.OtherClerkOfA);

        await clerk.GoToAsync("nav .menu-group > summary");
        await clerk.Page.Keyboard.PressAsync("Enter");
        await clerk.FollowAsync("nav a[href='/propositions']");
        var answer = await clerk.Page.Locator("section", new() { HasText = "Battue au bois" }).Locator("button[value^='accepter']").GetAttributeAsync("value");
        await clerk.FollowAsync($"button[value='{answer}']");

        await Assertions.Expect(clerk.Page.Locator("body")).ToContainTextAsync("affiché sur votre site");
        Assert.Contains(await browsing.App.ShownAsync(next, ContentType.News), i => i.Title == "Battue au bois");
    }

    [Fact]
    public async Task A_clerk_writes_with_the_buttons_and_the_keyboard_alone()
    {
        await using var context = await browsing.OpenAsync(browsing.Ours.ClerkOfA);
        var page = await context.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") complaints.Add(message.Text); };
        await page.GotoAsync("/contenus/nouveau/News");
        await page.Locator("trix-editor").WaitForAsync();
        var keys = new Keyboard(page);

        await keys.TypeAsync("[name='Posted.Title']", "Écrit aux boutons");
        await keys.GoToAsync("trix-toolbar button");
        Assert.Equal("toolbar", await page.Locator("trix-toolbar").GetAttributeAsync("role"));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("Horaires");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("Le mardi.");
        await Assertions.Expect(page.Locator("trix-editor h2")).ToHaveTextAsync("Horaires");
        await keys.PressAsync("main button[value=publier]");

        await Assertions.Expect(page.Locator("main .prose h2")).ToHaveTextAsync("Horaires");
        await Assertions.Expect(page.Locator("main .prose p")).ToHaveTextAsync("Le mardi.");
        Assert.Empty(complaints);
    }

    /// <summary>A field of days or hours is filled in part by part; a browser whose clock has twelve hours asks for the half of the day as well.</summary>
    static async Task EnterAsync(Reader person, string selector, string digits, string value)
    {
        await person.GoToAsync(selector);
        await person.Page.Keyboard.TypeAsync(digits);
        Assert.Equal(value, await person.Page.Locator(selector).InputValueAsync());
    }

    static async Task<Reader> ComeAsync(IBrowserContext context, Person person)
    {
        var reader = new Reader(await context.NewPageAsync());
        await reader.ComeToAsync("/connexion");
        await reader.TypeAsync("input[type=email]", person.Email);
        await reader.SearchAsync("input[type=password]", Story.Password);
        await Assertions.Expect(reader.Page.Locator("nav a[href='/contenus']").First).ToBeAttachedAsync();
        return reader;
    }
}
