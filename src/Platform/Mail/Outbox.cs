using Mitoyen.Platform.Data;

namespace Mitoyen.Platform.Mail;

/// <summary>Puts a message beside the change that causes it: both are saved, or neither.</summary>
public sealed class Outbox(MitoyenDb db, PartnershipScope scope, TimeProvider clock)
{
    public void Add(string to, string subject, string body) => db.Add(new OutgoingMail
    {
        Id = Guid.CreateVersion7(), Partnership = scope.Current, QueuedAt = clock.GetUtcNow().UtcDateTime, To = to, Subject = subject, Body = body,
    });
}
