using Mitoyen.Platform;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Resident;

/// <summary>What one gets when one opens a file: its kind, its weight, its pages.</summary>
static class FileWords
{
    public static string Of(ShownFile file) => string.Join(", ", new[] { Kind(file.MediaType), Weight(file.Bytes), file.Pages is { } pages ? French.Count(pages, "page") : null }.OfType<string>());

    static string Kind(string mediaType) => mediaType switch
    {
        "application/pdf" => "PDF",
        "text/csv" => "CSV",
        _ when mediaType.Contains("opendocument", StringComparison.Ordinal) => "OpenDocument",
        _ when mediaType.Contains("word", StringComparison.Ordinal) => "Word",
        _ when mediaType.Contains("sheet", StringComparison.Ordinal) => "tableur",
        _ => "fichier",
    };

    public static string Weight(long bytes) => bytes < 1_000_000 ? $"{French.Number(Math.Max(1, bytes / 1000))}{French.Nbsp}ko" : $"{French.Fraction(bytes / 100_000, 1)}{French.Nbsp}Mo";
}
