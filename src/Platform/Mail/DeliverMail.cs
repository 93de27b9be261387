using MailKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MimeKit;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Jobs;

namespace Mitoyen.Platform.Mail;

/// <summary>Delivers what waits in the outbox, oldest first; a failure waits 1, 2, 4… minutes, at most a day.</summary>
sealed class DeliverMail(MitoyenDb db, IMailCarrier carrier, IOptions<MailOptions> options, TimeProvider clock) : IRecurringJob
{
    public static TimeSpan Every => TimeSpan.FromSeconds(5);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var waiting = await db.Set<OutgoingMail>().Where(m => m.SentAt == null && (m.NextAttemptAt == null || m.NextAttemptAt <= now))
            .OrderBy(m => m.QueuedAt).Take(50).ToListAsync(cancel);
        foreach (var mail in waiting)
        {
            await TryAsync(mail, now, cancel);
            await db.SaveChangesAsync(cancel);
        }
    }

    async Task TryAsync(OutgoingMail mail, DateTime now, CancellationToken cancel)
    {
        mail.Attempts++;
        try
        {
            await carrier.CarryAsync(Compose(mail), cancel);
            mail.Sent(now);
        }
        catch (Exception error) when (error is IOException or System.Net.Sockets.SocketException or ProtocolException or CommandException or MailKit.Security.AuthenticationException or MailKit.Security.SslHandshakeException or ServiceNotConnectedException)
        {
            mail.LastError = error.Message;
            mail.NextAttemptAt = now.AddMinutes(Math.Min(1440, 1 << Math.Min(mail.Attempts - 1, 11)));
        }
    }

    MimeMessage Compose(OutgoingMail mail)
    {
        var message = new MimeMessage { Subject = mail.Subject, Date = new DateTimeOffset(mail.QueuedAt, TimeSpan.Zero), MessageId = $"{mail.Id:N}@mitoyen" };
        message.From.Add(MailboxAddress.Parse(options.Value.From));
        message.To.Add(MailboxAddress.Parse(mail.To));
        message.Body = new TextPart("plain") { Text = mail.Body };
        return message;
    }
}
