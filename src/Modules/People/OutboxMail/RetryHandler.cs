using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Mail;

namespace Mitoyen.People.OutboxMail;

/// <summary>Lets a failed message leave at the next round, without waiting for its turn.</summary>
sealed class RetryHandler(MitoyenDb db, MailReader reader)
{
    public async Task<bool> HandleAsync(Guid id, CancellationToken cancel)
    {
        if (await reader.All.SingleOrDefaultAsync(m => m.Id == id && m.SentAt == null, cancel) is not { } mail) return false;
        mail.TryNow();
        db.Note(new("mail-retried", nameof(OutgoingMail), id.ToString(), null, null));
        await db.SaveChangesAsync(cancel);
        return true;
    }
}
