using Mitoyen.Kernel;

namespace Mitoyen.Platform;

/// <summary>What was typed cannot be read as what was asked for.</summary>
/// <param name="Reason">The sentence, without its full stop.</param>
public sealed record Unreadable(string Reason) : Refusal($"{Reason}.");
