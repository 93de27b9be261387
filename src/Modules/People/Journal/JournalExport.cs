using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.Journal;

/// <summary>The journal as CSV (RFC 4180, UTF-8 with a mark for spreadsheets), as the page filters it, row by row.</summary>
static class JournalExport
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/journal.csv", ExportAsync).RequireAuthorization(new AllowAttribute(Permission.SeeJournal));

    static async Task ExportAsync(string? qui, string? quoi, string? acte, string? du, string? au, HttpContext http, JournalReader reader, MitoyenDb db, LocalClock clock, CancellationToken cancel)
    {
        db.Note(new("journal-exported", "Journal", "", null, null));
        await db.SaveChangesAsync(cancel);
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = "attachment; filename=journal.csv";
        await using var writer = new StreamWriter(http.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await WriteAsync(writer, "maillon", "quand", "qui", "acte", "quoi", "identifiant", "avant", "apres");
        await foreach (var e in reader.Read(new(qui, quoi, acte, du, au)).AsAsyncEnumerable().WithCancellation(cancel))
            await WriteAsync(writer, e.Sequence.ToString(CultureInfo.InvariantCulture), clock.ToLocal(e.At).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                e.Actor, JournalWords.Verb(e.Verb), JournalWords.Subject(e.Subject), e.SubjectId, e.Before ?? "", e.After ?? "");
    }

    static Task WriteAsync(StreamWriter writer, params string[] fields) => writer.WriteAsync(string.Join(';', fields.Select(Quoted)) + "\r\n");

    /// <summary>A text that a spreadsheet would run as a formula is preceded by an apostrophe (OWASP, CSV injection).</summary>
    static string Quoted(string field)
    {
        var safe = field is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + field : field;
        return safe.AsSpan().IndexOfAny(";\"\r\n'") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
