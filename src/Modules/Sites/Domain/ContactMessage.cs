using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Sites.Domain;

/// <summary>What a resident wrote through the contact form: kept until a clerk has handled it, then for the time that the privacy notice says.</summary>
sealed class ContactMessage : IBelongsToPartnership
{
    /// <summary>How long a handled message is kept.</summary>
    public const int MonthsKept = 12;

    public required ContactMessageId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required SiteId SiteId { get; init; }

    /// <summary>The number on the receipt: eight letters and digits that are not mistaken for one another.</summary>
    public required string Receipt { get; init; }
    public required string Sender { get; init; }
    public required string Mail { get; init; }
    public required string Subject { get; init; }
    public required string Body { get; init; }

    /// <summary>Something was not accessible: an answer is due within a week (<see cref="AnswerClock"/>).</summary>
    public bool IsComplaint { get; init; }

    /// <summary>Where it was not, in the resident's words; empty: not told.</summary>
    public string Page { get; init; } = "";
    public required DateTime ReceivedAt { get; init; }

    /// <summary>It was answered, and its clock stands.</summary>
    public DateTime? HandledAt { get; set; }

    /// <summary>When the town hall was reminded that the last day is near.</summary>
    public DateTime? SoonRemindedAt { get; private set; }

    /// <summary>When the town hall was reminded that the last day is past.</summary>
    public DateTime? LateRemindedAt { get; private set; }

    /// <summary>Once when the last day is near and once when it is past; what was found late is not reminded of as near.</summary>
    public bool NeedsReminder(ClockState state) => state switch
    {
        ClockState.Due => SoonRemindedAt is null,
        ClockState.Late => LateRemindedAt is null,
        _ => false,
    };

    public void Remind(ClockState state, DateTime at)
    {
        if (state == ClockState.Late) LateRemindedAt = at;
        else SoonRemindedAt = at;
    }
}
