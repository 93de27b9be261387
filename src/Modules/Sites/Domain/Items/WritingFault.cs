namespace Mitoyen.Sites.Domain.Items;

/// <summary>What a reader would stumble over.</summary>
/// <param name="IsHint">Advice; otherwise the text is not kept as it is.</param>
sealed record WritingFault(string Sentence, bool IsHint);
