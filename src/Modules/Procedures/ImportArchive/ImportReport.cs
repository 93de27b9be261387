using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.ImportArchive;

/// <summary>What an import did, by audience.</summary>
sealed record ImportReport(IReadOnlyList<AudienceReport> Audiences);

/// <param name="Gone">Codes that the archive has no more.</param>
/// <param name="Unknown">Elements that no rule knows, in what is new or changed.</param>
sealed record AudienceReport(ArchiveRun Run, IReadOnlyList<string> Gone, IReadOnlyDictionary<string, int> Unknown, IReadOnlyList<(string File, string Reason)> Damaged);
