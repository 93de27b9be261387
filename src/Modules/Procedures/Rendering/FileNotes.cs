using System.Globalization;
using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>Says what a link downloads before somebody follows it: « (PDF, 352,9 Ko) ».</summary>
static class FileNotes
{
    /// <summary>Null for a page.</summary>
    public static string? Of(SheetElement element)
    {
        var parts = new[] { Format(element["format"]), Weight(element["poids"]), Language(element["langue"]) }.Where(p => p is not null).ToList();
        return parts.Count == 0 ? null : $"({string.Join(", ", parts)})";
    }

    static string? Format(string? type) => type?.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        null or "text/html" or "text/xml" => null,
        "application/pdf" => "PDF",
        "application/msword" or "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "Word",
        "application/vnd.ms-excel" or "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => "Excel",
        "application/vnd.oasis.opendocument.text" => "OpenDocument",
        "application/rtf" or "text/rtf" => "RTF",
        { } other when other.StartsWith("image/", StringComparison.Ordinal) => "image",
        _ => "fichier",
    };

    /// <summary>« 352.9 KB » as it is printed in French.</summary>
    static string? Weight(string? weight)
    {
        if (weight?.Split(' ') is not [var number, var unit] || !double.TryParse(number, CultureInfo.InvariantCulture, out _)) return null;
        return unit.ToUpperInvariant() switch
        {
            "KB" or "KO" => $"{number.Replace('.', ',')}\u00A0Ko",
            "MB" or "MO" => $"{number.Replace('.', ',')}\u00A0Mo",
            _ => null,
        };
    }

    static string? Language(string? code) => Languages.Read(code) switch { null => null, "en" => "en anglais", "de" => "en allemand", "es" => "en espagnol", _ => "en langue étrangère" };
}
