using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Sites.Domain.Items;

/// <summary>The breaker: an account whose items are off every site, and which publishes nothing more.</summary>
sealed class FrozenAuthor : IBelongsToPartnership
{
    public required Guid Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required AccountId Account { get; init; }
    public required string Reason { get; init; }
    public required DateTime FrozenAt { get; init; }

    /// <summary>Null: it still holds.</summary>
    public DateTime? ThawedAt { get; private set; }

    public void Thaw(DateTime at) => ThawedAt ??= at;
}
