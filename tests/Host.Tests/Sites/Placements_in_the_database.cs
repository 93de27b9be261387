using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Modules.Tests.Sites;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host.Tests.Sites;

public sealed class Placements_in_the_database
{
    [Theory, BothDatabases]
    public async Task Show_on_the_pages_of_46_sites_what_the_naive_model_says(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        var ours = app.Story.Ours;
        await using var scope = app.Scope(ours.Id);
        var sites = new List<SiteView>();
        foreach (var authority in new[] { ours.A, ours.B }) sites.AddRange((await scope.Get<ISiteFounding>().FoundAsync(authority, "essai.test")).Value);
        var year = new PlayedNetwork(62, ours.Id, [.. sites.Select(s => s.Id)], MitoyenApp.Start.UtcDateTime);
        using var resident = app.Visitor();
        var kept = 0;

        for (var round = 0; round < 6; round++)
        {
            for (var step = 0; step < 40; step++) year.Step();
            for (; kept < year.Items.Count; kept++) scope.Db.Add(year.Items[kept]);
            await scope.Db.SaveChangesAsync();
            app.Clock.SetUtcNow(year.At);
            foreach (var site in sites)
            {
                var shown = await scope.Get<IShownItems>().ListAsync(site.Id, ContentType.News, year.At);
                Assert.Equal(year.Naive.On(site.Id, year.At, year.Day).Order(StringComparer.Ordinal), shown.Select(i => $"{i.Id} {i.Title} {i.Pinned}").Order(StringComparer.Ordinal));
                Assert.Equal(shown.Select(i => i.Title).Order(StringComparer.Ordinal), (await TitlesAsync(resident, app.On(new Uri(site.Root).Host, "/actualites"))).Order(StringComparer.Ordinal));
            }
        }
        Assert.Equal(46, sites.Count);
        Assert.True(kept > 20);
    }

    /// <summary>Of all pages of the list, as residents read them.</summary>
    static async Task<List<string>> TitlesAsync(Visitor resident, string list)
    {
        var titles = new List<string>();
        for (var (page, next) = (1, true); next; page++)
        {
            var read = await resident.GetPageAsync($"{list}?page={page}");
            titles.AddRange(read.Document.QuerySelectorAll("main .tiles h2 a").Select(a => a.TextContent.Trim()));
            next = read.Has("main a[rel=next]");
        }
        return titles;
    }

    [Theory, BothDatabases]
    public async Task Go_from_a_clerk_s_form_to_a_neighbour_s_site_and_off_both_at_once(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        var ours = app.Story.Ours;
        await using var scope = app.Scope(ours.Id);
        var sites = (await scope.Get<ISiteFounding>().FoundAsync(ours.A, "essai.test")).Value;
        var (own, next) = (sites.Single(s => s.Commune == ours.OfA).Id, sites.Single(s => s.Commune == ours.AlsoOfA).Id);
        using var clerk = await app.SignedInAsync(ours.ClerkOfA);
        using var neighbour = await app.SignedInAsync(ours.OtherClerkOfA);

        var written = await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/Event"), "#form-contenu button[value=publier]",
            ("Posted.Title", "Fête du village"), ("Posted.StartOn", "2026-12-05"), ("Posted.StartsAt", "14:00"), ("Posted.Wanted", new[] { next.ToString() }), ("Posted.Body", "<p>Venez <script>x</script>nombreux</p>"));
        Assert.Contains("Fête du village", written.TextOf("h1"), StringComparison.Ordinal);
        Assert.Single(await ShownAsync(app, own));
        Assert.Empty(await ShownAsync(app, next));

        var proposals = await neighbour.GetPageAsync("/propositions");
        var unexplained = await neighbour.PressAsync(proposals, "button[value^=refuser]");
        var accepted = await neighbour.PressAsync(await neighbour.GetPageAsync("/propositions"), "button[value^=accepter]");
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, unexplained.Status);
        Assert.DoesNotContain("Fête du village", accepted.TextOf("main"), StringComparison.Ordinal);
        Assert.Single(await ShownAsync(app, next));
        Assert.Contains("nombreux", (await ShownAsync(app, next))[0].BodyHtml, StringComparison.Ordinal);

        var foreign = await neighbour.GetPageAsync(written.Path);
        var taken = await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/Event"), "#form-contenu button[value=publier]", ("Posted.Title", "Autre fête"), ("Posted.StartOn", "2026-12-06"), ("Posted.Slug", "fete-du-village"));
        await clerk.PressAsync(await clerk.GetPageAsync(written.Path), "button[value=retirer]");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, foreign.Status);
        Assert.Contains("est déjà celle de", taken.TextOf("#form-contenu"), StringComparison.Ordinal);
        Assert.Empty(await ShownAsync(app, own));
        Assert.Empty(await ShownAsync(app, next));
    }

    [Theory, BothDatabases]
    public async Task Of_a_frozen_account_are_off_every_site_at_once_and_come_back(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        var ours = app.Story.Ours;
        await using var founding = app.Scope(ours.Id);
        var site = (await founding.Get<ISiteFounding>().FoundAsync(ours.A, "essai.test")).Value.Single(s => s.Commune == ours.OfA).Id;
        using var clerk = await app.SignedInAsync(ours.ClerkOfA);
        using var officer = await app.SignedInAsync(ours.Officer);
        await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/News"), "#form-contenu button[value=publier]", ("Posted.Title", "Travaux"));

        var page = await officer.GetPageAsync("/reseau");
        var account = page.Document.QuerySelector("#form-suspendre option:not([value=''])")!.GetAttribute("value");
        var unexplained = await officer.PressAsync(await officer.GetPageAsync("/reseau"), "#form-suspendre button[value=suspendre]", ("Posted.Account", account));
        await officer.PressAsync(page, "#form-suspendre button[value=suspendre]", ("Posted.Account", account), ("Posted.Reason", "Compte volé"));
        var again = await officer.PressAsync(await officer.GetPageAsync("/reseau"), "#form-suspendre button[value=suspendre]", ("Posted.Account", account), ("Posted.Reason", "Compte volé"));
        Assert.Contains("Compte volé", again.TextOf("section[aria-labelledby=contributeurs] tbody"), StringComparison.Ordinal);
        var during = (await NewsAsync(app, site)).Count;
        var refused = await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/News"), "#form-contenu button[value=publier]", ("Posted.Title", "Encore"));
        var told = await clerk.GetPageAsync("/contenus");
        await officer.PressAsync(await officer.GetPageAsync("/reseau"), "#form-suspendre button[value=retablir]", ("Posted.Account", account));
        var after = await clerk.GetPageAsync("/contenus");

        Assert.All((Page[])[unexplained, again], no => Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, no.Status));
        Assert.Equal(0, during);
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Votre compte est suspendu", told.TextOf("main"), StringComparison.Ordinal);
        Assert.Null(told.Document.QuerySelector("#ecrire"));
        Assert.DoesNotContain("suspendu", after.TextOf("main"), StringComparison.Ordinal);
        Assert.NotNull(after.Document.QuerySelector("#ecrire"));
        Assert.Single(await NewsAsync(app, site));
    }

    static async Task<IReadOnlyList<ShownItem>> ShownAsync(MitoyenApp app, SiteId site)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return await scope.Get<IShownItems>().ListAsync(site, ContentType.Event, MitoyenApp.Start.UtcDateTime.AddMinutes(1));
    }

    static async Task<IReadOnlyList<ShownItem>> NewsAsync(MitoyenApp app, SiteId site)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return await scope.Get<IShownItems>().ListAsync(site, ContentType.News, MitoyenApp.Start.UtcDateTime.AddMinutes(1));
    }
}
