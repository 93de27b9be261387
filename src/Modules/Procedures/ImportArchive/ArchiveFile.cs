namespace Mitoyen.Procedures.ImportArchive;

/// <summary>A file of an archive: its path inside, and its bytes when asked for.</summary>
sealed record ArchiveFile(string Path, Func<byte[]> Read);
