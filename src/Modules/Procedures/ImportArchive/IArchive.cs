namespace Mitoyen.Procedures.ImportArchive;

/// <summary>Where sheets come from: a folder, a zip file (fetched or not).</summary>
interface IArchive : IDisposable
{
    /// <summary>As somebody typed it: address, file, folder.</summary>
    string Source { get; }

    string? ETag { get; }

    /// <exception cref="RefusedArchive">It is damaged or hostile.</exception>
    IReadOnlyList<ArchiveFile> Files();
}
