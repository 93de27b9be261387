using System.IO.Compression;
using System.Text;
using Mitoyen.Kernel;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Media;

/// <summary>Documents that are archives: OpenDocument says its kind first, Office Open XML in its list of parts. Nothing else of them is opened.</summary>
static class OfficeReading
{
    const int MostOfAList = 200_000, MostEntries = 5_000;

    static readonly Dictionary<string, string> OfOffice = new()
    {
        ["word/document.xml"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ["xl/workbook.xml"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ["ppt/presentation.xml"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    };

    static readonly string[] OfOpenDocument = ["application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet", "application/vnd.oasis.opendocument.presentation"];

    /// <returns>The media type.</returns>
    public static Outcome<string> Read(byte[] archive)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(archive, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries) return new FileUnreadable();
            var type = zip.GetEntry("mimetype") is { } kind ? OfOpenDocument.FirstOrDefault(t => t == Text(kind).Trim()) : zip.GetEntry("[Content_Types].xml") is { } ? OfOffice.FirstOrDefault(o => zip.GetEntry(o.Key) is not null).Value : null;
            if (type is null) return new FileNotAllowed();
            return zip.Entries.Any(IsProgram) || (zip.GetEntry("[Content_Types].xml") is { } list && Text(list).Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)) ? new FileWithCode() : type;
        }
        catch (InvalidDataException)
        {
            return new FileUnreadable();
        }
    }

    /// <summary>Macros of either family, and objects of any program that are kept inside.</summary>
    static bool IsProgram(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || entry.FullName.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase) || entry.FullName.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.Contains("activeX", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".class", StringComparison.OrdinalIgnoreCase);

    static string Text(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        var buffer = new byte[MostOfAList];
        return Encoding.UTF8.GetString(buffer, 0, content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
    }
}
