using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.Domain;

/// <summary>A reminder that has gone out; its key makes sure that it goes once.</summary>
sealed class SentReminder : IBelongsToPartnership
{
    public PartnershipId PartnershipId { get; init; }
    public AgreementId AgreementId { get; init; }
    public string DeadlineKey { get; init; } = "";
    /// <summary>Days before, as in <see cref="Deadline.Leads"/>.</summary>
    public int Lead { get; init; }
    public DateTime QueuedAt { get; init; }
}
