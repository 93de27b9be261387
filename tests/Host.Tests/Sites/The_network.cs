using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Platform.Mail;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.RemindReviews;

namespace Mitoyen.Host.Tests.Sites;

public sealed class The_network
{
    const string Write = "#form-contenu button[value=publier]";

    [Theory, BothDatabases]
    public async Task Asks_once_whether_an_item_is_still_true_and_again_when_its_next_day_comes(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        var ours = app.Story.Ours;
        using var clerk = await app.SignedInAsync(ours.ClerkOfA);
        var item = (await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/Page"), Write, ("Posted.Title", "La cantine"), ("Posted.ReviewOn", "2026-11-24"))).Path;

        await RemindAsync(app);
        await RemindAsync(app);
        var letter = Assert.Single(await LettersAsync(app, "Toujours vrai"));
        var answered = await clerk.PressAsync(await clerk.GetPageAsync($"{item}/relire"), "#form-relire button[value=vrai]");
        app.Clock.Advance(TimeSpan.FromDays(190));
        await RemindAsync(app);

        Assert.Equal(ours.ClerkOfA.Email, letter.To);
        Assert.Contains($"{item}/relire", letter.Body, StringComparison.Ordinal);
        Assert.Contains("24 mai 2027", answered.TextOf("main").Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(2, (await LettersAsync(app, "Toujours vrai")).Count);
    }

    [Theory, BothDatabases]
    public async Task Writes_to_the_people_of_a_silent_site_what_the_officer_has_read_first(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        var site = await app.SiteOfAsync(app.Story.Ours.OfA);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);

        var page = await officer.GetPageAsync($"/reseau/rappel/{site}");
        var empty = await officer.PostFormAsync(page, "#form-rappel", ("Posted.Body", ""));
        await officer.PostFormAsync(await officer.GetPageAsync($"/reseau/rappel/{site}"), "#form-rappel", ("Posted.Subject", "Un petit mot"));

        Assert.Contains(app.Story.Ours.ClerkOfA.Email, page.TextOf("section[aria-labelledby=message]"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Equal(app.Story.Ours.ClerkOfA.Email, Assert.Single(await LettersAsync(app, "Un petit mot")).To);
        Assert.Contains("envoyé le 24", (await officer.GetPageAsync("/reseau")).TextOf("section[aria-labelledby=silence]").Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Lets_a_trusted_neighbour_s_items_in_once_somebody_knows_their_author_until_the_trust_is_withdrawn(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        var ours = app.Story.Ours;
        var (own, next) = (await app.SiteOfAsync(ours.OfA), await app.SiteOfAsync(ours.AlsoOfA));
        using var clerk = await app.SignedInAsync(ours.ClerkOfA);
        using var neighbour = await app.SignedInAsync(ours.OtherClerkOfA);
        await neighbour.PostFormAsync(await neighbour.GetPageAsync("/propositions/confiance"), "#form-donner", ("Given.Trusted", $"s:{own}"));
        var twice = await neighbour.PostFormAsync(await neighbour.GetPageAsync("/propositions/confiance"), "#form-donner", ("Given.Trusted", $"s:{own}"));

        await ProposeAsync(clerk, "Premier", next);
        Assert.Empty(await app.ShownAsync(next, ContentType.News));
        await neighbour.PressAsync(await neighbour.GetPageAsync("/propositions"), "button[value^=accepter]");
        await ProposeAsync(clerk, "Deuxième", next);
        Assert.Equal(2, (await app.ShownAsync(next, ContentType.News)).Count);
        await neighbour.PressAsync(await neighbour.GetPageAsync("/propositions/confiance"), "#form-retirer button");
        await ProposeAsync(clerk, "Troisième", next);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);
        Assert.Equal(2, (await app.ShownAsync(next, ContentType.News)).Count);
        Assert.False((await clerk.GetPageAsync("/propositions/confiance")).Has("#form-retirer"));
    }

    [Theory, BothDatabases]
    public async Task Lets_a_site_pin_hide_file_and_refuse_after_all_what_it_accepted(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        var next = await app.SiteOfAsync(app.Story.Ours.AlsoOfA);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        await ProposeAsync(clerk, "Travaux", next);
        await neighbour.PressAsync(await neighbour.GetPageAsync("/propositions"), "button[value^=accepter]");
        var address = (await neighbour.GetPageAsync("/propositions/affichage")).Document.QuerySelector("main tbody a")!.GetAttribute("href")!;

        await neighbour.PostFormAsync(await neighbour.GetPageAsync(address), "#form-affichage", ("Posted.Pinned", true), ("Posted.Category", "Chez nos voisins"), ("Posted.EndOn", "2026-11-23"));
        var ended = (await app.ShownAsync(next, ContentType.News)).Count;
        await neighbour.PostFormAsync(await neighbour.GetPageAsync(address), "#form-affichage", ("Posted.EndOn", "2026-11-24"));
        var pinned = Assert.Single(await app.ShownAsync(next, ContentType.News));
        var old = await neighbour.GetPageAsync(address);
        await neighbour.PostFormAsync(await neighbour.GetPageAsync(address), "#form-affichage", ("Posted.Hidden", true));
        var hidden = (await app.ShownAsync(next, ContentType.News)).Count;
        var stale = await neighbour.PostFormAsync(old, "#form-affichage", ("Posted.Pinned", false));
        var unexplained = await neighbour.PressAsync(await neighbour.GetPageAsync(address), "button[value=refuser]");
        await neighbour.PressAsync(await neighbour.GetPageAsync(address), "button[value=refuser]", ("Posted.Reason", "Les travaux sont finis"));

        Assert.Equal(0, ended);
        Assert.True(pinned.Pinned);
        Assert.Equal("Chez nos voisins", pinned.LocalCategory);
        Assert.Equal(0, hidden);
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unexplained.Status);
        Assert.Contains("Les travaux sont finis", Assert.Single(await LettersAsync(app, "Non affiché")).Body, StringComparison.Ordinal);
        Assert.Contains("refusé", (await neighbour.GetPageAsync("/propositions/affichage")).TextOf("main tbody"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetPageAsync(address)).Status);
    }

    [Theory, BothDatabases]
    public async Task Tells_an_author_by_mail_why_a_site_does_not_show_what_they_proposed(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        var next = await app.SiteOfAsync(app.Story.Ours.AlsoOfA);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        await ProposeAsync(clerk, "Travaux", next);

        await neighbour.PressAsync(await neighbour.GetPageAsync("/propositions"), "button[value^=refuser]");
        var unexplained = await LettersAsync(app, "Non affiché");
        await neighbour.PressAsync(await neighbour.GetPageAsync("/propositions"), "button[value^=refuser]", ("Posted.Lines[0].Reason", "Trop loin de chez nous"));

        Assert.Empty(unexplained);
        var letter = Assert.Single(await LettersAsync(app, "Non affiché"));
        Assert.Equal(app.Story.Ours.ClerkOfA.Email, letter.To);
        Assert.Contains("« Travaux »", letter.Body.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("Trop loin de chez nous", letter.Body, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Joins_what_two_people_wrote_and_shows_the_one_that_stays_wherever_either_was(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        var ours = app.Story.Ours;
        var (own, next) = (await app.SiteOfAsync(ours.OfA), await app.SiteOfAsync(ours.AlsoOfA));
        using var clerk = await app.SignedInAsync(ours.ClerkOfA);
        using var neighbour = await app.SignedInAsync(ours.OtherClerkOfA);
        await EventAsync(clerk, "Fête des deux villages", next);
        await EventAsync(neighbour, "La fête des deux villages", own);

        var page = await clerk.GetPageAsync("/contenus/doublons");
        var button = page.Document.QuerySelectorAll("main button[value]").Single(b => b.Closest("tr")!.TextContent.Contains("La fête", StringComparison.Ordinal));
        await clerk.PressAsync(page, $"button[value='{button.GetAttribute("value")}']");

        Assert.Single(page.Document.QuerySelectorAll("main button[value]"));
        Assert.Equal("La fête des deux villages", Assert.Single(await app.ShownAsync(own, ContentType.Event)).Title);
        Assert.Equal("La fête des deux villages", Assert.Single(await app.ShownAsync(next, ContentType.Event)).Title);
        Assert.Contains("Aucun doublon", (await clerk.GetPageAsync("/contenus/doublons")).TextOf("main"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Tells_the_officer_who_is_silent_who_writes_and_what_waits_the_most_peopled_first(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        var ours = app.Story.Ours;
        using var clerk = await app.SignedInAsync(ours.ClerkOfA);
        using var correspondent = await app.SignedInAsync(await app.CorrespondentAsync(ours.OfA));
        using var officer = await app.SignedInAsync(ours.Officer);
        await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/Page"), Write, ("Posted.Title", "La cantine"), ("Posted.ReviewOn", "2026-11-25"));
        await ProposeAsync(clerk, "Travaux", await app.SiteOfAsync(ours.AlsoOfA));
        await ProposeAsync(correspondent, "Loto", await app.SiteOfAsync(ours.AlsoOfA));

        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetPageAsync("/reseau")).Status);
        var page = await officer.GetPageAsync("/reseau");
        app.Clock.Advance(TimeSpan.FromDays(2));
        var late = await (await app.SignedInAsync(ours.Officer)).GetPageAsync("/reseau");
        app.Clock.Advance(TimeSpan.FromDays(60));
        var silent = await (await app.SignedInAsync(ours.Officer)).GetPageAsync("/reseau");

        var residents = page.Document.QuerySelectorAll("section[aria-labelledby=silence] td.num").Select(t => int.TryParse(string.Concat(t.TextContent.Where(char.IsAsciiDigit)), out var n) ? n : 0).ToList();
        Assert.True(residents.Count > 40 && residents.Distinct().Count() > 20);
        Assert.Equal(residents.OrderDescending(), residents);
        Assert.DoesNotContain("Sapignies", Names(page), StringComparer.Ordinal);
        Assert.Contains("Sapignies", Names(silent), StringComparer.Ordinal);
        Assert.Equal(Names(page).Length + 1, Names(silent).Length);
        Assert.Equal(["Bihucourt 1 0 0", "Sapignies 0 1 0"], Awaited(page).Order(StringComparer.Ordinal));
        Assert.Equal(["Bihucourt 1 0 0", "Sapignies 0 1 1"], Awaited(late).Order(StringComparer.Ordinal));
        Assert.False(page.Has("section[aria-labelledby=relectures]"));
        Assert.Contains("La cantine", late.TextOf("section[aria-labelledby=relectures]"), StringComparison.Ordinal);
        Assert.Equal(["Capucine Morel 1 1", $"{ours.ClerkOfA.Name} 2 2"], Writers(page).Order(StringComparer.Ordinal));
        Assert.Equal(["Capucine Morel 1 0", $"{ours.ClerkOfA.Name} 2 0"], Writers(silent).Order(StringComparer.Ordinal));

        static string[] Names(Page page) => [.. page.Document.QuerySelectorAll("section[aria-labelledby=silence] tbody th").Select(t => t.TextContent)];
        static string Number(AngleSharp.Dom.IElement? cell) => string.Concat(cell!.TextContent.Where(char.IsAsciiDigit));
        static IEnumerable<string> Awaited(Page page) => page.Document.QuerySelectorAll("section[aria-labelledby=attente] tbody tr").Select(r => $"{r.QuerySelector("th")!.TextContent} {Number(r.QuerySelector("[data-label=Propositions]"))} {Number(r.QuerySelector("[data-label='Textes à relire']"))} {Number(r.QuerySelector("[data-label='Relectures passées']"))}");
        static IEnumerable<string> Writers(Page page) => page.Document.QuerySelectorAll("section[aria-labelledby=contributeurs] tbody tr").Select(r => $"{r.QuerySelector("th")!.TextContent} {Number(r.QuerySelector("[data-label=Contenus]"))} {Number(r.QuerySelector("[data-label='Depuis 60 jours']"))}");
    }

    [Theory, BothDatabases]
    public async Task Lets_a_trusted_person_publish_on_their_own_site_without_a_second_reader(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        var own = await app.SiteOfAsync(app.Story.Ours.OfA);
        var person = await app.CorrespondentAsync(app.Story.Ours.OfA);
        using var correspondent = await app.SignedInAsync(person);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        async Task<int> AfterAsync(string title)
        {
            await ProposeAsync(correspondent, title, await app.SiteOfAsync(app.Story.Ours.AlsoOfA));
            return (await app.ShownAsync(own, ContentType.News)).Count;
        }

        var before = await AfterAsync("Premier");
        await clerk.PostFormAsync(await clerk.GetPageAsync("/propositions/confiance"), "#form-donner", ("Given.Trusted", $"p:{person.Id}"));
        var trusted = await AfterAsync("Deuxième");
        await clerk.PressAsync(await clerk.GetPageAsync("/propositions/confiance"), "#form-retirer button");
        var withdrawn = await AfterAsync("Troisième");

        Assert.Equal((0, 1, 1), (before, trusted, withdrawn));
        Assert.Empty(await app.ShownAsync(await app.SiteOfAsync(app.Story.Ours.AlsoOfA), ContentType.News)); // A neighbour looks at it all the same.
        Assert.DoesNotContain("Capucine", (await neighbour.GetPageAsync("/propositions/confiance")).TextOf("#form-donner"), StringComparison.Ordinal);
    }

    static async Task ProposeAsync(Visitor author, string title, SiteId to) =>
        await author.PressAsync(await author.GetPageAsync("/contenus/nouveau/News"), Write, ("Posted.Title", title), ("Posted.Wanted", new[] { to.ToString() }));

    static async Task EventAsync(Visitor author, string title, SiteId to) =>
        await author.PressAsync(await author.GetPageAsync("/contenus/nouveau/Event"), Write, ("Posted.Title", title), ("Posted.StartOn", "2026-12-05"), ("Posted.StartsAt", "14:00"), ("Posted.Wanted", new[] { to.ToString() }));

    static async Task RemindAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        await scope.Get<ReviewReminders>().RunAsync(CancellationToken.None);
    }

    static async Task<List<OutgoingMail>> LettersAsync(MitoyenApp app, string subject)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return [.. (await scope.Db.Set<OutgoingMail>().AsNoTracking().ToListAsync()).Where(m => m.Subject.StartsWith(subject, StringComparison.Ordinal))];
    }
}
