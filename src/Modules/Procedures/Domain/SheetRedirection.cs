using Mitoyen.Platform.Data;

namespace Mitoyen.Procedures.Domain;

/// <summary>A sheet that is another one now, or none any more.</summary>
[SharedAcrossPartnerships("the State's sheets are the same for everybody")]
sealed class SheetRedirection
{
    public required Audience Audience { get; init; }
    public required string From { get; init; }
    /// <summary>Null: withdrawn without a successor.</summary>
    public string? To { get; init; }
}
