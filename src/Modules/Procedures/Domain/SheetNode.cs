namespace Mitoyen.Procedures.Domain;

/// <summary>A piece of a sheet as it was written: an element or a run of text, in document order, nothing left out.</summary>
abstract record SheetNode;

/// <summary>Text between two tags, entities resolved, spaces as they stand.</summary>
sealed record SheetText(string Value) : SheetNode;
