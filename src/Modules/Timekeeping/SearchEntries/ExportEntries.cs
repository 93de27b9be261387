using System.Globalization;
using CsvHelper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using MiniExcelLibs;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Timekeeping.SearchEntries;

/// <summary>What is filtered, oldest first, as CSV (semicolons, UTF-8 with its mark: French spreadsheets open it rightly) or XLSX.</summary>
sealed class ExportEntries(EntrySearch search, WorkNames names, ITerritory territory, LocalClock clock)
{
    static readonly CsvWriterOptions Csv = CsvWriterOptions.Default with { Separator = ';', NewLine = "\r\n", WriteByteOrderMark = true };

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var allow = new AllowAttribute(Permission.SeeTime);
        endpoints.MapGet("/temps/ecritures.csv", (HttpContext http, ExportEntries export) => export.CsvAsync(http)).RequireAuthorization(allow);
        endpoints.MapGet("/temps/ecritures.xlsx", (HttpContext http, ExportEntries export) => export.XlsxAsync(http)).RequireAuthorization(allow);
    }

    async Task<IResult> CsvAsync(HttpContext http)
    {
        if (await TableAsync(http) is not var (columns, rows)) return Unreadable(http);
        using var stream = new MemoryStream();
        await using (var csv = CsvWriter.Create(stream, Csv, leaveOpen: true))
        {
            await csv.WriteRecordAsync([.. columns], http.RequestAborted);
            foreach (var row in rows) await csv.WriteRecordAsync([.. row.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture) ?? "")], http.RequestAborted);
        }
        return Results.File(stream.ToArray(), "text/csv; charset=utf-8", FileName("csv"));
    }

    async Task<IResult> XlsxAsync(HttpContext http)
    {
        if (await TableAsync(http) is not var (columns, rows)) return Unreadable(http);
        using var stream = new MemoryStream();
        await stream.SaveAsAsync(rows.Select(row => columns.Zip(row).ToDictionary(c => c.First, c => c.Second)), sheetName: "Temps", cancellationToken: http.RequestAborted);
        return Results.File(stream.ToArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", FileName("xlsx"));
    }

    async Task<(IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<object>> Rows)?> TableAsync(HttpContext http)
    {
        var filter = EntryFilter.Read(http.Request.Query);
        if (filter.Check().Any()) return null;
        var lines = await search.AllAsync(filter, http.RequestAborted);
        var called = await names.ReadAsync(lines.Select(e => new Combination(e.Kind, e.Beneficiary, e.Request)), lines.Select(e => e.Officer), http.RequestAborted);
        var now = (await territory.PrincipalsAsync(clock.Today, http.RequestAborted)).Select(p => p.Id);
        var principals = now.Concat(lines.SelectMany(l => l.Parts).Select(p => p.Principal)).Distinct().Select(p => (p, called.Principal(p))).ToList();
        return (ExportedLine.Columns(principals), lines.Select(l => ExportedLine.Values(l, principals, called)));
    }

    static IResult Unreadable(HttpContext http) =>
        Results.Text(string.Join('\n', EntryFilter.Read(http.Request.Query).Check().Select(p => p.Sentence)), "text/plain; charset=utf-8", statusCode: StatusCodes.Status422UnprocessableEntity);

    string FileName(string extension) => $"temps-{Links.Iso(clock.Today)}.{extension}";
}
