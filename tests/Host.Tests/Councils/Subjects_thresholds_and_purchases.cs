using System.Net;
using Mitoyen.Host.Tests.Agreements;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;

namespace Mitoyen.Host.Tests.Councils;

public sealed class Subjects_thresholds_and_purchases(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task A_new_subject_is_looked_for_from_then_on(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var page = await officer.GetPageAsync("/conseils/sujets/nouveau");

        var refused = await officer.PostFormAsync(page, "#form-sujet", ("Posted.Name", "Drones"), ("Posted.Words", "drone"), ("Posted.Facts", "demain | il vole"));
        var saved = await officer.PostFormAsync(refused, "#form-sujet", ("Posted.Facts", "01/01/2024 | Un fait daté. | Sa source"));
        var announced = await officer.PostFormAsync(await officer.GetPageAsync("/conseils/nouvelle"), "#form-conseil",
            ("Posted.Body", $"c:{app.Story.Ours.OfA}"), ("Posted.HeldOn", "2026-12-20"), ("Posted.StartsAt", "19:00"), ("Posted.Agenda", "Survol par des drones"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Drones", saved.TextOf("table"), StringComparison.Ordinal);
        Assert.Contains("Drones", announced.TextOf("#form-points"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_table_that_was_adopted_can_be_corrected_but_never_overlaps(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var neighbours = await Neighbours.FoundAsync(app);
        using var officer = await neighbours.SignInAsync(app);

        var adopted = await officer.PressAsync(await officer.GetPageAsync("/conseils/seuils"), "#form-adopter button");
        var link = adopted.Document.QuerySelector("section[aria-labelledby=publicity] a")!.GetAttribute("href")!;
        var row = await officer.GetPageAsync(link);
        var overlap = await officer.PostFormAsync(row, "#form-seuil", ("Posted.From", "2019-01-01"));
        var corrected = await officer.PostFormAsync(await officer.GetPageAsync(link), "#form-seuil", ("Posted.Source", "Décret relu le 24 novembre 2026"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, overlap.Status);
        Assert.Contains("couvre ces jours", overlap.TextOf("#form-seuil"), StringComparison.Ordinal);
        Assert.Contains("Décret relu", corrected.TextOf("main"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_row_written_by_mistake_is_taken_away(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var neighbours = await Neighbours.FoundAsync(app);
        using var officer = await neighbours.SignInAsync(app);
        var adopted = await officer.PressAsync(await officer.GetPageAsync("/conseils/seuils"), "#form-adopter button");
        var link = adopted.Document.QuerySelector("section[aria-labelledby=publicity] a")!.GetAttribute("href")!;
        var before = await officer.GetPageAsync(link);
        await officer.PostFormAsync(await officer.GetPageAsync(link), "#form-seuil", ("Posted.Source", "Décret relu"));

        var stale = await officer.PressAsync(before, "#form-seuil .confirm button");
        var removed = await officer.PressAsync(await officer.GetPageAsync(link), "#form-seuil .confirm button");

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal("Source", stale.TextOf(".conflict tbody th"));
        Assert.Contains("Décret relu", stale.TextOf(".conflict tbody"), StringComparison.Ordinal);
        Assert.DoesNotContain("Décret relu", removed.TextOf("main"), StringComparison.Ordinal);
        Assert.Equal(adopted.Document.QuerySelectorAll("table tbody tr").Length - 1, removed.Document.QuerySelectorAll("table tbody tr").Length);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetPageAsync(link)).Status);
    }

    [Theory, BothDatabases]
    public async Task The_table_is_the_officer_s_to_correct(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var link = (await officer.GetPageAsync("/conseils/seuils")).Document.QuerySelector("section[aria-labelledby=publicity] a")!.GetAttribute("href")!;

        Assert.False((await clerk.GetPageAsync("/conseils/seuils")).Has("section[aria-labelledby=publicity] a"));
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetPageAsync(link)).Status);
    }

    [Theory, BothDatabases]
    public async Task A_second_purchase_of_one_need_is_said_to_split_it(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);

        var first = await PlanAsync(clerk, app, "Postes de la mairie", "35 000");
        Assert.Contains("25\u202F000", first.TextOf("section[aria-labelledby=seuils]"), StringComparison.Ordinal);
        var second = await PlanAsync(clerk, app, "Postes de l’école", "30 000");
        var bad = await clerk.PostFormAsync(await clerk.GetPageAsync("/conseils/achats/nouveau"), "#form-achat", ("Posted.Title", "Rien"), ("Posted.Amount", "gratuit"));
        using var neighbour = await app.SignedInAsync(app.Story.Ours.ClerkOfB);

        Assert.Contains("fractionnerait", second.TextOf("section[aria-labelledby=seuils]"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.Status);
        Assert.Contains("gratuit", bad.TextOf("#form-achat"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetPageAsync(second.Path)).Status);
        Assert.DoesNotContain("Postes", (await neighbour.GetPageAsync("/conseils/achats")).TextOf("main"), StringComparison.Ordinal);
    }

    static async Task<Page> PlanAsync(Visitor visitor, MitoyenApp app, string title, string amount) =>
        await visitor.PostFormAsync(await visitor.GetPageAsync("/conseils/achats/nouveau"), "#form-achat", ("Posted.Buyer", $"c:{app.Story.Ours.OfA}"), ("Posted.Title", title),
            ("Posted.Need", "Serveurs et écrans"), ("Posted.Nature", "SuppliesAndServices"), ("Posted.Amount", amount), ("Posted.LaunchedOn", "2026-12-01"));
}
