using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform.Journal;
using Mitoyen.Platform.Mail;
using Mitoyen.Requests.Contracts;

namespace Mitoyen.Host.Tests.Requests;

/// <summary>In the story, 1 to 3 are accepted and 4 is new; 1 and 4 are of the commune OfA, 2 of AlsoOfA, 3 of OfB.</summary>
public sealed class Following_requests(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task The_officer_qualifies_accepts_plans_asks_and_finishes(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer.Email);
        var page = await officer.GetPageAsync("/demandes/4");

        page = await officer.PressAsync(page, "#form-qualifier button[value=accepter]", ("Posted.Kind", "Development"), ("Posted.Impact", "WholeCommune"), ("Posted.Urgency", "Today"), ("Posted.DueOn", "2026-12-01"), ("Posted.Urgent", true), ("Posted.UrgentReason", "Scrutin dimanche"));
        page = await officer.PostFormAsync(page, "#form-etape", ("Posted.Action", "planifier"), ("Posted.ScheduledOn", "2026-11-26"));
        page = await officer.PostFormAsync(page, "#form-etape", ("Posted.Action", "demander"), ("Posted.Reason", "Quel poste ?"));
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA.Email);
        var asked = await clerk.GetPageAsync("/demandes/4");
        Assert.Contains("Quel poste", asked.TextOf("#form-message, main"), StringComparison.Ordinal);
        await clerk.PostFormAsync(asked, "#form-message", ("Posted.Text", "Celui de l’accueil."));
        page = await officer.GetPageAsync("/demandes/4");
        Assert.Contains("planifiée", page.TextOf("main"), StringComparison.Ordinal);
        page = await officer.PostFormAsync(page, "#form-etape", ("Posted.Action", "terminer"), ("Posted.Reason", "Remplacé."));

        Assert.Contains("terminée", page.TextOf("main"), StringComparison.Ordinal);
        await using var scope = app.Scope(app.Story.Ours.Id);
        var id = app.Story.Ours.Requests[3];
        Assert.Equal(["RequestOpened", "RequestUrgencyChanged", "RequestClosed", "RequestOpened", "RequestUrgencyChanged", "RequestClosed"],
            (await scope.Get<IRequests>().HistoryAsync(app.Clock.GetUtcNow().UtcDateTime.AddSeconds(1))).Where(e => e.Request == id).Select(e => e.GetType().Name));
        var mails = await scope.Db.Set<OutgoingMail>().Where(m => m.Subject.Contains("n°\u00a04")).Select(m => m.Subject).ToListAsync();
        Assert.Equal(4, mails.Count(m => m.Contains("acceptée", StringComparison.Ordinal) || m.Contains("planifiée", StringComparison.Ordinal) || m.Contains("question", StringComparison.Ordinal) || m.Contains("terminée", StringComparison.Ordinal)));
    }

    [Theory, BothDatabases]
    public async Task A_step_that_the_state_does_not_allow_is_a_conflict_with_its_sentence(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer.Email);
        var shown = await officer.GetPageAsync("/demandes/2");
        await officer.PostFormAsync(shown, "#form-etape", ("Posted.Action", "terminer"));

        var answer = await officer.PostFormAsync(shown, "#form-etape", ("Posted.Action", "demander"), ("Posted.Reason", "Texte gardé"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Impossible", answer.TextOf("#form-etape"), StringComparison.Ordinal);
        Assert.Contains("Texte gardé", answer.TextOf("#form-etape"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_refusal_without_a_reason_and_a_past_date_are_refused(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer.Email);
        var page = await officer.GetPageAsync("/demandes/1");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.PostFormAsync(page, "#form-etape", ("Posted.Action", "refuser"))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.PostFormAsync(page, "#form-etape", ("Posted.Action", "planifier"), ("Posted.ScheduledOn", "2026-11-20"))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.PostFormAsync(page, "#form-qualifier", ("Posted.DueOn", "2026-11-20"))).Status);
        var tooLong = await officer.PostFormAsync(page, "#form-lot", ("Posted.Name", "Tout le site"), ("Posted.Length", "20h"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooLong.Status);
        Assert.Contains("14\u00a0h", tooLong.TextOf("#form-lot"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_stale_qualification_shows_both_sides(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer.Email);
        var shown = await officer.GetPageAsync("/demandes/1");
        await officer.PostFormAsync(shown, "#form-qualifier", ("Posted.Kind", "Advice"));

        var answer = await officer.PostFormAsync(shown, "#form-qualifier", ("Posted.Kind", "Training"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Formation", answer.TextOf(".conflict"), StringComparison.Ordinal);
        Assert.Contains("Conseil", answer.TextOf(".conflict"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Private_notes_are_for_officers_on_every_path(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer.Email);
        await officer.PostFormAsync(await officer.GetPageAsync("/demandes/3"), "#form-note", ("Posted.Note", "Attention zébulon"));
        Assert.Contains("zébulon", (await officer.GetPageAsync("/demandes/3")).TextOf("main"), StringComparison.Ordinal);
        Assert.Contains("Sauvegarde", (await officer.GetPageAsync("/demandes?q=zebulons")).TextOf("main"), StringComparison.Ordinal);

        foreach (var person in new[] { app.Story.Ours.PrincipalOfA, app.Story.Ours.PrincipalOfB, app.Story.Ours.ClerkOfB })
        {
            using var visitor = await app.SignedInAsync(person.Email);
            Assert.DoesNotContain("zébulon", (await visitor.GetPageAsync("/demandes/3")).TextOf(), StringComparison.Ordinal);
            Assert.Contains("Aucune demande ne correspond", (await visitor.GetPageAsync("/demandes?q=zebulon")).TextOf("main"), StringComparison.Ordinal);
        }
        var csv = await (await officer.SendAsync(new(HttpMethod.Get, "/demandes/export.csv?etat=toutes"))).Content.ReadAsStringAsync();
        Assert.Contains("Sauvegarde à vérifier", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("zébulon", csv, StringComparison.Ordinal);
        await using var scope = app.Scope(app.Story.Ours.Id);
        Assert.DoesNotContain(await scope.Db.Set<JournalEntry>().Select(e => e.After ?? "").ToListAsync(), a => a.Contains("zébulon", StringComparison.Ordinal) || a.Contains("zebulon", StringComparison.Ordinal));
        Assert.DoesNotContain(await scope.Db.Set<OutgoingMail>().Select(m => m.Body).ToListAsync(), b => b.Contains("zébulon", StringComparison.Ordinal));
    }

    [Theory, BothDatabases]
    public async Task A_clerk_sees_its_commune_alone_and_a_forged_number_is_noted(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfB.Email);

        var list = (await clerk.GetPageAsync("/demandes?etat=toutes")).TextOf("main");

        Assert.Contains("Sauvegarde", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Imprimante", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Imprimante", await (await clerk.SendAsync(new(HttpMethod.Get, "/demandes/export.csv?etat=toutes"))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetPageAsync("/demandes/1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetPageAsync("/demandes/999")).Status);
        await using var scope = app.Scope(app.Story.Ours.Id);
        Assert.True(await scope.Db.Set<JournalEntry>().AnyAsync(e => e.Verb == "out-of-reach" && e.Account == app.Story.Ours.ClerkOfB.Id));
    }

    [Theory, BothDatabases]
    public async Task A_principal_ranks_its_own_and_never_the_neighbours(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        var ours = app.Story.Ours;
        using var principal = await app.SignedInAsync(ours.PrincipalOfA.Email);
        var page = await principal.GetPageAsync("/demandes/classement");
        Assert.Contains("Sauvegarde", page.TextOf("main"), StringComparison.Ordinal);

        var numbered = await principal.PostFormAsync(page, "#form-ordre", ("Posted.Lines[0].Number", "2"), ("Posted.Lines[1].Number", "1"));
        var moved = await principal.PressAsync(numbered, $"button[value='monter:{ours.Requests[0]}']");
        var stale = await principal.PostFormAsync(page, "#form-ordre", ("Posted.Lines[0].Number", "5"));
        var forged = await principal.PostFormAsync(moved, "#form-ordre", ("Posted.Principal", ours.B.ToString()));
        var foreign = await principal.PostFormAsync(await principal.GetPageAsync("/demandes/classement"), "#form-ordre", ("Posted.Lines[0].Id", ours.Requests[2].ToString()));

        await using var scope = app.Scope(ours.Id);
        var found = await scope.Get<IRequests>().FindAsync(ours.Requests);
        Assert.Equal([1, 2, null, null], ours.Requests.Select(id => found[id].Rank));
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal(HttpStatusCode.Forbidden, forged.Status);
        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
        Assert.Equal(2, await scope.Db.Set<JournalEntry>().CountAsync(e => e.Verb == "out-of-reach" && e.Subject == "Ranking"));
    }

    [Theory]
    [BothDatabases("etat=toutes&nature=Support&priorite=High&tri=priorite")]
    [BothDatabases("etat=en-attente&urgentes=true&miennes=true&tri=echeance")]
    [BothDatabases("q=imprimante&tri=anciennes&du=2026-11-01&au=2026-11-30")]
    [BothDatabases("q=%22%27%3B--%20%2A%20AND%20(&page=-3&etat=inconnu&commune=x&nature=7")]
    [BothDatabases("q=imprimante&commune=00000000-0000-0000-0000-000000000000")]
    public async Task Every_filter_answers(Database database, string query)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer.Email);

        Assert.Equal(HttpStatusCode.OK, (await officer.GetPageAsync($"/demandes?{query}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await officer.SendAsync(new(HttpMethod.Get, $"/demandes/export.csv?{query}"))).StatusCode);
    }

    [Theory, BothDatabases]
    public async Task An_unreadable_date_in_a_filter_is_said(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer.Email);

        var page = await officer.GetPageAsync("/demandes?du=hier+soir");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("hier soir", page.Document.QuerySelector("[name=du]")!.GetAttribute("value"));
    }
}
