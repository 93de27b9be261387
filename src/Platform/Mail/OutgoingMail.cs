using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Platform.Mail;

/// <summary>A message to send: written in the transaction of the change that causes it, delivered afterwards, at least once, always with the same Message-ID.</summary>
[SharedAcrossPartnerships("an invitation or a password reset belongs to an account, not to a partnership; pages filter by the nullable partnership")]
public sealed class OutgoingMail
{
    public required Guid Id { get; init; }
    public required PartnershipId? Partnership { get; init; }
    public required DateTime QueuedAt { get; init; }
    public required string To { get; init; }
    public required string Subject { get; init; }
    /// <summary>Plain text in French; of a message that held a secret, only a remark once it is sent.</summary>
    public required string Body { get; set; }
    public bool HoldsSecret { get; init; }

    public DateTime? SentAt { get; set; }
    public int Attempts { get; set; }
    public DateTime? NextAttemptAt { get; set; }
    public string? LastError { get; set; }

    public void Sent(DateTime now)
    {
        (SentAt, LastError) = (now, null);
        if (HoldsSecret) Body = "Ce message contenait un lien personnel : il n’est pas gardé.";
    }
}
