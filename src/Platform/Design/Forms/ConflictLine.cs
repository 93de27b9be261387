namespace Mitoyen.Platform.Design;

/// <summary>A field of a stale form: what the person typed and what is stored now, both as they are read.</summary>
public sealed record ConflictLine(string Label, string? Typed, string? Now);
