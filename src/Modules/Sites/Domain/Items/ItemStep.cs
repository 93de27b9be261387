using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Domain.Items;

/// <summary>What state an item came to, and when; never changed. With its versions it tells what the item was at any instant.</summary>
sealed class ItemStep : IBelongsToPartnership
{
    public required Guid Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required ItemId ItemId { get; init; }
    public required ItemState State { get; init; }
    public required DateTime TakenAt { get; init; }
}
