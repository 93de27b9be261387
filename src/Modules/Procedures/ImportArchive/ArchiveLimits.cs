using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.ImportArchive;

/// <summary>What an honest archive never reaches: the largest official one has 5 600 files and 140 MB.</summary>
static class ArchiveLimits
{
    public const int MostFiles = 100_000;
    public const int MostBytesInFile = 16_000_000;
    public const long MostBytes = 2_000_000_000;
    public const long MostBytesFetched = 500_000_000;
    /// <summary>Text compresses ten times, never a thousand.</summary>
    public const long MostCompression = 300;

    /// <summary>Reads no more than the limit, whatever the file says of its size.</summary>
    /// <exception cref="RefusedArchive">There is more.</exception>
    public static byte[] ReadAll(Stream stream, string path)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > MostBytesInFile) throw new RefusedArchive(new HostileArchive($"{path} est démesuré"));
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }
}
