using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Export;
using Mitoyen.Visits.Settings;

namespace Mitoyen.Visits.Mileage;

/// <summary>The monthly statement as a file.</summary>
static class MileageExport
{
    public static string Csv(DateOnly month) => $"{Links.Mileage}/{month:yyyy-MM}.csv";
    public static string Pdf(DateOnly month) => $"{Links.Mileage}/{month:yyyy-MM}.pdf";

    public static DateOnly? ReadMonth(string? text) => DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", out var month) && month.Year is > 1900 and < 2200 ? month : null;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Links.Mileage + "/{month}.csv", CsvAsync).RequireAuthorization(new AllowAttribute(Permission.SeeVisits));
        endpoints.MapGet(Links.Mileage + "/{month}.pdf", PdfAsync).RequireAuthorization(new AllowAttribute(Permission.SeeVisits));
    }

    static async Task<IResult> CsvAsync(string month, HttpContext http, MileageReading reading)
    {
        if (ReadMonth(month) is not { } first) return Results.NotFound();
        var officers = await reading.ReadAsync(first.Year, first.Month, http.RequestAborted);
        return CsvFile.Of($"kilometres-{month}.csv", ["Agent", "Jour", "Trajet", "Kilomètres", "Véhicule", "Kilomètres personnels depuis le 1er janvier", "Tranche", "Indemnité en euros"],
            officers.SelectMany(o => o.Trips.Select(t => (IReadOnlyList<object?>)[o.Name, t.Day, t.Way, t.Kilometres, VehicleNames.Of(t.Vehicle), t.SinceJanuary, t.Bands, t.Paid is { } paid ? Decimal(paid.Amount) : null])));
    }

    /// <summary>As a French spreadsheet reads a number.</summary>
    static string Decimal(Euros amount) => string.Create(CultureInfo.InvariantCulture, $"{amount.Cents / 100},{amount.Cents % 100:00}");

    static async Task<IResult> PdfAsync(string month, HttpContext http, MileageReading reading)
    {
        if (ReadMonth(month) is not { } first) return Results.NotFound();
        return Results.File(MileagePdf.Write(first, await reading.ReadAsync(first.Year, first.Month, http.RequestAborted)), "application/pdf", $"kilometres-{month}.pdf");
    }
}
