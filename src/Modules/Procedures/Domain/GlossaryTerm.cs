using Mitoyen.Platform.Data;

namespace Mitoyen.Procedures.Domain;

/// <summary>A word that the sheets of an audience explain.</summary>
[SharedAcrossPartnerships("the State's sheets are the same for everybody")]
sealed class GlossaryTerm
{
    public required Audience Audience { get; init; }
    public required string Code { get; init; }
    public required string Word { get; init; }
    public required string Meaning { get; init; }
    /// <summary>Folded, for the order.</summary>
    public required string SortKey { get; init; }
}
