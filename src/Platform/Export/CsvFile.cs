using System.Globalization;
using CsvHelper;
using Microsoft.AspNetCore.Http;

namespace Mitoyen.Platform.Export;

/// <summary>
/// A CSV download as French spreadsheets open it: semicolons, UTF-8 with its mark. A text that a spreadsheet would run as a formula is neutralised
/// (OWASP, CSV injection).
/// </summary>
public static class CsvFile
{
    static readonly CsvWriterOptions Options = new()
    {
        Separator = ';', WriteByteOrderMark = true, Injection = CsvInjection.Escape, FormatProvider = CultureInfo.InvariantCulture,
    };

    /// <param name="rows">Cells in the order of the headings: texts, whole numbers, days, or null.</param>
    public static IResult Of(string fileName, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<object?>> rows) =>
        Results.Stream(output => WriteAsync(output, headings, rows), "text/csv; charset=utf-8", fileName);

    static async Task WriteAsync(Stream output, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<object?>> rows)
    {
        await using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        foreach (var cells in rows.Prepend(headings))
        {
            foreach (var cell in cells) Write(csv, cell);
            await csv.EndRecordAsync();
        }
    }

    static void Write(CsvWriter csv, object? cell)
    {
        switch (cell)
        {
            case int number: csv.WriteField(number, default); break;
            case long number: csv.WriteField(number, default); break;
            case DateOnly day: csv.WriteField(day, "yyyy-MM-dd"); break;
            default: csv.WriteField(cell?.ToString()); break;
        }
    }
}
