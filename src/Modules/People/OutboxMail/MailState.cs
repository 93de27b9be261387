using System.Linq.Expressions;
using Mitoyen.Platform.Mail;

namespace Mitoyen.People.OutboxMail;

/// <summary>Where a message stands.</summary>
enum MailState { Waiting, Sent, Failed }

static class MailStateNames
{
    public static string Name(this MailState state) => state switch { MailState.Waiting => "En attente", MailState.Sent => "Partis", _ => "En échec" };

    public static MailState Of(OutgoingMail mail) => mail.SentAt is not null ? MailState.Sent : mail.LastError is null ? MailState.Waiting : MailState.Failed;

    /// <summary>The same as <see cref="Of"/>, for the database.</summary>
    public static Expression<Func<OutgoingMail, bool>> Test(this MailState state) => state switch
    {
        MailState.Sent => m => m.SentAt != null,
        MailState.Waiting => m => m.SentAt == null && m.LastError == null,
        _ => m => m.SentAt == null && m.LastError != null,
    };
}
