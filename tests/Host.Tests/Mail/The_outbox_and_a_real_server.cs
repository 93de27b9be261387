using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.People;

namespace Mitoyen.Host.Tests.Mail;

public sealed class The_outbox_and_a_real_server
{
    const string Clerk = "mairie@exemple.fr";

    [Theory]
    [BothDatabases("none", "None"), BothDatabases("starttls", "StartTls"), BothDatabases("tls", "SslOnConnect")]
    public async Task Deliver_a_message_as_it_was_written_and_once(Database database, string offered, string asked)
    {
        using var certificate = new Certificate();
        await using var server = await SmtpServer.StartAsync(offered, certificate: certificate, user: "facteur", password: "à l’heure");
        await using var app = await Posting.AppAsync(database, server.Port, ("Security", asked), ("TrustedAuthority", certificate.File), ("User", "facteur"), ("Password", "à l’heure"));
        await Posting.QueueAsync(app, null, Clerk);

        await Posting.DeliverAsync(app);
        await Posting.DeliverAsync(app);

        var mail = await Posting.MailToAsync(app, Clerk);
        Assert.Equal((1, null, true), (mail.Attempts, mail.LastError, mail.SentAt is not null));
        var taken = Assert.Single(server.Taken);
        Assert.Equal(("mitoyen@exemple.fr", Clerk, mail.Subject, $"{mail.Id:N}@mitoyen"), (taken.From.Mailboxes.Single().Address, taken.To.Mailboxes.Single().Address, taken.Subject, taken.MessageId));
        Assert.Equal(mail.Body, taken.TextBody?.ReplaceLineEndings("\n"));
    }

    [Theory, BothDatabases]
    public async Task Wait_longer_and_longer_for_a_server_that_is_down_then_lose_nothing_and_send_nothing_twice(Database database)
    {
        int port;
        await using (var stopped = await SmtpServer.StartAsync()) port = stopped.Port;
        await using var app = await Posting.AppAsync(database, port);
        await Posting.QueueAsync(app, null, "a@exemple.fr", "b@exemple.fr", "c@exemple.fr");

        foreach (var minutes in (int[])[1, 2, 4, 8])
        {
            await Posting.DeliverAsync(app);
            var waiting = await Posting.MailToAsync(app, "b@exemple.fr");
            Assert.Contains("ne répond pas", waiting.LastError, StringComparison.Ordinal);
            Assert.Equal(app.Clock.GetUtcNow().UtcDateTime.AddMinutes(minutes), waiting.NextAttemptAt);
            app.Clock.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
            await Posting.DeliverAsync(app);
            Assert.Equal(waiting.Attempts, (await Posting.MailToAsync(app, "b@exemple.fr")).Attempts);
            app.Clock.Advance(TimeSpan.FromSeconds(1));
        }
        await using var server = await SmtpServer.StartAsync(port: port);
        await Posting.DeliverAsync(app);
        app.Clock.Advance(TimeSpan.FromDays(2));
        await Posting.DeliverAsync(app);

        Assert.Equal(["a@exemple.fr", "b@exemple.fr", "c@exemple.fr"], server.Taken.Select(m => m.To.Mailboxes.Single().Address).Order());
        Assert.Equal(5, (await Posting.MailToAsync(app, "b@exemple.fr")).Attempts);
    }

    [Theory]
    [BothDatabases("inconnu@exemple.fr", "refuse l’adresse du destinataire"), BothDatabases("lourd@exemple.fr", "refuse ce message"), BothDatabases("sans arobase", "n’est pas une adresse électronique")]
    public async Task Show_a_refusal_for_good_with_its_sentence_and_try_again_only_when_asked(Database database, string to, string sentence)
    {
        await using var server = await SmtpServer.StartAsync();
        await using var app = await Posting.AppAsync(database, server.Port);
        var partnership = await Founding.PartnershipAsync(app);
        await Founding.AddAsync(app, partnership, "poste@exemple.fr", Founding.Administrator);
        await Posting.QueueAsync(app, partnership, to, Clerk);

        await Posting.DeliverAsync(app);
        app.Clock.Advance(TimeSpan.FromHours(30));
        await Posting.DeliverAsync(app);
        var mail = await Posting.MailToAsync(app, to);
        using var odile = await app.SignedInAsync("poste@exemple.fr");
        var (list, page) = (await odile.GetPageAsync("/courriers"), await odile.GetPageAsync($"/courriers/{mail.Id}"));
        await odile.PostFormAsync(page, "form:has(input[value=renvoyer])");
        await Posting.DeliverAsync(app);

        Assert.Equal((1, null), (mail.Attempts, mail.NextAttemptAt));
        Assert.Contains(sentence, list.TextOf("main"), StringComparison.Ordinal);
        Assert.Contains(sentence, page.TextOf("main .notice"), StringComparison.Ordinal);
        Assert.Contains("pour de bon", page.TextOf("main .notice"), StringComparison.Ordinal);
        Assert.Equal(2, (await Posting.MailToAsync(app, to)).Attempts);
        Assert.Equal(Clerk, Assert.Single(server.Taken).To.Mailboxes.Single().Address);
    }

    [Theory]
    [BothDatabases("occupe@exemple.fr", "essayer plus tard"), BothDatabases("muet@exemple.fr", "trop de temps")]
    public async Task Wait_when_the_server_asks_to_wait_or_does_not_answer(Database database, string to, string sentence)
    {
        await using var server = await SmtpServer.StartAsync();
        await using var app = await Posting.AppAsync(database, server.Port, ("TimeoutSeconds", "1"));
        await Posting.QueueAsync(app, null, to, Clerk);

        await Posting.DeliverAsync(app);

        var mail = await Posting.MailToAsync(app, to);
        Assert.Contains(sentence, mail.LastError, StringComparison.Ordinal);
        Assert.Equal((true, true), (mail.NextAttemptAt is not null, mail.RefusedAt is null));
        Assert.Single(server.Taken);
    }

    [Theory, BothDatabases]
    public async Task Send_once_what_the_server_took_before_it_hung_up(Database database)
    {
        await using var server = await SmtpServer.StartAsync();
        await using var app = await Posting.AppAsync(database, server.Port);
        await Posting.QueueAsync(app, null, "coupe@exemple.fr");

        await Posting.DeliverAsync(app);
        app.Clock.Advance(TimeSpan.FromHours(1));
        await Posting.DeliverAsync(app);

        Assert.Single(server.Taken);
        Assert.NotNull((await Posting.MailToAsync(app, "coupe@exemple.fr")).SentAt);
    }

    [Theory]
    [BothDatabases("none", "StartTls", true, "facteur", "chiffrement"), BothDatabases("starttls", "StartTls", false, "facteur", "certificat"), BothDatabases("tls", "SslOnConnect", false, "facteur", "certificat"), BothDatabases("starttls", "StartTls", true, "voleur", "nom ou le mot de passe")]
    public async Task Send_nothing_where_encryption_certificate_or_password_is_wrong_and_keep_the_message(Database database, string offered, string asked, bool trusts, string user, string sentence)
    {
        using var certificate = new Certificate();
        await using var server = await SmtpServer.StartAsync(offered, certificate: certificate, user: "facteur", password: "secret");
        (string, string)[] trust = trusts ? [("TrustedAuthority", certificate.File)] : [];
        await using var app = await Posting.AppAsync(database, server.Port, [("Security", asked), ("User", user), ("Password", "secret"), .. trust]);
        await Posting.QueueAsync(app, null, Clerk);

        await Posting.DeliverAsync(app);

        var mail = await Posting.MailToAsync(app, Clerk);
        Assert.Contains(sentence, mail.LastError, StringComparison.Ordinal);
        Assert.Equal((true, true), (mail.NextAttemptAt is not null, mail.RefusedAt is null));
        Assert.Empty(server.Taken);
    }

    [Theory, BothDatabases]
    public async Task Trust_no_certificate_of_another_name(Database database)
    {
        using var certificate = new Certificate("ailleurs.exemple.fr");
        await using var server = await SmtpServer.StartAsync("tls", certificate: certificate);
        await using var app = await Posting.AppAsync(database, server.Port, ("Security", "SslOnConnect"), ("TrustedAuthority", certificate.File));
        await Posting.QueueAsync(app, null, Clerk);

        await Posting.DeliverAsync(app);

        Assert.Contains("certificat", (await Posting.MailToAsync(app, Clerk)).LastError, StringComparison.Ordinal);
        Assert.Empty(server.Taken);
    }
}
