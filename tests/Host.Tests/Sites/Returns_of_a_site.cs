using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host.Tests.Sites;

public sealed class Returns_of_a_site
{
    const string Write = "#form-contenu button[value=publier]";

    [Theory, BothDatabases]
    public async Task To_a_date_are_listed_first_done_in_one_save_and_undone(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        var site = await app.SiteOfAsync(app.Story.Ours.OfA);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var kept = await WriteAsync(clerk, "Marché", "<p>Le samedi.</p>");
        var gone = await WriteAsync(clerk, "Ramassage", "<p>Le jeudi.</p>");
        app.Clock.Advance(TimeSpan.FromDays(2));
        using var later = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        await later.PressAsync(await later.GetPageAsync($"{kept}/modifier"), Write, ("Posted.Title", "Marché piraté"));
        await later.PressAsync(await later.GetPageAsync(gone), "button[value=retirer]");
        await WriteAsync(later, "Publicité", "<p>Achetez.</p>");
        app.Clock.Advance(TimeSpan.FromMinutes(5));

        var list = await later.GetPageAsync($"/sites/{site}/retour?jour=2026-11-25");
        Assert.Equal(["Marché piraté", "Publicité"], await TitlesAsync(app, site));
        Assert.Equal(3, list.Document.QuerySelectorAll("section[aria-labelledby=changements] tbody > tr").Length);
        var done = await later.PostFormAsync(list, "#form-retour");
        var restored = await TitlesAsync(app, site);
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        var undo = await later.GetPageAsync(done.Document.QuerySelector("section[aria-labelledby=passes] a")!.GetAttribute("href")!);
        await later.PostFormAsync(undo, "#form-retour");

        Assert.Contains("3 contenus ont changé", done.TextOf("body").Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(["Marché", "Ramassage"], restored);
        Assert.Equal(["Marché piraté", "Publicité"], await TitlesAsync(app, site));
        Assert.Equal(4, (await later.GetPageAsync(kept)).Document.QuerySelectorAll("section[aria-labelledby=versions] tbody > tr").Length);
    }

    [Theory, BothDatabases]
    public async Task Read_before_something_else_changed_are_refused_and_belong_to_whoever_decides_there(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        var site = await app.SiteOfAsync(app.Story.Ours.OfA);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        var item = await WriteAsync(clerk, "Loto", "<p>Dimanche.</p>");
        var list = await clerk.GetPageAsync($"/sites/{site}/retour?jour=2026-11-20");

        await clerk.PressAsync(await clerk.GetPageAsync($"{item}/modifier"), Write, ("Posted.Title", "Grand loto"));
        var stale = await clerk.PostFormAsync(list, "#form-retour");

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal(["Grand loto"], await TitlesAsync(app, site));
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetPageAsync($"/sites/{site}/retour?jour=2026-11-20")).Status);
        Assert.Contains("Rien ne changerait", (await clerk.GetPageAsync($"/sites/{site}/retour?jour=2026-11-24")).TextOf("main"), StringComparison.Ordinal);
        Assert.Contains("n’existe pas", (await clerk.GetPageAsync($"/sites/{site}/retour?avant={Guid.Empty}")).TextOf("main"), StringComparison.Ordinal);
    }

    static async Task<string> WriteAsync(Visitor clerk, string title, string body) =>
        (await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/News"), Write, ("Posted.Title", title), ("Posted.Body", body))).Path;

    static async Task<IEnumerable<string>> TitlesAsync(MitoyenApp app, SiteId site) => (await app.ShownAsync(site, ContentType.News)).Select(i => i.Title).Order(StringComparer.Ordinal);
}
