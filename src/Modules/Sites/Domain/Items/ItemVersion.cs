using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Domain.Items;

/// <summary>What an item said between two edits; never changed.</summary>
sealed class ItemVersion : IBelongsToPartnership
{
    public required ItemVersionId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required ItemId ItemId { get; init; }

    /// <summary>1 for the first text.</summary>
    public required int Number { get; init; }
    public required string Slug { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required string Body { get; init; }
    public required ItemFacts Facts { get; init; }
    public required DateTime? ValidFromAt { get; init; }
    public required DateTime? ValidToAt { get; init; }
    public required ItemMedia Media { get; init; }
    public required string SavedBy { get; init; }
    public required DateTime SavedAt { get; init; }

    public ItemText Text => new(Slug, Title, Summary, Body, Facts, ValidFromAt, ValidToAt) { Media = Media };
}
