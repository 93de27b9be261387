namespace Mitoyen.Procedures.ReadProcedures;

/// <param name="Near">For words like those that were typed: no sheet has those.</param>
sealed record FoundSheets(IReadOnlyList<SheetLine> Lines, bool Near);
