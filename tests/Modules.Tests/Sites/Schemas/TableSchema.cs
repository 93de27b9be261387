using System.Globalization;
using System.Text.RegularExpressions;

namespace Mitoyen.Modules.Tests.Sites.Schemas;

/// <summary>Holds rows against the columns of a published Table Schema.</summary>
static class TableSchema
{
    /// <returns>What is wrong, in words; empty: the row is valid.</returns>
    public static IReadOnlyList<string> Faults(IReadOnlyList<SchemaColumn> schema, IReadOnlyList<string> head, IReadOnlyList<string?> row)
    {
        if (!head.SequenceEqual(schema.Select(c => c.Name))) return [$"columns: {string.Join(", ", head)}"];
        if (row.Count != head.Count) return [$"{row.Count} cells"];
        return [.. schema.SelectMany((column, i) => Faults(column, row[i]).Select(fault => $"{column.Name}: {fault} ({row[i]})"))];
    }

    static IEnumerable<string> Faults(SchemaColumn column, string? cell)
    {
        if (string.IsNullOrEmpty(cell))
        {
            if (column.Required) yield return "required";
            yield break;
        }
        if (!IsOf(column.Kind, cell)) yield return $"no {column.Kind}";
        if (column.Pattern is { } pattern && !Regex.IsMatch(cell, pattern)) yield return $"not as {pattern}";
        if (cell.Length > column.Longest) yield return $"longer than {column.Longest}";
        if (column.Values is { } values && !values.Contains(cell)) yield return "not one of the values";
    }

    static bool IsOf(string kind, string cell) => kind switch
    {
        "date" => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "integer" => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "number" => Regex.IsMatch(cell, @"^[+-]?\d+(\.\d+)?$"),
        "uri" => Uri.TryCreate(cell, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https",
        "email" => System.Net.Mail.MailAddress.TryCreate(cell, out _),
        _ => true,
    };
}
