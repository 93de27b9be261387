namespace Mitoyen.Procedures.ImportArchive;

/// <summary>The sheets that the program carries.</summary>
sealed class SampleArchive : IArchive
{
    public string Source => "Mitoyen";
    public string? ETag => null;

    public IReadOnlyList<ArchiveFile> Files()
    {
        var assembly = typeof(SampleArchive).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(n => n.StartsWith("Samples/", StringComparison.Ordinal)).Select(name => new ArchiveFile(name, () =>
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            return ArchiveLimits.ReadAll(stream, name);
        }))];
    }

    public void Dispose() { }
}
