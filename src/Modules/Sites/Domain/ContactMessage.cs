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
    public required DateTime ReceivedAt { get; init; }
    public DateTime? HandledAt { get; set; }
}
