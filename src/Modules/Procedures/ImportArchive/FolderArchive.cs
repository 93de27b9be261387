using Mitoyen.Procedures.Domain;
using Mitoyen.Procedures.Reading;

namespace Mitoyen.Procedures.ImportArchive;

sealed class FolderArchive(string folder) : IArchive
{
    public string Source => folder;
    public string? ETag => null;

    public IReadOnlyList<ArchiveFile> Files()
    {
        try
        {
            return [.. SheetFolder.Files(folder).Where(file => file.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
                .Select(file => new ArchiveFile(Path.Combine(Path.GetFileName(Path.GetFullPath(folder)), Path.GetRelativePath(folder, file)), () => Read(file)))];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new RefusedArchive(new DamagedArchive(unreadable.Message));
        }
    }

    static byte[] Read(string file)
    {
        using var stream = File.OpenRead(file);
        return ArchiveLimits.ReadAll(stream, file);
    }

    public void Dispose() { }
}
