namespace Mitoyen.Agreements.Domain;

/// <summary>Something that the parties should look at; it never blocks.</summary>
/// <param name="Source">The text of law it rests on, or null.</param>
sealed record Advice(string Sentence, string? Source);
