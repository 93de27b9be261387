using Mitoyen.Platform.Data;

namespace Mitoyen.Procedures.Domain;

/// <summary>An import that was carried out, for one audience.</summary>
[SharedAcrossPartnerships("the State's sheets are the same for everybody")]
sealed class ArchiveRun
{
    public required ArchiveRunId Id { get; init; }
    public required DateTime At { get; init; }
    public required Audience Audience { get; init; }
    /// <summary>Address, file or folder.</summary>
    public required string Source { get; init; }
    /// <summary>What the source said of its version: asked with next time, so that nothing is fetched twice.</summary>
    public string? ETag { get; init; }
    public required int Sheets { get; init; }
    public required int Added { get; init; }
    public required int Changed { get; init; }
    public required int Gone { get; init; }
    public required int Damaged { get; init; }
    public required int Unknown { get; init; }
    public bool IsSample { get; init; }
}
