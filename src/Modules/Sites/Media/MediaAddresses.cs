using System.Globalization;
using Mitoyen.Platform;
using Mitoyen.Platform.Pictures;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Media;

/// <summary>Where pictures and files are, on every site and in the office alike. Each address holds the hash of what it gives, so that it may be kept for ever.</summary>
static class MediaAddresses
{
    public const string Pictures = "/images", Files = "/fichiers";

    /// <summary>The width that feeds, social networks and old browsers get.</summary>
    const int Middle = 960;

    public static string Of(string hash, int width, PictureFormat format) => string.Create(CultureInfo.InvariantCulture, $"{Pictures}/{hash}/{width}.{format.Extension()}");

    public static string Of(Medium file) => $"{Files}/{file.Hash}/{(HostNames.Slug(file.Name) is { Length: > 0 } name ? name : "document")}.{Extension(file.MediaType)}";

    public static ShownPicture Picture(Medium medium)
    {
        var widths = medium.WidthList;
        var fallback = medium.MediaType == PictureFormat.Png.MediaType() ? PictureFormat.Png : PictureFormat.Jpeg;
        var middle = widths.LastOrDefault(w => w <= Middle, widths[0]);
        string Set(PictureFormat format) => string.Join(", ", widths.Select(w => $"{Of(medium.Hash, w, format)} {w}w"));
        return new(Of(medium.Hash, middle, fallback), widths.Count > 1 ? Set(fallback) : null, medium.Width, medium.Height, medium.Alternative, medium.Credit.Length > 0 ? medium.Credit : null)
        {
            MediaType = medium.MediaType, Sources = [new(PictureFormat.Avif.MediaType(), Set(PictureFormat.Avif)), new(PictureFormat.WebP.MediaType(), Set(PictureFormat.WebP))],
        };
    }

    public static ShownFile File(Medium medium) => new(Of(medium), medium.Name, medium.MediaType, medium.Bytes, medium.Pages, medium.Hash);

    /// <summary>The smallest of a picture, for lists of the office.</summary>
    public static string Thumbnail(Medium picture) => Of(picture.Hash, picture.WidthList[0], PictureFormat.WebP);

    public static PictureFormat? FormatOf(string extension) => Enum.GetValues<PictureFormat>().Where(f => f.Extension() == extension).Select(f => (PictureFormat?)f).FirstOrDefault();

    static string Extension(string mediaType) => mediaType switch
    {
        FileSigns.Pdf => "pdf",
        FileSigns.Csv => "csv",
        _ when mediaType.EndsWith("opendocument.text", StringComparison.Ordinal) => "odt",
        _ when mediaType.EndsWith("opendocument.spreadsheet", StringComparison.Ordinal) => "ods",
        _ when mediaType.EndsWith("opendocument.presentation", StringComparison.Ordinal) => "odp",
        _ when mediaType.Contains("wordprocessing", StringComparison.Ordinal) => "docx",
        _ when mediaType.Contains("spreadsheet", StringComparison.Ordinal) => "xlsx",
        _ => "pptx",
    };
}
