using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Platform.Search;

/// <summary>The indexed words of one subject in one layer. Both databases build their full-text index from these columns by themselves, in the same transaction.</summary>
public sealed class SearchDocument : IBelongsToPartnership
{
    /// <summary>A number and not a version 7 id: SQLite's full-text index needs one.</summary>
    public long Id { get; private set; }
    public required PartnershipId PartnershipId { get; init; }
    /// <summary>Kind of subject, for instance <c>request</c>.</summary>
    public required string Subject { get; init; }
    public required Guid SubjectId { get; init; }
    public required SearchLayer Layer { get; init; }
    /// <summary>Folded words that count most.</summary>
    public required string Title { get; set; }
    public required string Body { get; set; }
    /// <summary>The same words without their plural.</summary>
    public required string Stems { get; set; }
}
