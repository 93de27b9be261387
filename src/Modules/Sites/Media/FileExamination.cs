using System.Security.Cryptography;
using Mitoyen.Kernel;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Media;

/// <summary>Whether a file that is no picture may be kept, and what is known of it. It is kept byte for byte.</summary>
static class FileExamination
{
    public static Outcome<KeptContent> Of(byte[] bytes)
    {
        if (bytes.Length > FileSigns.MostBytes) return new FileTooHeavy();
        if (FileSigns.IsPdf(bytes)) return OfPdf(bytes);
        if (FileSigns.IsZip(bytes)) return OfficeReading.Read(bytes) is var read && read.IsRefused(out var no) ? no : Kept(bytes, read.Value);
        return FileSigns.IsTable(bytes) ? Kept(bytes, FileSigns.Csv) : new FileNotAllowed();
    }

    static Outcome<KeptContent> OfPdf(byte[] bytes)
    {
        if (FileSigns.EndsAsZip(bytes)) return new FileOfTwoKinds();
        var read = PdfReading.Read(bytes);
        return read.IsRefused(out var no) ? no : Kept(bytes, FileSigns.Pdf) with { Pages = read.Value.Pages, HasText = read.Value.HasText };
    }

    static KeptContent Kept(byte[] bytes, string mediaType) => new(MediumKind.File, Convert.ToHexStringLower(SHA256.HashData(bytes)), mediaType, bytes.Length);
}
