using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.Platform.Mail;

namespace Mitoyen.Host.Tests.People;

public sealed class Links_by_mail(Apps apps) : IClassFixture<Apps>
{
    static async Task<Visitor> AdministratorAsync(MitoyenApp app, string email)
    {
        var partnership = await Founding.PartnershipAsync(app, email);
        await Founding.AddAsync(app, partnership, email, Founding.Administrator);
        return await app.SignedInAsync(email);
    }

    static async Task<Page> InviteAsync(Visitor administrator, string email)
    {
        var page = await administrator.GetPageAsync("/personnes/inviter");
        return await administrator.PostFormAsync(page, null, ("Posted.Name", "Baptiste Wallard"), ("Posted.Email", email), ("Posted.Lines[0].Role", "Officer"), ("Posted.Lines[0].Place", "tout"));
    }

    [Theory, BothDatabases]
    public async Task An_invitation_lets_somebody_choose_a_password_once(Database database)
    {
        var app = await apps.OnAsync(database);
        using var odile = await AdministratorAsync(app, "admin1@exemple.fr");

        var person = await InviteAsync(odile, "baptiste@exemple.fr");
        var link = await Founding.LastLinkAsync(app, "baptiste@exemple.fr");
        using var baptiste = app.Visitor();
        var welcome = await baptiste.GetPageAsync(link);
        var weak = await baptiste.PostFormAsync(welcome, null, ("Posted.Password", "wallard wallard 62"));
        var chosen = await baptiste.PostFormAsync(welcome, null, ("Posted.Password", "brouette lampion gravier"));
        var inside = await Founding.SignInAsync(baptiste, "baptiste@exemple.fr", "brouette lampion gravier");
        var again = await app.Visitor().GetPageAsync(link);

        Assert.StartsWith("/personnes/", person.Path, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, weak.Status);
        Assert.Equal("/connexion", chosen.Path);
        Assert.NotEqual("/connexion", inside.Path);
        Assert.Equal(HttpStatusCode.Gone, again.Status);
        Assert.Single(await Founding.JournalAsync(app, "invitation-accepted"));
    }

    [Theory, BothDatabases]
    public async Task An_invitation_ends_after_seven_days_or_when_it_is_revoked(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        using var odile = await AdministratorAsync(app, "admin2@exemple.fr");
        await InviteAsync(odile, "tard@exemple.fr");
        var late = await Founding.LastLinkAsync(app, "tard@exemple.fr");
        var person = await InviteAsync(odile, "annule@exemple.fr");
        var revoked = await Founding.LastLinkAsync(app, "annule@exemple.fr");

        await odile.PressAsync(person, "button[value=RevokeInvitation]");
        var afterRevocation = await app.Visitor().GetPageAsync(revoked);
        app.Clock.Advance(TimeSpan.FromDays(7));
        var afterAWeek = await app.Visitor().GetPageAsync(late);

        Assert.Equal(HttpStatusCode.Gone, afterRevocation.Status);
        Assert.Equal(HttpStatusCode.Gone, afterAWeek.Status);
    }

    [Theory, BothDatabases]
    public async Task An_invitation_sent_again_replaces_the_first(Database database)
    {
        var app = await apps.OnAsync(database);
        using var odile = await AdministratorAsync(app, "admin3@exemple.fr");
        var person = await InviteAsync(odile, "encore@exemple.fr");
        var first = await Founding.LastLinkAsync(app, "encore@exemple.fr");
        app.Clock.Advance(TimeSpan.FromSeconds(1));

        await odile.PressAsync(person, "button[value=InviteAgain]");

        Assert.Equal(HttpStatusCode.Gone, (await app.Visitor().GetPageAsync(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await app.Visitor().GetPageAsync(await Founding.LastLinkAsync(app, "encore@exemple.fr"))).Status);
    }

    [Theory, BothDatabases]
    public async Task A_forgotten_password_is_replaced_by_a_link_and_every_session_ends(Database database)
    {
        var app = await apps.OnAsync(database);
        await Founding.AddAsync(app, PartnershipId.New(), "oubli@exemple.fr");
        using var signedIn = await app.SignedInAsync("oubli@exemple.fr");
        using var visitor = app.Visitor();
        var page = await visitor.GetPageAsync("/mot-de-passe-oublie");

        var known = await visitor.PostFormAsync(page, null, ("Posted.Email", "oubli@exemple.fr"));
        var unknown = await visitor.PostFormAsync(page, null, ("Posted.Email", "personne@exemple.fr"));
        var reset = await visitor.GetPageAsync(await Founding.LastLinkAsync(app, "oubli@exemple.fr"));
        await visitor.PostFormAsync(reset, null, ("Posted.Password", "brouette lampion gravier"));

        Assert.Equal(known.TextOf("main"), unknown.TextOf("main"));
        Assert.Equal("/connexion", (await signedIn.GetPageAsync("/mon-compte")).Path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Founding.SignInAsync(visitor, "oubli@exemple.fr")).Status);
        Assert.Equal("/mon-compte", (await Founding.SignInAsync(visitor, "oubli@exemple.fr", "brouette lampion gravier")).Path);
    }

    [Theory, BothDatabases]
    public async Task Two_who_use_one_link_at_once_do_not_both_choose(Database database)
    {
        var app = await apps.OnAsync(database);
        await Founding.AddAsync(app, PartnershipId.New(), "course@exemple.fr");
        using var visitor = app.Visitor();
        await visitor.PostFormAsync(await visitor.GetPageAsync("/mot-de-passe-oublie"), null, ("Posted.Email", "course@exemple.fr"));
        var link = await Founding.LastLinkAsync(app, "course@exemple.fr");
        var pages = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.Visitor().GetPageAsync(link)));

        var answers = await Task.WhenAll(pages.Select((p, i) => app.Visitor().PostFormAsync(p, null, ("Posted.Password", $"brouette lampion gravier {i}"))));

        Assert.Single(answers, a => a.Path == "/connexion");
    }

    [Theory, BothDatabases]
    public async Task No_token_and_no_password_is_in_the_database_or_the_journal(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        using var odile = await AdministratorAsync(app, "secret@exemple.fr");
        await InviteAsync(odile, "invite@exemple.fr");
        var token = (await Founding.LastLinkAsync(app, "invite@exemple.fr")).Split('/')[^1];
        await using var scope = app.Scope();

        await scope.Get<DeliverMail>().RunAsync(CancellationToken.None);

        var mail = await scope.Db.Set<OutgoingMail>().SingleAsync(m => m.To == "invite@exemple.fr");
        Assert.NotNull(mail.SentAt);
        Assert.DoesNotContain(token, mail.Body, StringComparison.Ordinal);
        Assert.True(await scope.Db.Set<PasswordLink>().AnyAsync(l => l.TokenHash == SecretToken.HashOf(token)));
        var journal = await scope.Db.Set<Platform.Journal.JournalEntry>().ToListAsync();
        var cookie = odile.Cookies["mitoyen"];
        var hash = (await scope.Db.Set<Account>().SingleAsync(a => a.Email == "secret@exemple.fr")).PasswordHash;
        foreach (var secret in (string[])[token, SecretToken.HashOf(token), cookie, SecretToken.HashOf(cookie), hash, Founding.Password])
            Assert.All(journal, e => Assert.DoesNotContain(secret, $"{e.Before}{e.After}{e.SubjectId}{e.Actor}", StringComparison.Ordinal));
    }
}
