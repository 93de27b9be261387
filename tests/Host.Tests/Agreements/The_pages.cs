using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Domain;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;

namespace Mitoyen.Host.Tests.Agreements;

public sealed class The_pages(Apps apps) : IClassFixture<Apps>
{
    const string Draft = "#form-projet";

    static (string Field, object? Value)[] Good(params (string Field, string Value)[] changed) => [.. new Dictionary<string, string>
    {
        ["Posted.Title"] = "Nouvelle convention", ["Posted.EffectiveOn"] = "2027-01-01", ["Posted.LastDay"] = "2027-12-31",
        ["Posted.Periods[0].Shares[0].Percent"] = "66,67", ["Posted.Periods[0].Shares[1].Percent"] = "33,33",
        ["Posted.Terms.Targets[0].Percent"] = "40", ["Posted.Terms.Targets[1].Percent"] = "60",
    }.Concat(changed.Select(c => KeyValuePair.Create(c.Field, c.Value))).GroupBy(p => p.Key).Select(g => (g.Key, (object?)g.Last().Value))];

    static async Task<(MitoyenApp App, Visitor Officer, Page Page)> OpenDraftAsync(Apps apps, Database database)
    {
        var app = await apps.WithStoryAsync(database);
        var officer = await app.SignedInAsync(app.Story.Ours.Officer.Email);
        return (app, officer, await officer.GetPageAsync("/convention/nouvelle"));
    }

    static async Task<int> AgreementsAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return await scope.Db.Set<Agreement>().CountAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [BothDatabases("Posted.Periods[0].Shares[0].Percent", "65,67", "99")]
    [BothDatabases("Posted.Periods[0].Shares[0].Percent", "deux tiers", "pourcentage")]
    [BothDatabases("Posted.LastDay", "2026-12-31", "date d’effet")]
    [BothDatabases("Posted.EffectiveOn", "31 février 2027", "février")]
    [BothDatabases("Posted.Periods[0].LastDay", "2027-06-30", "Aucune quotité")]
    [BothDatabases("Posted.Periods[0].From", "2027-02-01", "Aucune quotité")]
    [BothDatabases("Posted.Terms.Targets[1].Percent", "59", "99")]
    [BothDatabases("Posted.Terms.SupportCeiling", "39", "plafond")]
    [BothDatabases("Posted.Terms.YearlyHours", "4000", "heures de l’année")]
    [BothDatabases("Posted.Terms.Refill", "50", "recharge")]
    [BothDatabases("Posted.Terms.VisitWeeks", "0", "semaines")]
    [BothDatabases("Posted.Terms.VisitWeeks", "105", "semaines")]
    [BothDatabases("Posted.Title", "", "titre")]
    public async Task Bad_input_is_refused_beside_the_field_and_all_that_was_typed_stays(Database database, string field, string value, string sentence)
    {
        var (app, officer, page) = await OpenDraftAsync(apps, database);
        using var _ = officer;
        var before = await AgreementsAsync(app);

        var answer = await officer.PostFormAsync(page, Draft, Good((field, value), ("Posted.Purpose", "Un objet à garder"), ("Posted.Employer", app.Story.Ours.A.ToString())));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, answer.TextOf(Draft), StringComparison.OrdinalIgnoreCase);
        Assert.True(answer.Document.QuerySelector($"[name='{field}']")!.GetAttribute("aria-invalid") == "true" || answer.Document.QuerySelectorAll("[aria-invalid=true]").Length > 0);
        Assert.Equal("Un objet à garder", answer.Document.QuerySelector("[name='Posted.Purpose']")!.TextContent);
        Assert.Equal(value, answer.Document.QuerySelector($"[name='{field}']")!.GetAttribute("value") ?? "");
        Assert.Equal(before, await AgreementsAsync(app));
    }

    [Theory, BothDatabases]
    public async Task Periods_that_overlap_are_refused_and_a_line_more_costs_nothing_typed(Database database)
    {
        var (app, officer, page) = await OpenDraftAsync(apps, database);
        using var _ = officer;
        var more = await officer.PressAsync(page, "button[value=periode]", Good(("Posted.Employer", app.Story.Ours.A.ToString())));
        Assert.Equal(HttpStatusCode.OK, more.Status);
        Assert.Equal("66,67", more.Document.QuerySelector("[name='Posted.Periods[0].Shares[0].Percent']")!.GetAttribute("value"));

        var answer = await officer.PostFormAsync(more, Draft, ("Posted.Periods[0].From", "2027-01-01"), ("Posted.Periods[0].LastDay", "2027-07-01"),
            ("Posted.Periods[1].From", "2027-07-01"), ("Posted.Periods[1].LastDay", "2027-12-31"), ("Posted.Periods[1].Shares[0].Percent", "50"), ("Posted.Periods[1].Shares[1].Percent", "50"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("chevauchent", answer.TextOf(Draft));
    }

    [Theory, BothDatabases]
    public async Task A_principal_of_another_partnership_is_refused(Database database)
    {
        var (app, officer, page) = await OpenDraftAsync(apps, database);
        using var _ = officer;
        var before = await AgreementsAsync(app);

        var forged = await officer.SendAsync(new(HttpMethod.Post, "/convention/nouvelle")
        {
            Content = new FormUrlEncodedContent([.. Good().Select(g => KeyValuePair.Create(g.Field, (string)g.Value!)), new("_handler", "projet"), new("Posted.Parties", app.Story.Ours.A.ToString()), new("Posted.Parties", app.Story.Theirs.B.ToString()),
                new("Posted.Employer", app.Story.Ours.A.ToString()), new("Posted.PersonStatus", "NotStated"), new("Posted.LegalBasis", "NotStated"), new("Posted.Renewal", "None"), new("Posted.NoticeMonths", "3"), new("Posted.ExerciseMonth", "1"),
                new("Posted.Periods[0].Shares[0].Party", app.Story.Ours.A.ToString()), new("Posted.Periods[0].Shares[1].Party", app.Story.Theirs.B.ToString()),
                .. page.Document.QuerySelectorAll("[name^='Posted.Terms']").Where(e => !Good().Any(g => g.Field == e.GetAttribute("name")))
                    .Select(e => KeyValuePair.Create(e.GetAttribute("name")!, e.QuerySelector("option[selected]")?.GetAttribute("value") ?? e.GetAttribute("value") ?? ""))]),
        });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, forged.StatusCode);
        Assert.Contains("groupement", await forged.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(before, await AgreementsAsync(app));
    }

    [Theory, BothDatabases]
    public async Task A_draft_is_written_voted_and_stays_out_of_force(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var neighbours = await Neighbours.FoundAsync(app);
        using var officer = await neighbours.SignInAsync(app);
        var page = await officer.GetPageAsync("/convention");
        Assert.Contains("Pas encore de convention", page.TextOf());

        var shown = await officer.PostFormAsync(await officer.GetPageAsync("/convention/nouvelle"), Draft, Good(("Posted.Employer", neighbours.Bapaume.ToString()), ("Posted.LegalBasis", "ServiceLoanInsideEpci")));
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Contains("66,67", shown.TextOf());
        Assert.Contains("commune membre", shown.TextOf());

        var id = (await AllAsync(app, neighbours))[0].Id;
        var vote = await officer.GetPageAsync($"/convention/{id}/deliberation");
        var future = await officer.PostFormAsync(vote, "#form-deliberation", ("Posted.Party", neighbours.Bapaume.ToString()), ("Posted.Number", "2026-77"), ("Posted.AdoptedOn", "2026-12-01"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, future.Status);
        var stale = vote;
        foreach (var party in new[] { neighbours.Bapaume, neighbours.Bertincourt })
            Assert.Equal(HttpStatusCode.OK, (await officer.PostFormAsync(await officer.GetPageAsync($"/convention/{id}/deliberation"), "#form-deliberation", ("Posted.Party", party.ToString()), ("Posted.Number", "2026-77"), ("Posted.AdoptedOn", "2026-11-20"))).Status);
        var early = await officer.PostFormAsync(await officer.GetPageAsync($"/convention/{id}/signature"), "#form-signature", ("Posted.SignedOn", "2026-11-19"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        Assert.Contains("20 novembre", early.TextOf().Replace('\u00a0', ' '));
        Assert.Equal(HttpStatusCode.OK, (await officer.PostFormAsync(early, "#form-signature", ("Posted.SignedOn", "2026-11-24"))).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await officer.PostFormAsync(stale, "#form-deliberation", ("Posted.Party", neighbours.Bapaume.ToString()), ("Posted.Number", "1"), ("Posted.AdoptedOn", "2026-11-20"))).Status);

        Assert.Equal(Stage.Signed, (await AllAsync(app, neighbours))[0].ProgressOn(new(2026, 11, 24)).Stage);
        await using var scope = app.Scope(neighbours.Partnership);
        Assert.Null(await scope.Get<IAgreements>().TermsAsync(new(2026, 12, 31)));
        Assert.NotNull(await scope.Get<IAgreements>().TermsAsync(new(2027, 1, 1)));
    }

    [Theory, BothDatabases]
    public async Task An_amendment_is_previewed_saved_and_kept_from_changing_the_past(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var neighbours = await Neighbours.FoundAsync(app);
        var id = await neighbours.AgreeAsync(app);
        using var officer = await neighbours.SignInAsync(app);
        var page = await officer.GetPageAsync($"/convention/{id}/avenants/nouveau");
        (string Field, object? Value)[] change = [("Posted.Purpose", "Un tiers pour Bertincourt"), ("Posted.EffectiveOn", "2026-12-01"), ("Posted.Periods[0].Shares[0].Percent", "66,67"), ("Posted.Periods[0].Shares[1].Percent", "33,33")];

        var preview = await officer.PressAsync(page, "button[value=apercu]", change);
        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.Contains("66,67", preview.TextOf("#form-avenant, .card"));
        Assert.Single((await AllAsync(app, neighbours))[0].Amendments);
        var sum = await officer.PostFormAsync(page, "#form-avenant", [.. change[..3], ("Posted.Periods[0].Shares[1].Percent", "33")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, sum.Status);
        var past = await officer.PostFormAsync(page, "#form-avenant", [.. change.Where(c => c.Field != "Posted.EffectiveOn"), ("Posted.EffectiveOn", "2026-06-30")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, past.Status);
        Assert.Contains("1er juillet 2026", past.TextOf("#form-avenant").Replace('\u00a0', ' '));
        var none = await officer.PostFormAsync(await officer.GetPageAsync($"/convention/{id}/avenants/nouveau"), "#form-avenant", ("Posted.Purpose", "Rien"), ("Posted.EffectiveOn", "2026-12-01"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.Status);

        var saved = await officer.PostFormAsync(page, "#form-avenant", change);
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        var draft = (await AllAsync(app, neighbours))[0].Amendments.Single(a => a.SignedOn is null);
        Assert.Equal(new TermChanges(Key: null), (await AllAsync(app, neighbours))[0].ChangesOf(draft) with { Key = null });
        Assert.Equal(HttpStatusCode.Conflict, (await officer.PostFormAsync(page, "#form-avenant", change)).Status);
    }

    [Theory, BothDatabases]
    public async Task A_principal_reads_everything_and_changes_nothing_and_a_clerk_sees_nothing(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var principal = await app.SignedInAsync(app.Story.Ours.PrincipalOfB.Email);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA.Email);
        await using var scope = app.Scope(app.Story.Ours.Id);
        var ours = await scope.Db.Set<Agreement>().OrderBy(a => a.EffectiveOn).FirstAsync(TestContext.Current.CancellationToken);
        await using var other = app.Scope(app.Story.Theirs.Id);
        var theirs = await other.Db.Set<Agreement>().FirstAsync(TestContext.Current.CancellationToken);

        foreach (var url in new[] { "/convention", $"/convention?convention={ours.Id}", $"/convention/{ours.Id}/comite", "/convention/simulateur", $"/convention/{ours.Id}/echeances.ics", "/convention/simulateur.csv" })
        {
            Assert.Equal(HttpStatusCode.OK, (await principal.SendAsync(new(HttpMethod.Get, url))).StatusCode);
            Assert.NotEqual(HttpStatusCode.OK, (await clerk.SendAsync(new(HttpMethod.Get, url))).StatusCode);
        }
        foreach (var url in new[] { "/convention/nouvelle", $"/convention/{ours.Id}/modifier", $"/convention/{ours.Id}/avenants/nouveau", $"/convention/{ours.Id}/signature", $"/convention/{ours.Id}/denonciation", $"/convention/{ours.Id}/deliberation" })
            Assert.NotEqual(HttpStatusCode.OK, (await principal.SendAsync(new(HttpMethod.Get, url))).StatusCode);
        foreach (var url in new[] { $"/convention?convention={theirs.Id}", $"/convention/{theirs.Id}/comite", $"/convention/{theirs.Id}/echeances.ics" })
            Assert.Equal(HttpStatusCode.NotFound, (await principal.SendAsync(new(HttpMethod.Get, url))).StatusCode);
        Assert.DoesNotContain(Story.Secret, (await principal.GetPageAsync("/convention")).TextOf());
    }

    [Theory, BothDatabases]
    public async Task The_simulator_shows_a_mix_that_a_link_carries(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var principal = await app.SignedInAsync(app.Story.Ours.PrincipalOfA.Email);

        var page = await principal.GetPageAsync("/convention/simulateur?poids-communes=1");
        var csv = await (await principal.SendAsync(new(HttpMethod.Get, "/convention/simulateur.csv?poids-communes=1"))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("59,09", page.TextOf());
        Assert.Contains("sans date)", page.TextOf()); // a figure without a year ends with its source
        var communes = csv.Split('\n').Where(l => l.StartsWith("Nombre de communes;", StringComparison.Ordinal)).Select(l => l.Split(';')[4..]).ToList();
        var mix = csv.Split('\n').Where(l => l.StartsWith("Mélange;", StringComparison.Ordinal)).Select(l => l.Split(';')[4..]).ToList();
        Assert.Equal(2, mix.Count);
        Assert.Equal(communes, mix);
        Assert.Equal(HttpStatusCode.OK, (await principal.SendAsync(new(HttpMethod.Get, "/convention/simulateur?poids-communes=-5&poids-population=abc&population-1=999999999999"))).StatusCode);
    }

    static async Task<List<Agreement>> AllAsync(MitoyenApp app, Neighbours neighbours)
    {
        await using var scope = app.Scope(neighbours.Partnership);
        return await scope.Db.Set<Agreement>().AsNoTracking().OrderByDescending(a => a.EffectiveOn).ToListAsync(TestContext.Current.CancellationToken);
    }
}
