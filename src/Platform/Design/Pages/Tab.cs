namespace Mitoyen.Platform.Design;

/// <summary>A page beside this one.</summary>
public sealed record Tab(string Label, string Url, bool Current = false, int? Count = null);
