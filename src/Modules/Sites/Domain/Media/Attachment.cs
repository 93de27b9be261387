using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Domain.Media;

/// <summary>A picture or a file that an item shows now.</summary>
sealed class Attachment : IBelongsToPartnership
{
    public required Guid Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required ItemId ItemId { get; init; }
    public required MediumId MediumId { get; init; }

    /// <summary>0 for the first.</summary>
    public required int Position { get; init; }
}
