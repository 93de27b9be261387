using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Platform.Journal;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Acts;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Host.Tests.Sites;

public sealed class Publicity_of_acts_over_HTTP(Apps apps) : IClassFixture<Apps>
{
    static readonly (string, object?)[] Posted = [("Posted.Mode", "Posting"), ("Posted.Number", "2022-14"), ("Posted.DeliberatedOn", "2022-06-10"), ("Posted.From", "2022-07-01")];

    [Theory, BothDatabases]
    public async Task Is_read_on_the_site_as_soon_as_the_clerk_has_written_it_and_until_they_take_it_back(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        using var resident = app.Visitor();
        Assert.Contains("sous forme électronique, sur ce site : par défaut", await ReadAsync(), StringComparison.Ordinal);

        var page = await clerk.GetPageAsync($"/sites/actes/{app.Story.Ours.OfA}");
        var early = await clerk.PostFormAsync(page, "#form-choix", [.. Posted[..3], ("Posted.From", "2022-06-09")]);
        var kept = await clerk.PostFormAsync(page, "#form-choix", Posted);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        Assert.Contains("avant sa délibération", early.TextOf("#choix-From-error"), StringComparison.Ordinal);
        Assert.Contains("en vigueur", kept.TextOf("tbody"), StringComparison.Ordinal);
        Assert.Contains("par affichage à la mairie depuis le 1er juillet 2022 (délibération n° 2022-14 du 10 juin 2022).", await ReadAsync(), StringComparison.Ordinal);

        var row = await clerk.GetPageAsync(kept.Document.QuerySelector("tbody th a")!.GetAttribute("href")!);
        var corrected = await clerk.PostFormAsync(row, "#form-choix", ("Posted.Mode", "Paper"));
        Assert.Contains("sur papier, à la mairie depuis", await ReadAsync(), StringComparison.Ordinal);
        var stale = await clerk.PostFormAsync(row, "#form-choix", ("Posted.Mode", "Electronic"));
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        await clerk.PressAsync(await clerk.GetPageAsync(corrected.Document.QuerySelector("tbody th a")!.GetAttribute("href")!), ".confirm button");
        Assert.Contains("par défaut", await ReadAsync(), StringComparison.Ordinal);
        await using var scope = app.Scope(app.Story.Ours.Id);
        Assert.Equal(3, await scope.Db.Set<JournalEntry>().CountAsync(e => e.Subject == nameof(PublicityChoice), TestContext.Current.CancellationToken));

        async Task<string> ReadAsync() => (await resident.GetPageAsync(app.On(SiteVisits.Sapignies, "/actes"))).TextOf("main");
    }

    [Theory, BothDatabases]
    public async Task Of_a_commune_without_site_is_read_on_that_of_the_communaute(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        using var resident = app.Visitor();
        const string path = "/actes/communes-sans-site";
        Assert.Contains("Chaque commune a son site", (await resident.GetPageAsync(app.On(SiteVisits.Community, path))).TextOf("main"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await resident.GetPageAsync(app.On(SiteVisits.Sapignies, path))).Status);
        await using (var scope = app.Scope(app.Story.Ours.Id))
        {
            scope.Db.Remove(await scope.Db.Set<Site>().SingleAsync(s => s.HostName == SiteVisits.Bihucourt, TestContext.Current.CancellationToken));
            await scope.Db.SaveChangesAsync();
        }
        Assert.Contains("Bihucourt", (await officer.GetPageAsync("/sites/actes")).TextOf(".notice-warning"), StringComparison.Ordinal);

        await officer.PostFormAsync(await officer.GetPageAsync($"/sites/actes/{app.Story.Ours.AlsoOfA}"), "#form-choix", Posted);

        var row = (await resident.GetPageAsync(app.On(SiteVisits.Community, path))).TextOf("tbody tr");
        Assert.Contains("Bihucourt", row, StringComparison.Ordinal);
        Assert.Contains("par affichage à la mairie", row, StringComparison.Ordinal);
        Assert.Contains("n° 2022-14 du 10 juin 2022", row, StringComparison.Ordinal);
        Assert.Equal(path, (await resident.GetPageAsync(app.On(SiteVisits.Community, "/actes"))).Document.QuerySelector("main a[href*='communes-sans-site']")?.GetAttribute("href"));
    }

    [Theory, BothDatabases]
    public async Task Is_refused_to_a_commune_too_large_and_to_another_town_hall(Database database)
    {
        var app = await apps.WithSitesAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        using var stranger = await app.SignedInAsync(app.Story.Theirs.Officer);
        CommuneId bapaume;
        PopulationFigure figure;
        await using (var scope = app.Scope(app.Story.Ours.Id))
        {
            bapaume = (await scope.Get<ITerritory>().MemberCommunesAsync(new(2026, 11, 24))).Single(m => m.Commune.Name == "Bapaume").Commune.Id;
            figure = (await scope.Get<ITerritory>().CommunePopulationsAsync([bapaume]))[bapaume].First();
        }
        Assert.True(figure.Value >= LegalPopulation.NoChoiceFrom, $"{figure}");

        var refused = await officer.PostFormAsync(await officer.GetPageAsync($"/sites/actes/{bapaume}"), "#form-choix", [.. Posted[..3], ("Posted.From", "2026-09-01")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("la publication électronique est la seule que la loi admet", refused.TextOf("#choix-Mode-error"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await neighbour.GetPageAsync($"/sites/actes/{app.Story.Ours.OfA}")).Status);
        Assert.DoesNotContain("Sapignies", (await neighbour.GetPageAsync("/sites/actes")).TextOf("main"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetPageAsync($"/sites/actes/{app.Story.Ours.OfA}")).Status);
    }
}
