using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.People.Journal;
using Mitoyen.Platform.Mail;

namespace Mitoyen.Host.Tests.People;

public sealed class Journal_and_mail_pages(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task The_journal_is_filtered_and_shows_its_own_partnership_only(Database database)
    {
        var app = await apps.OnAsync(database);
        var (ours, theirs) = (await Founding.PartnershipAsync(app), await Founding.PartnershipAsync(app, "Secret voisin"));
        await Founding.AddAsync(app, ours, "lit@exemple.fr", Founding.Administrator);
        await Founding.AddAsync(app, theirs, "voisine@exemple.fr", Founding.Administrator);
        using var odile = await app.SignedInAsync("lit@exemple.fr");

        var all = await odile.GetPageAsync("/journal");
        var signIns = await odile.GetPageAsync("/journal?acte=signed-in&qui=Odile%20Cr%C3%A9pin&du=2026-11-24&au=24/11/2026");
        var none = await odile.GetPageAsync("/journal?au=2020-01-01");
        var unreadable = await odile.GetPageAsync("/journal?du=hier-ou-demain");
        var csv = await (await odile.SendAsync(new(HttpMethod.Get, "/journal.csv"))).Content.ReadAsStringAsync();

        Assert.Contains("lit@exemple.fr", all.TextOf("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("voisine@exemple.fr", all.TextOf(), StringComparison.Ordinal);
        Assert.DoesNotContain("voisine@exemple.fr", csv, StringComparison.Ordinal);
        Assert.Contains("lit@exemple.fr", csv, StringComparison.Ordinal);
        Assert.Contains("connexion", signIns.TextOf("table"), StringComparison.Ordinal);
        Assert.True(none.Has(".empty"));
        Assert.True(unreadable.Has(".field-bad"));
    }

    [Theory, BothDatabases]
    public async Task The_page_and_the_command_name_the_first_broken_link(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var partnership = await Founding.PartnershipAsync(app);
        await Founding.AddAsync(app, partnership, "verifie@exemple.fr", Founding.Administrator);
        using var odile = await app.SignedInAsync("verifie@exemple.fr");
        using var output = new StringWriter();

        var whole = await odile.GetPageAsync("/journal/verification");
        var code = await JournalVerifyCommand.VerifyAsync(app.Services, output, CancellationToken.None);
        await using (var scope = app.Scope())
        {
            await scope.Db.Database.ExecuteSqlRawAsync(database == Database.Sqlite ? "DROP TRIGGER platform_journal_no_UPDATE" : "ALTER TABLE platform_journal DISABLE TRIGGER ALL");
            await scope.Db.Database.ExecuteSqlRawAsync("""UPDATE platform_journal SET "Actor" = 'Personne' WHERE "Sequence" = 2""");
        }
        var broken = await odile.GetPageAsync("/journal/verification");
        var brokenCode = await JournalVerifyCommand.VerifyAsync(app.Services, output, CancellationToken.None);

        Assert.True(whole.Has("main .notice-success"));
        Assert.Equal(0, code);
        Assert.Contains("2", broken.TextOf("main .notice-danger"), StringComparison.Ordinal);
        Assert.Equal(1, brokenCode);
        Assert.Contains("n° 2", output.ToString().Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_message_with_a_link_is_read_by_no_officer_and_the_reading_of_an_administrator_is_noted(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var partnership = await Founding.PartnershipAsync(app);
        await Founding.AddAsync(app, partnership, "poste@exemple.fr", Founding.Administrator);
        await Founding.AddAsync(app, partnership, "facteur@exemple.fr", Founding.Officer);
        using var odile = await app.SignedInAsync("poste@exemple.fr");
        using var officer = await app.SignedInAsync("facteur@exemple.fr");
        await odile.PostFormAsync(await odile.GetPageAsync("/mot-de-passe-oublie"), null, ("Posted.Email", "poste@exemple.fr"));
        var link = await Founding.LastLinkAsync(app, "poste@exemple.fr");
        Guid id;
        await using (var scope = app.Scope())
        {
            await scope.Get<DeliverMail>().RunAsync(CancellationToken.None);
            id = (await scope.Db.Set<OutgoingMail>().SingleAsync()).Id;
        }

        var list = await officer.GetPageAsync("/courriers");
        var hidden = await officer.GetPageAsync($"/courriers/{id}");
        var file = await officer.SendAsync(new(HttpMethod.Get, $"/courriers/{id}.eml"));
        var shown = await odile.GetPageAsync($"/courriers/{id}");
        var eml = await (await odile.SendAsync(new(HttpMethod.Get, $"/courriers/{id}.eml"))).Content.ReadAsStringAsync();

        Assert.Contains("poste@exemple.fr", list.TextOf("table"), StringComparison.Ordinal);
        Assert.DoesNotContain(link, hidden.TextOf(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, file.StatusCode);
        Assert.Contains(link, shown.TextOf("pre"), StringComparison.Ordinal);
        Assert.Contains("To: poste@exemple.fr", eml, StringComparison.Ordinal);
        Assert.Equal(2, (await Founding.JournalAsync(app, "secret-mail-read")).Count);
    }

    [Theory, BothDatabases]
    public async Task A_message_that_failed_gives_its_reason_and_is_tried_again_on_demand(Database database)
    {
        var app = await apps.OnAsync(database);
        var partnership = await Founding.PartnershipAsync(app);
        await Founding.AddAsync(app, partnership, "echec@exemple.fr", Founding.Administrator);
        var id = Guid.CreateVersion7();
        await using (var scope = app.Scope(partnership))
        {
            var mail = new OutgoingMail { Id = id, Partnership = partnership, QueuedAt = app.Clock.GetUtcNow().UtcDateTime, To = "x@exemple.fr", Subject = "Avis", Body = "Bonjour" };
            for (var i = 0; i < 3; i++) mail.Failed(new("Connexion refusée", false), app.Clock.GetUtcNow().UtcDateTime);
            scope.Db.Add(mail);
            await scope.Db.SaveChangesAsync();
        }
        using var odile = await app.SignedInAsync("echec@exemple.fr");

        var list = await odile.GetPageAsync("/courriers");
        var page = await odile.GetPageAsync($"/courriers/{id}");
        await odile.PostFormAsync(page);

        Assert.Contains("Connexion refusée", list.TextOf("table"), StringComparison.Ordinal);
        await using var after = app.Scope(partnership);
        Assert.Null((await after.Db.Set<OutgoingMail>().SingleAsync(m => m.Id == id)).NextAttemptAt);
    }

    [Theory, BothDatabases]
    public async Task A_message_of_another_partnership_is_not_found(Database database)
    {
        var app = await apps.OnAsync(database);
        var (ours, theirs) = (await Founding.PartnershipAsync(app), await Founding.PartnershipAsync(app, "Leur poste"));
        await Founding.AddAsync(app, ours, "notre@exemple.fr", Founding.Administrator);
        var id = Guid.CreateVersion7();
        await using (var scope = app.Scope(theirs))
        {
            scope.Db.Add(new OutgoingMail { Id = id, Partnership = theirs, QueuedAt = app.Clock.GetUtcNow().UtcDateTime, To = "x@exemple.fr", Subject = "Avis", Body = "Bonjour" });
            await scope.Db.SaveChangesAsync();
        }
        using var odile = await app.SignedInAsync("notre@exemple.fr");

        Assert.Equal(HttpStatusCode.NotFound, (await odile.GetPageAsync($"/courriers/{id}")).Status);
        Assert.Contains(await Founding.JournalAsync(app, "forged-id"), e => e.Partnership == ours && e.SubjectId == id.ToString());
    }
}
