using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Councils.Contracts;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform.Mail;

namespace Mitoyen.Host.Tests.Councils;

public sealed class A_council_that_touches_a_digital_subject(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task Calls_the_officer_in_time_and_enters_the_plan(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);

        var announced = await AnnounceAsync(clerk, app, "2026-12-10", "Approbation du procès-verbal\nMarchés publics : choix d’un profil d’acheteur");
        Assert.Contains("6\u00A0décembre 2026", announced.TextOf("section[aria-labelledby=convocation]"), StringComparison.Ordinal);
        Assert.Contains("Marchés publics dématérialisés", announced.TextOf("#form-points"), StringComparison.Ordinal);
        var kept = await clerk.PressAsync(announced, "#form-points button[value^='garder:']");
        Assert.Contains("C’est noté", kept.TextOf("main"), StringComparison.Ordinal);
        await clerk.PressAsync(kept, "#form-appel button[value=appeler]");

        var home = await officer.GetPageAsync("/conseils");
        Assert.Contains("Sapignies", home.TextOf("section[aria-labelledby=appels]"), StringComparison.Ordinal);
        var meeting = await officer.GetPageAsync(kept.Path);
        var refused = await officer.PressAsync(meeting, "#form-appel button[value=refuser]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var accepted = await officer.PressAsync(meeting, "#form-appel button[value=venir]");

        Assert.Contains("viendra", accepted.TextOf("section[aria-labelledby=agent]"), StringComparison.Ordinal);
        await using var scope = app.Scope(app.Story.Ours.Id);
        var attended = await scope.Get<ICouncilCalendar>().AttendedAsync(new(2026, 12, 7), new(2026, 12, 14), TestContext.Current.CancellationToken);
        var evening = Assert.Single(attended, a => kept.Path.EndsWith(a.Id.ToString(), StringComparison.Ordinal));
        Assert.Equal((app.Story.Ours.OfA, new TimeOnly(18, 30)), (evening.Commune, evening.StartsAt));
    }

    [Theory, BothDatabases]
    public async Task Gets_a_note_with_the_dated_facts(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var announced = await AnnounceAsync(officer, app, "2026-12-11", "Dématérialisation des marchés publics");

        var note = await officer.GetPageAsync(announced.Path + "/note");
        Assert.Contains("60", note.TextOf("textarea"), StringComparison.Ordinal);
        var saved = await officer.PostFormAsync(note, "#form-note", ("Posted.Text", "Le conseil peut adhérer au profil commun."));
        var stale = await officer.PostFormAsync(note, "#form-note", ("Posted.Text", "Autre texte."));

        Assert.Contains("adhérer au profil commun", saved.TextOf("section[aria-labelledby=note]"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("Autre texte.", stale.TextOf("textarea"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Refuses_what_cannot_be_and_keeps_what_was_typed(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var page = await clerk.GetPageAsync("/conseils/nouvelle");

        var late = await clerk.PostFormAsync(page, "#form-conseil", ("Posted.HeldOn", "2026-11-20"), ("Posted.StartsAt", "18:30"), ("Posted.NoticeSentOn", "2026-11-21"), ("Posted.Agenda", "Budget"));
        var early = await clerk.PostFormAsync(await clerk.GetPageAsync("/conseils/nouvelle"), "#form-conseil", ("Posted.HeldOn", "2026-12-10"), ("Posted.StartsAt", "18:30"), ("Posted.NoticeSentOn", "2026-11-25"));
        var silent = await clerk.PostFormAsync(page, "#form-conseil", ("Posted.HeldOn", "2026-12-10"), ("Posted.StartsAt", "25 h"), ("Posted.Urgent", true), ("Posted.Agenda", "Budget"));
        var neighbour = await clerk.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/conseils/nouvelle")
        {
            Content = new FormUrlEncodedContent([new("_handler", "conseil"), new("Posted.Body", $"c:{app.Story.Ours.OfB}"), new("Posted.HeldOn", "2026-12-10"), new("Posted.StartsAt", "18:30")]),
            Headers = { { "Sec-Fetch-Site", "same-origin" } },
        });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        Assert.Contains("à venir", early.TextOf("#form-conseil"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("après la réunion", late.TextOf("#form-conseil"), StringComparison.Ordinal);
        Assert.Contains("Budget", late.TextOf("textarea"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.Contains("Dites pourquoi", silent.TextOf("#form-conseil"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, neighbour.StatusCode);
    }

    [Theory, BothDatabases]
    public async Task Is_nobody_else_s_to_see(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var announced = await AnnounceAsync(clerk, app, "2026-12-12", "Site internet de la commune");

        foreach (var other in new[] { app.Story.Ours.ClerkOfB, app.Story.Theirs.Officer })
        {
            using var visitor = await app.SignedInAsync(other);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetPageAsync(announced.Path)).Status);
            Assert.DoesNotContain("Sapignies", (await visitor.GetPageAsync("/conseils")).TextOf("main"), StringComparison.Ordinal);
        }
    }

    [Theory, BothDatabases]
    public async Task Is_read_from_a_calendar_or_a_text_before_it_is_saved(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        const string Calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//FR\r\nBEGIN:VEVENT\r\nUID:1@x\r\nDTSTAMP:20261101T080000Z\r\nDTSTART:20261215T173000Z\r\nDTEND:20261215T193000Z\r\nSUMMARY:Conseil municipal\r\nLOCATION:Salle des fêtes\r\nDESCRIPTION:Ordre du jour\\n1. RGPD\\n2. Divers\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

        var read = await ReadAsync(clerk, "convocation.ics", Calendar);
        var text = await ReadAsync(clerk, "convocation.txt", "Ordre du jour\n- Vidéoprotection\n- Divers");
        var broken = await ReadAsync(clerk, "convocation.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR");
        var notPdf = await ReadAsync(clerk, "convocation.pdf", "%PDF-1.7 coupé");

        Assert.Equal("2026-12-15", read.Document.QuerySelector("[name='Posted.HeldOn']")!.GetAttribute("value"));
        Assert.Equal("18:30", read.Document.QuerySelector("[name='Posted.StartsAt']")!.GetAttribute("value"));
        Assert.Equal("RGPD\nDivers", read.Document.QuerySelector("[name='Posted.Agenda']")!.TextContent.Trim());
        Assert.Equal("Vidéoprotection\nDivers", text.Document.QuerySelector("[name='Posted.Agenda']")!.TextContent.Trim());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, broken.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, notPdf.Status);
    }

    [Theory, BothDatabases]
    public async Task May_change_the_evening_and_the_officer_must_answer_again(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var announced = await AnnounceAsync(officer, app, "2026-12-17", "Fibre");
        var called = await officer.PressAsync(announced, "#form-appel button[value=appeler]");
        await officer.PressAsync(called, "#form-appel button[value=venir]");

        var edit = await officer.GetPageAsync(announced.Path + "/modifier");
        var moved = await officer.PostFormAsync(edit, "#form-conseil", ("Posted.HeldOn", "2026-12-18"));

        Assert.Contains("pas encore répondu", moved.TextOf("section[aria-labelledby=agent]"), StringComparison.Ordinal);
        var cancelled = await officer.PressAsync(moved, "#form-annulation button[value=annuler]");
        Assert.Contains("annulée", cancelled.TextOf("main"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Tells_the_officer_when_called_moved_and_cancelled_and_the_clerks_what_the_officer_answers(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var announced = await AnnounceAsync(clerk, app, "2026-12-10", "Budget\nFibre");
        await clerk.PressAsync(announced, "#form-appel button[value=appeler]");
        await officer.PressAsync(await officer.GetPageAsync(announced.Path), "#form-appel button[value=venir]");
        var moved = await clerk.PostFormAsync(await clerk.GetPageAsync(announced.Path + "/modifier"), "#form-conseil", ("Posted.HeldOn", "2026-12-15"));
        await clerk.PressAsync(moved, "#form-annulation button[value=annuler]");

        await using var scope = app.Scope(app.Story.Ours.Id);
        var mails = await scope.Db.Set<OutgoingMail>().OrderBy(m => m.QueuedAt).ThenBy(m => m.Id).ToListAsync(TestContext.Current.CancellationToken);
        var toOfficer = mails.Where(m => m.To == app.Story.Ours.Officer.Email).Select(m => (m.Subject + m.Body).Replace('\u00A0', ' ')).ToList();
        Assert.Collection(toOfficer,
            call => { Assert.Contains("- Fibre", call, StringComparison.Ordinal); Assert.DoesNotContain("Budget", call, StringComparison.Ordinal); },
            move => { Assert.StartsWith("Conseil déplacé", move, StringComparison.Ordinal); Assert.Contains("jeudi 10 décembre", move, StringComparison.Ordinal); Assert.Contains("mardi 15 décembre", move, StringComparison.Ordinal); },
            end => Assert.StartsWith("Conseil annulé", end, StringComparison.Ordinal));
        Assert.Contains("viendra", Assert.Single(mails, m => m.To == app.Story.Ours.ClerkOfA.Email).Body, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Of_an_epci_with_a_larger_commune_and_one_before_the_law_that_is_known(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var page = await officer.GetPageAsync("/conseils/nouvelle");

        var large = await officer.PostFormAsync(page, "#form-conseil", ("Posted.Body", $"a:{app.Story.Ours.A}"), ("Posted.HeldOn", "2026-12-10"), ("Posted.StartsAt", "18:30"));
        var old = await officer.PostFormAsync(await officer.GetPageAsync("/conseils/nouvelle"), "#form-conseil", ("Posted.Body", $"a:{app.Story.Ours.A}"), ("Posted.HeldOn", "1990-12-10"), ("Posted.StartsAt", "18:30"));

        // Five clear days: Bapaume, of more than 3 500 inhabitants, is a member.
        Assert.Contains("4\u00A0décembre 2026", large.TextOf("section[aria-labelledby=convocation]"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, old.Status);
    }

    static async Task<Page> AnnounceAsync(Visitor visitor, MitoyenApp app, string day, string agenda)
    {
        var announced = await visitor.PostFormAsync(await visitor.GetPageAsync("/conseils/nouvelle"), "#form-conseil",
            ("Posted.Body", $"c:{app.Story.Ours.OfA}"), ("Posted.HeldOn", day), ("Posted.StartsAt", "18:30"), ("Posted.Agenda", agenda));
        Assert.Equal(HttpStatusCode.OK, announced.Status);
        return announced;
    }

    static async Task<Page> ReadAsync(Visitor visitor, string name, string content)
    {
        var page = await visitor.GetPageAsync("/conseils/nouvelle");
        return await visitor.PressAsync(page, "#form-conseil button[value=lire]", ("Posted.File", new FormFile(name, System.Text.Encoding.UTF8.GetBytes(content))));
    }
}
