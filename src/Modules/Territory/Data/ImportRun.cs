using Mitoyen.Platform.Data;

namespace Mitoyen.Territory.Data;

/// <summary>One run of <c>mitoyen territory import</c> that ended, with what it changed.</summary>
[SharedAcrossPartnerships("national data: an import changes the territory of everybody")]
sealed class ImportRun
{
    public ImportRunId Id { get; init; } = ImportRunId.New();
    public DateTime At { get; init; }
    public required string Actor { get; init; }

    /// <summary>The day from which the files hold.</summary>
    public DateOnly On { get; init; }

    /// <summary>SHA-256 of <c>communes.json</c> and <c>epci.json</c>.</summary>
    public required string CommunesSha256 { get; init; }
    public required string EpciSha256 { get; init; }
    public int Lines { get; init; }
    public int NewCommunes { get; init; }
    public int NewAuthorities { get; init; }
    public int NewMemberships { get; init; }
    public int EndedMemberships { get; init; }
    public int NewFigures { get; init; }
    public int Renamed { get; init; }
    public int Closed { get; init; }

    /// <summary>All changes, those above and the rarer ones.</summary>
    public int Changes { get; init; }
    public int Refused { get; init; }
}
