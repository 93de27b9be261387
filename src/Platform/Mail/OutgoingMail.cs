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

    /// <summary>An iCalendar object that travels beside the text (RFC 6047), and its METHOD; null for most messages.</summary>
    public string? Calendar { get; init; }
    public string? CalendarMethod { get; init; }

    public DateTime? SentAt { get; private set; }
    public int Attempts { get; private set; }
    public DateTime? NextAttemptAt { get; private set; }

    /// <summary>Why it has not left, in French.</summary>
    public string? LastError { get; private set; }

    /// <summary>When the server refused it for good: nothing is tried again until somebody asks for it.</summary>
    public DateTime? RefusedAt { get; private set; }

    public void Sent(DateTime now)
    {
        (Attempts, SentAt, NextAttemptAt, LastError) = (Attempts + 1, now, null, null);
        if (HoldsSecret) Body = "Ce message contenait un lien personnel : il n’est pas gardé.";
    }

    /// <summary>It waits 1, 2, 4… minutes, at most a day, unless the server refused it for good.</summary>
    public void Failed(MailFailure failure, DateTime now)
    {
        Attempts++;
        LastError = failure.Sentence;
        RefusedAt = failure.IsFinal ? now : null;
        NextAttemptAt = failure.IsFinal ? null : now.AddMinutes(Math.Min(1440, 1 << Math.Min(Attempts - 1, 11)));
    }

    /// <summary>It leaves at the next round, whatever happened before.</summary>
    public void TryNow() => (NextAttemptAt, RefusedAt) = (null, null);
}
