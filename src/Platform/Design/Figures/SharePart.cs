namespace Mitoyen.Platform.Design;

/// <summary>What one principal has of a whole: its weight in the bar (minutes, basis points) and the words that say it.</summary>
public sealed record SharePart(string Label, long Weight, string Text);
