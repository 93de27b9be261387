namespace Mitoyen.Platform.Journal;

/// <summary>What is to be written to the journal, before it has a place in the chain.</summary>
public sealed record JournalNote(string Verb, string Subject, string SubjectId, string? Before, string? After);
