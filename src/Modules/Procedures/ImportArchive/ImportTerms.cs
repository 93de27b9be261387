using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.ImportArchive;

/// <param name="Audience">Null: read from the archive itself (its folders, its sheets).</param>
/// <param name="AcceptFewer">An archive that has lost more than a fifth of the known sheets is meant to.</param>
/// <param name="IsSample">Sheets of our own making.</param>
sealed record ImportTerms(Audience? Audience = null, bool AcceptFewer = false, bool IsSample = false);
