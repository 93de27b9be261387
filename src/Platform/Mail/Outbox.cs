using Mitoyen.Platform.Data;

namespace Mitoyen.Platform.Mail;

/// <summary>Puts a message beside the change that causes it: both are saved, or neither.</summary>
public sealed class Outbox(MitoyenDb db, PartnershipScope scope, TimeProvider clock)
{
    /// <param name="calendar">An invitation, its change or its end, for the calendar of whoever reads the message.</param>
    /// <param name="holdsSecret">The body holds a link that opens a door (invitation, new password, personal link): no page shows it, and it is wiped once sent.</param>
    public void Add(string to, string subject, string body, bool holdsSecret = false, CalendarPart? calendar = null) => db.Add(new OutgoingMail
    {
        Id = Guid.CreateVersion7(), Partnership = scope.Current, QueuedAt = clock.GetUtcNow().UtcDateTime, To = to, Subject = subject, Body = body, HoldsSecret = holdsSecret, Calendar = calendar?.Text, CalendarMethod = calendar?.Method,
    });
}
