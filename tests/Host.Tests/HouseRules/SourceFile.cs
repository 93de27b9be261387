namespace Mitoyen.Host.Tests.HouseRules;

/// <param name="Path">From the repository's root, with slashes.</param>
sealed record SourceFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileName(Path);
    public IReadOnlyList<string> Lines { get; } = Text.Split('\n');

    public bool IsUnder(string folder) => Path.StartsWith(folder, StringComparison.Ordinal);

    /// <summary>The module it belongs to, or null.</summary>
    public string? Module => IsUnder("src/Modules/") && Path.Split('/') is { Length: > 3 } parts ? parts[2] : null;

    /// <summary>Its room inside the module: Contracts, Domain, Data or a use case.</summary>
    public string? Room => Module is null ? null : Path.Split('/') is { Length: > 4 } parts ? parts[3] : "";

    /// <summary>Where a text stands, as a compiler would say it.</summary>
    public string At(int index) => $"{Path}:{Text[..index].Count(c => c == '\n') + 1}";
}
