using Mitoyen.Platform.Data;

namespace Mitoyen.Territory.Data;

/// <summary>A line that an import refused.</summary>
[SharedAcrossPartnerships("national data: an import changes the territory of everybody")]
sealed class ImportRefusal(ImportRunId runId, int number, string file, int position, string subject, string reason)
{
    public ImportRunId RunId { get; private set; } = runId;

    /// <summary>1, 2, 3… in the run.</summary>
    public int Number { get; private set; } = number;
    public string File { get; private set; } = file;

    /// <summary>Rank of the element in its file, the first is 1.</summary>
    public int Position { get; private set; } = position;
    public string Subject { get; private set; } = subject;
    public string Reason { get; private set; } = reason;
}
