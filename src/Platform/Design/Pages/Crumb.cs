namespace Mitoyen.Platform.Design;

/// <summary>A step of the way back: where the present page belongs.</summary>
public sealed record Crumb(string Label, string Url);
