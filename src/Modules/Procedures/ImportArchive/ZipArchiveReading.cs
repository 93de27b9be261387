using System.IO.Compression;
using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.ImportArchive;

/// <summary>A zip file, read where it lies: nothing of it is ever written to a disk, and one that tries to reach outside or to swell is refused whole.</summary>
sealed class ZipArchiveReading : IArchive
{
    readonly ZipArchive zip;
    readonly string? temporary;

    public ZipArchiveReading(string file, string source, string? etag = null, bool isTemporary = false)
    {
        (Source, ETag, temporary) = (source, etag, isTemporary ? file : null);
        try
        {
            zip = ZipFile.OpenRead(file);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Remove();
            throw new RefusedArchive(new DamagedArchive("elle est tronquée ou n’est pas un fichier zip"));
        }
    }

    public string Source { get; }
    public string? ETag { get; }

    public IReadOnlyList<ArchiveFile> Files()
    {
        if (zip.Entries.Count > ArchiveLimits.MostFiles) throw new RefusedArchive(new HostileArchive("elle contient trop de fichiers"));
        long total = 0;
        foreach (var entry in zip.Entries)
        {
            if (Escapes(entry.FullName)) throw new RefusedArchive(new HostileArchive($"le chemin {entry.FullName} sort de l’archive"));
            if (entry.Length > 1_000_000 && entry.Length / Math.Max(1, entry.CompressedLength) > ArchiveLimits.MostCompression) throw new RefusedArchive(new HostileArchive($"{entry.FullName} gonfle démesurément"));
            total += entry.Length;
        }
        if (total > ArchiveLimits.MostBytes) throw new RefusedArchive(new HostileArchive("elle est démesurée une fois ouverte"));
        return [.. zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Select(e => new ArchiveFile(e.FullName, () => Read(e)))];
    }

    static bool Escapes(string path) =>
        path.StartsWith('/') || path.StartsWith('\\') || path.Contains(':', StringComparison.Ordinal) || path.Split('/', '\\').Contains("..") || path.Contains('\0', StringComparison.Ordinal);

    static byte[] Read(ZipArchiveEntry entry)
    {
        try
        {
            using var stream = entry.Open();
            return ArchiveLimits.ReadAll(stream, entry.FullName);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException)
        {
            throw new RefusedArchive(new DamagedArchive($"{entry.FullName} est tronqué"));
        }
    }

    public void Dispose()
    {
        zip.Dispose();
        Remove();
    }

    void Remove()
    {
        if (temporary is not null) File.Delete(temporary);
    }
}
