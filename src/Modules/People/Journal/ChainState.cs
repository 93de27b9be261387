using Mitoyen.Platform.Journal;

namespace Mitoyen.People.Journal;

/// <summary>What a verification found.</summary>
/// <param name="Links">Links that hold, from the first.</param>
/// <param name="Head">Hash of the last link: noted elsewhere, it later proves that no link was cut off the end.</param>
sealed record ChainState(long Links, string Head, BrokenLink? Broken);
