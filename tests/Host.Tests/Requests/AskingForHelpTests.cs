using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform.Journal;
using Mitoyen.Platform.Mail;
using Mitoyen.Requests.Data;

namespace Mitoyen.Host.Tests.Requests;

public sealed class Asking_for_help(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task A_clerk_asks_in_one_form_and_gets_a_number_and_a_mail(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA.Email);
        var page = await clerk.GetPageAsync("/demandes/nouvelle");

        var answer = await clerk.PostFormAsync(page, "#form-nouvelle", ("Posted.Title", "Écran noir"), ("Posted.Description", "L’écran de l’accueil reste noir."), ("Posted.Stopped", "plusieurs"), ("Posted.People", "3"));

        Assert.Single(answer.Redirections);
        Assert.Contains("Écran noir", answer.TextOf("main"), StringComparison.Ordinal);
        Assert.Contains("pas encore assez de cas", answer.TextOf("main"), StringComparison.Ordinal);
        await using var scope = app.Scope(app.Story.Ours.Id);
        var made = await scope.Db.Set<Request>().SingleAsync(r => r.Title == "Écran noir");
        Assert.Equal((app.Story.Ours.A, app.Story.Ours.OfA, 3, app.Story.Ours.ClerkOfA.Id), (made.Principal, made.Commune!.Value, made.PeopleStopped, made.RequesterAccount!.Value));
        Assert.Contains(await scope.Db.Set<OutgoingMail>().Select(m => new { m.To, m.Subject }).ToListAsync(), m => m.To == app.Story.Ours.ClerkOfA.Email && m.Subject.Contains("Écran noir", StringComparison.Ordinal));
    }

    [Theory, BothDatabases]
    public async Task A_form_sent_twice_is_one_request(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfB.Email);
        var page = await clerk.GetPageAsync("/demandes/nouvelle");

        (string, object?)[] typed = [("Posted.Title", "Deux fois"), ("Posted.Description", "Pressé deux fois."), ("Posted.Stopped", "personne")];
        var first = await clerk.PostFormAsync(page, "#form-nouvelle", typed);
        var second = await clerk.PostFormAsync(page, "#form-nouvelle", typed);

        Assert.Equal(first.Path, second.Path);
        await using var scope = app.Scope(app.Story.Ours.Id);
        Assert.Equal(1, await scope.Db.Set<Request>().CountAsync(r => r.Title == "Deux fois"));
    }

    [Theory, BothDatabases]
    public async Task A_bad_form_is_refused_with_all_that_was_typed(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA.Email);
        var page = await clerk.GetPageAsync("/demandes/nouvelle");

        var answer = await clerk.PostFormAsync(page, "#form-nouvelle", ("Posted.Title", new string('x', 121)), ("Posted.Description", "Gardez ce texte"), ("Posted.Stopped", "plusieurs"), ("Posted.People", "beaucoup"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Gardez ce texte", answer.TextOf("#form-nouvelle"), StringComparison.Ordinal);
        Assert.Contains("trop long", answer.TextOf("#form-nouvelle"), StringComparison.Ordinal);
        Assert.Equal("beaucoup", answer.Document.QuerySelector("[name='Posted.People']")!.GetAttribute("value"));
    }

    [Theory, BothDatabases]
    public async Task A_commune_of_another_partnership_is_not_found_and_goes_to_the_journal(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer.Email);
        var page = await officer.GetPageAsync("/demandes/nouvelle");
        page.Document.QuerySelector("[name='Posted.Place'] option:last-child")!.SetAttribute("value", $"commune:{app.Story.Theirs.OfA}");

        var answer = await officer.PostFormAsync(page, "#form-nouvelle", ("Posted.Place", $"commune:{app.Story.Theirs.OfA}"), ("Posted.Title", "Chez les autres"), ("Posted.Description", "Non"), ("Posted.Stopped", "personne"));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("n’est pas desservie", answer.TextOf("#nouvelle-Place-error"), StringComparison.Ordinal);
        Assert.Equal("Chez les autres", answer.Document.QuerySelector("[name='Posted.Title']")?.GetAttribute("value"));
        await using var scope = app.Scope(app.Story.Ours.Id);
        Assert.False(await scope.Db.Set<Request>().AnyAsync(r => r.Title == "Chez les autres"));
        Assert.True(await scope.Db.Set<JournalEntry>().AnyAsync(e => e.Verb == "forged-id" && e.Subject == "Commune"));
    }

    [Theory, BothDatabases]
    public async Task A_personal_link_needs_no_account_and_shows_its_commune_alone(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var visitor = app.Visitor();
        var page = await visitor.GetPageAsync($"/l/{app.Story.Ours.Link}");
        Assert.Contains("Imprimante de l’accueil", page.TextOf("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("Certificat de signature", page.TextOf("main"), StringComparison.Ordinal);

        var asked = await visitor.PostFormAsync(page, "#form-nouvelle", ("Posted.Title", "Par le lien"), ("Posted.Description", "Sans compte."), ("Posted.Stopped", "une"));
        var replied = await visitor.PostFormAsync(asked, "#form-message", ("Posted.Text", "Une précision de plus."));

        Assert.StartsWith($"/l/{app.Story.Ours.Link}/", replied.Path, StringComparison.Ordinal);
        Assert.Contains("Une précision de plus.", replied.TextOf("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("Penser au câble", replied.TextOf("main"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetPageAsync($"/l/{app.Story.Ours.Link}/2")).Status);
        await using var scope = app.Scope(app.Story.Ours.Id);
        Assert.Contains(await scope.Db.Set<OutgoingMail>().Select(m => m.Body).ToListAsync(), b => b.Contains($"/l/{app.Story.Ours.Link}/", StringComparison.Ordinal));
        Assert.DoesNotContain(await scope.Db.Set<JournalEntry>().Select(e => e.After ?? "").ToListAsync(), a => a.Contains(app.Story.Ours.Link, StringComparison.Ordinal) || a.Contains("Penser au câble", StringComparison.Ordinal));
    }

    [Theory, BothDatabases]
    public async Task A_link_that_was_taken_back_names_the_officer(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        var ours = app.Story.Ours;
        using var administrator = await app.SignedInAsync(ours.Administrator.Email);
        await administrator.PressAsync(await administrator.GetPageAsync("/personnes/liens"), "button[name='Revoked.Link']");
        using var visitor = app.Visitor();

        foreach (var path in new[] { $"/l/{ours.Link}", $"/l/{ours.Link}/1" })
        {
            var page = await visitor.GetPageAsync(path);
            Assert.Equal(HttpStatusCode.Gone, page.Status);
            Assert.Contains(ours.Officer.Name, page.TextOf("section[aria-labelledby=nouveau-lien]"), StringComparison.Ordinal);
            Assert.Equal($"mailto:{ours.Officer.Email}", page.Document.QuerySelector("a[href^=mailto]")!.GetAttribute("href"));
            Assert.DoesNotContain(app.Story.Theirs.Officer.Email, page.TextOf(), StringComparison.Ordinal);
        }
    }

    [Theory, BothDatabases]
    public async Task A_link_that_is_unknown_says_whom_to_call_and_names_nobody_where_several_partnerships_are_served(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var visitor = app.Visitor();

        var page = await visitor.GetPageAsync("/l/n-importe-quoi");

        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.False(page.Has("a[href^=mailto]"));
        Assert.Contains("Appelez votre chargé de mission", page.TextOf("main"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Twenty_people_at_once_get_twenty_numbers_without_a_hole(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var visitor = app.Visitor();
        var pages = new List<Page>();
        for (var i = 0; i < 20; i++) pages.Add(await visitor.GetPageAsync($"/l/{app.Story.Ours.Link}"));

        await Task.WhenAll(pages.Select((page, i) => app.Visitor().PostFormAsync(page, "#form-nouvelle", ("Posted.Title", $"En même temps {i}"), ("Posted.Description", "Tous ensemble."), ("Posted.Stopped", "personne"))));

        await using var scope = app.Scope(app.Story.Ours.Id);
        Assert.Equal(Enumerable.Range(1, 24), await scope.Db.Set<Request>().OrderBy(r => r.Number).Select(r => r.Number).ToListAsync());
    }
}
