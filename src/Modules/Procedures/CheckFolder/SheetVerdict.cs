namespace Mitoyen.Procedures.CheckFolder;

/// <summary>What the check found in one file.</summary>
/// <param name="Kind">Kind of sheet; null when the file is none.</param>
/// <param name="Lost">The first words that its page lacks.</param>
/// <param name="Malformed">Why it could not be read.</param>
sealed record SheetVerdict(string File, string? Kind, IReadOnlyDictionary<string, int> Unknown, string? Lost, string? Malformed, bool IsPlain = false);
