using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;
using Mitoyen.Platform.Mail;

namespace Mitoyen.People.OutboxMail;

/// <summary>
/// The messages of the current partnership. A message that opens a door (invitation, new password, personal link) is shown to nobody;
/// only where messages stay in a folder, because no server is configured, an administrator reads it there, and the journal says so.
/// </summary>
sealed class MailReader(MitoyenDb db, PartnershipScope scope, CurrentViewer viewer, IConfiguration configuration)
{
    public bool IsFolder { get; } = string.IsNullOrEmpty(configuration["Mail:Host"]);

    public IQueryable<OutgoingMail> All
    {
        get
        {
            var partnership = scope.Required;
            return db.Set<OutgoingMail>().Where(m => m.Partnership == partnership);
        }
    }

    public async Task<OutgoingMail?> FindAsync(Guid id, CancellationToken cancel)
    {
        var mail = await All.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancel);
        if (mail is null && await db.Set<OutgoingMail>().AnyAsync(m => m.Id == id, cancel))
            await JournalWriter.AppendAsync(db, [new("forged-id", nameof(OutgoingMail), id.ToString(), null, null)], cancel);
        return mail;
    }

    public bool MayRead(OutgoingMail mail) => !mail.HoldsSecret || (IsFolder && viewer.Viewer.Can(Permission.ManagePeople));

    /// <summary>The file that the message was written to; null when it went to a server, or not yet anywhere.</summary>
    public string? FileOf(OutgoingMail mail)
    {
        if (!IsFolder || mail.SentAt is null) return null;
        var path = Path.Combine(PlatformServices.MailFolder(configuration), $"{mail.Id:N}.eml");
        return File.Exists(path) ? path : null;
    }

    public Task NoteReadingAsync(OutgoingMail mail, CancellationToken cancel) =>
        mail.HoldsSecret ? JournalWriter.AppendAsync(db, [new("secret-mail-read", nameof(OutgoingMail), mail.Id.ToString(), null, null)], cancel) : Task.CompletedTask;

    /// <summary>The text of the message: as queued or, of a secret that stayed in the folder, from its file.</summary>
    public async Task<string> TextAsync(OutgoingMail mail, CancellationToken cancel)
    {
        if (!mail.HoldsSecret || FileOf(mail) is not { } file) return mail.Body;
        using var message = await MimeKit.MimeMessage.LoadAsync(file, cancel);
        return message.TextBody ?? "";
    }
}
