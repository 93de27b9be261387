using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Platform.Mail;

static class MailMapping
{
    public static void Map(ModelBuilder model)
    {
        var mail = model.Entity<OutgoingMail>();
        mail.ToTable("platform_mail");
        mail.HasIndex(m => new { m.SentAt, m.NextAttemptAt });
        // The journal keeps the change that caused the message; links inside the body are secrets.
        mail.KeepOutOfJournal();
    }
}
