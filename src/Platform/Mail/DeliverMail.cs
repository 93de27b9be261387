using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MimeKit;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Jobs;

namespace Mitoyen.Platform.Mail;

/// <summary>Delivers what waits in the outbox, oldest first. One message that cannot leave never keeps another from leaving.</summary>
sealed class DeliverMail(MitoyenDb db, IMailCarrier carrier, IOptions<MailOptions> options, TimeProvider clock) : IRecurringJob
{
    public static TimeSpan Every => TimeSpan.FromSeconds(5);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var waiting = await db.Set<OutgoingMail>().Where(m => m.SentAt == null && m.RefusedAt == null && (m.NextAttemptAt == null || m.NextAttemptAt <= now))
            .OrderBy(m => m.QueuedAt).Take(50).ToListAsync(cancel);
        foreach (var mail in waiting)
        {
            cancel.ThrowIfCancellationRequested();
            await TryAsync(mail, now);
            // Not cancelled: what the server has taken is noted, or it would be sent again after the restart.
            await db.SaveChangesAsync(CancellationToken.None);
        }
    }

    /// <summary>An attempt is not cut off by a server that stops: between the message and the answer, nobody would know whether it left. The carrier has its own time limit.</summary>
    async Task TryAsync(OutgoingMail mail, DateTime now)
    {
        try
        {
            using var message = Compose(mail);
            await carrier.CarryAsync(message, CancellationToken.None);
            mail.Sent(now);
        }
        catch (Exception error) when (MailFailure.Of(error) is { } failure)
        {
            mail.Failed(failure, now);
        }
    }

    MimeMessage Compose(OutgoingMail mail)
    {
        var message = new MimeMessage { Subject = mail.Subject, Date = new DateTimeOffset(mail.QueuedAt, TimeSpan.Zero), MessageId = $"{mail.Id:N}@mitoyen" };
        message.From.Add(MailboxAddress.Parse(options.Value.From));
        message.To.Add(MailboxAddress.Parse(mail.To));
        var text = new TextPart("plain") { Text = mail.Body };
        message.Body = mail.Calendar is null ? text : new MultipartAlternative(text, Invitation(mail));
        return message;
    }

    static TextPart Invitation(OutgoingMail mail)
    {
        var part = new TextPart("calendar") { Text = mail.Calendar! };
        part.ContentType.Parameters.Add("method", mail.CalendarMethod ?? "REQUEST");
        return part;
    }
}
