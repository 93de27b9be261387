using Mitoyen.Kernel;

namespace Mitoyen.Platform;

/// <summary>What was typed cannot be read as what was asked for.</summary>
public sealed record Unreadable(string Sentence) : Refusal(Sentence);
