using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Arbitration.Data;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Host.Tests.Arbitration;

public sealed class The_queue(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task Officer_and_principals_see_the_same_order_and_the_same_sentences(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        var pages = new List<string>();
        foreach (var person in new[] { app.Story.Ours.Officer, app.Story.Ours.PrincipalOfA, app.Story.Ours.PrincipalOfB })
        {
            using var visitor = await app.SignedInAsync(person.Email);
            var page = await visitor.GetPageAsync("/file");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            pages.Add(string.Join('|', page.Document.QuerySelectorAll(".card p.prose, .card a[href^='/demandes/']").Select(e => e.TextContent.Trim())));
        }

        Assert.Equal(pages[0], pages[1]);
        Assert.Equal(pages[1], pages[2]);
        Assert.Contains("est le plus en retard", pages[0], StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Following_the_queue_needs_no_reason(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer.Email);
        var queue = await officer.GetPageAsync("/file");

        var taken = await officer.PostFormAsync(queue, "section[aria-labelledby=maintenant] form");

        Assert.StartsWith("/demandes/", taken.Path, StringComparison.Ordinal);
        var decision = Assert.Single(await DecisionsAsync(app));
        Assert.False(decision.IsOverride);
        Assert.NotEmpty(decision.Sentence);
    }

    [Theory, BothDatabases]
    public async Task Taking_another_one_needs_a_reason_that_the_neighbour_reads(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer.Email);
        var place = await officer.GetPageAsync(LastPlace(await officer.GetPageAsync("/file")));

        var refused = await officer.PostFormAsync(place, "section[aria-labelledby=prendre] form");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("dites pourquoi", refused.TextOf("section[aria-labelledby=prendre]"), StringComparison.Ordinal);
        Assert.Empty(await DecisionsAsync(app));

        await officer.PostFormAsync(refused, "section[aria-labelledby=prendre] form", ("Posted.Reason", "Déjà sur place ce matin"));

        using var neighbour = await app.SignedInAsync(app.Story.Ours.PrincipalOfB.Email);
        Assert.Contains("Déjà sur place ce matin", (await neighbour.GetPageAsync("/file/decisions")).TextOf("main"), StringComparison.Ordinal);
        Assert.Contains("Prise en premier par l’agent", (await neighbour.GetPageAsync("/file")).TextOf("section[aria-labelledby=maintenant]"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_decision_pressed_by_mistake_is_taken_back_and_stays_in_the_log(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer.Email);
        var first = (await officer.GetPageAsync("/file")).TextOf("section[aria-labelledby=maintenant]");
        await officer.PostFormAsync(await officer.GetPageAsync(LastPlace(await officer.GetPageAsync("/file"))), "section[aria-labelledby=prendre] form", ("Posted.Reason", "Déjà sur place"));
        Assert.NotEqual(first, (await officer.GetPageAsync("/file")).TextOf("section[aria-labelledby=maintenant]"));
        using var principal = await app.SignedInAsync(app.Story.Ours.PrincipalOfA.Email);
        Assert.False((await principal.GetPageAsync("/file/decisions")).Has("main table form"));
        var log = await officer.GetPageAsync("/file/decisions");

        app.Clock.Advance(TimeSpan.FromMinutes(2));
        var back = await officer.PressAsync(log, "main table form button");
        var again = await officer.PressAsync(log, "main table form button");

        Assert.Contains("annulée", back.TextOf("main table"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Equal(first, (await officer.GetPageAsync("/file")).TextOf("section[aria-labelledby=maintenant]"));
    }

    [Theory, BothDatabases]
    public async Task A_principal_takes_nothing(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var principal = await app.SignedInAsync(app.Story.Ours.PrincipalOfA.Email);
        var queue = await principal.GetPageAsync("/file");

        Assert.False(queue.Has("section[aria-labelledby=maintenant] form"));
    }

    [Theory, BothDatabases]
    public async Task A_clerk_does_not_see_the_queue_nor_its_downloads(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA.Email);

        foreach (var address in new[] { "/file", "/file/1", "/file/decisions", "/file/simulation", "/file/decisions.csv", "/solde", "/solde.csv" })
            Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetPageAsync(address)).Status);
    }

    [Theory, BothDatabases]
    public async Task What_if_shows_both_orders_and_saves_nothing(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var principal = await app.SignedInAsync(app.Story.Ours.PrincipalOfB.Email);
        var before = (await principal.GetPageAsync("/file")).TextOf("section[aria-labelledby=ensuite]");

        var supposed = await principal.GetPageAsync($"/file/simulation?heures=400+h&pour={app.Story.Ours.A}&nature=Advice&part0=50&part1=50");

        Assert.Equal(HttpStatusCode.OK, supposed.Status);
        Assert.Contains("50", supposed.TextOf("section[aria-labelledby=soldes]"), StringComparison.Ordinal);
        Assert.Equal(before, (await principal.GetPageAsync("/file")).TextOf("section[aria-labelledby=ensuite]"));
    }

    [Theory, BothDatabases]
    public async Task What_if_refuses_shares_that_do_not_sum_and_keeps_what_was_typed(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer.Email);

        var refused = await officer.GetPageAsync("/file/simulation?part0=70&part1=29&urgente=12345");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("100", refused.TextOf("main form"), StringComparison.Ordinal);
        Assert.Equal("29", refused.Document.QuerySelector("[name=part1]")!.GetAttribute("value"));
    }

    [Theory, BothDatabases]
    public async Task An_urgent_request_beyond_the_allowance_passes_only_with_the_neighbour_s_consent(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        var ours = app.Story.Ours;
        using var officer = await app.SignedInAsync(ours.Officer);
        await officer.PostFormAsync(await officer.GetPageAsync("/demandes/1"), "#form-qualifier", ("Posted.Urgent", true), ("Posted.UrgentReason", "Plus personne ne peut imprimer"));
        foreach (var day in new DateOnly[] { new(2026, 11, 25), new(2026, 11, 26) })
        {
            app.Clock.Advance(TimeSpan.FromDays(1));
            await using var scope = app.Scope(ours.Id, ours.Officer.Id);
            Assert.Null((await scope.Get<ITimeLedger>().RecordAsync(new(ours.Officer.Id, day, Minutes.FromHours(9), WorkKind.Support, Beneficiary.Of(ours.OfA, ours.A), ours.Requests[0], ""), TestContext.Current.CancellationToken)).Refusal);
        }
        app.Clock.Advance(TimeSpan.FromDays(1));

        using var own = await app.SignedInAsync(ours.PrincipalOfA);
        using var neighbour = await app.SignedInAsync(ours.PrincipalOfB);
        var mine = await own.GetPageAsync("/file/1");
        Assert.Contains("épuisée", mine.TextOf("section[aria-labelledby=accord]"), StringComparison.Ordinal);
        Assert.False(mine.Has("#form-accord"));
        var before = await neighbour.GetPageAsync("/file");
        var place = await neighbour.GetPageAsync("/file/1");
        var consented = await neighbour.PostFormAsync(place, "#form-accord", ("Posted.Principal", ours.B.ToString()));

        Assert.DoesNotContain("Imprimante", before.TextOf("section[aria-labelledby=maintenant]"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, consented.Status);
        Assert.Contains("Imprimante", (await officer.GetPageAsync("/file")).TextOf("section[aria-labelledby=maintenant]"), StringComparison.Ordinal);
        Assert.False((await neighbour.GetPageAsync("/file/1")).Has("#form-accord"));

        // A consent ends with the urgency: declared urgent again, the request asks again, and gets it again.
        await officer.PostFormAsync(await officer.GetPageAsync("/demandes/1"), "#form-qualifier", ("Posted.Urgent", false), ("Posted.UrgentReason", ""));
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        await officer.PostFormAsync(await officer.GetPageAsync("/demandes/1"), "#form-qualifier", ("Posted.Urgent", true), ("Posted.UrgentReason", "De nouveau en panne"));
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.DoesNotContain("Imprimante", (await officer.GetPageAsync("/file")).TextOf("section[aria-labelledby=maintenant]"), StringComparison.Ordinal);
        await neighbour.PostFormAsync(await neighbour.GetPageAsync("/file/1"), "#form-accord", ("Posted.Principal", ours.B.ToString()));
        Assert.Contains("Imprimante", (await own.GetPageAsync("/file")).TextOf("section[aria-labelledby=maintenant]"), StringComparison.Ordinal);
    }

    static string LastPlace(Page queue) => queue.Document.QuerySelectorAll("a[href^='/file/']").Select(a => a.GetAttribute("href")!).Last(h => char.IsDigit(h[^1]));

    static async Task<List<QueueDecision>> DecisionsAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return await scope.Db.Set<QueueDecision>().ToListAsync(TestContext.Current.CancellationToken);
    }
}
