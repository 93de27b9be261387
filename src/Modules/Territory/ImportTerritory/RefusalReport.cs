using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mitoyen.Territory.Csv;

namespace Mitoyen.Territory.ImportTerritory;

/// <summary>The refused lines as a file: CSV when its name ends so, JSON otherwise.</summary>
static class RefusalReport
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Task WriteAsync(FileInfo file, ImportReport report, CancellationToken cancel) =>
        File.WriteAllBytesAsync(file.FullName, file.Extension.Equals(".csv", StringComparison.OrdinalIgnoreCase) ? Csv(report) : JsonOf(report), cancel);

    static byte[] Csv(ImportReport report) => CsvText.Of(report.Changes.Refusals
        .Select(r => (IEnumerable<string?>)[r.File, r.Position.ToString(CultureInfo.InvariantCulture), r.Subject, r.Reason])
        .Prepend(["fichier", "élément", "sujet", "motif"]));

    static byte[] JsonOf(ImportReport report) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        date = report.Run.On,
        files = report.Files.Select(f => new { f.Name, f.Lines, f.Sha256 }),
        changes = report.Changes.Count,
        refusals = report.Changes.Refusals,
    }, Json);
}
