namespace Mitoyen.Platform.Design;

/// <summary>The colour of a badge; its words say the same. First and Second: the two principals.</summary>
public enum BadgeTone { Neutral, Info, Success, Warning, Danger, First, Second }
