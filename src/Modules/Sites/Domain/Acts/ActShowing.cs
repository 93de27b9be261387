using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Domain.Acts;

/// <summary>
/// From this instant on an act is shown to everybody with this document, or no longer is. Rows are only ever added (both databases refuse anything else, and the journal has each):
/// the proof of its publication, of which the duration is computed and never typed (CGCT R2131-1).
/// </summary>
sealed class ActShowing : IBelongsToPartnership
{
    public required Guid Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required ItemId ItemId { get; init; }

    /// <summary>On which it is shown: its own.</summary>
    public required SiteId SiteId { get; init; }

    /// <summary>1 for the first row of this act.</summary>
    public required int Number { get; init; }
    public required bool IsShown { get; init; }
    public required DateTime At { get; init; }

    /// <summary>Of the act, as it said then.</summary>
    public required string ActNumber { get; init; }
    public required string Title { get; init; }

    /// <summary>SHA-256 of the PDF.</summary>
    public required string Hash { get; init; }
    public required long Bytes { get; init; }
    public required int? Pages { get; init; }
}
