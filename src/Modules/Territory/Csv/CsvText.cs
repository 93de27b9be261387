using System.Text;

namespace Mitoyen.Territory.Csv;

/// <summary>A table as spreadsheets in France open it: semicolons, UTF-8 with its mark, quotes where needed. A text that a spreadsheet would run as a formula gets an apostrophe before it.</summary>
static class CsvText
{
    public static byte[] Of(IEnumerable<IEnumerable<string?>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows) text.AppendJoin(';', row.Select(Cell)).Append("\r\n");
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    static string Cell(string? value)
    {
        var text = value is { Length: > 0 } && (value[0] is '=' or '@' or '\t' or '\r' || (value[0] is '+' or '-' && !value.All(c => char.IsAsciiDigit(c) || c is '+' or '-' or '.' or ',' or ' '))) ? "'" + value : value ?? "";
        return text.AsSpan().ContainsAny(";\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
