using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.AspNetCore.Http;
using Mitoyen.Platform;

namespace Mitoyen.Agreements.SimulateKeys;

/// <summary>The simulator as a table for a spreadsheet: one line a key and principal, semicolons and a byte order mark, as French spreadsheets expect.</summary>
static class SimulationCsv
{
    static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture) { Delimiter = ";", InjectionOptions = InjectionOptions.Escape };

    public static async Task<IResult> ExportAsync(HttpContext http, SimulationReading reading)
    {
        var simulation = await reading.ReadAsync(new(http.Request.Query), http.RequestAborted);
        using var memory = new MemoryStream();
        await using (var text = new StreamWriter(memory, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        await using (var csv = new CsvWriter(text, Format))
            Write(csv, simulation);
        return Results.File(memory.ToArray(), "text/csv; charset=utf-8", $"cles-de-repartition-{simulation.On:yyyy-MM-dd}.csv");
    }

    static void Write(CsvWriter csv, Simulation simulation)
    {
        foreach (var head in (string[])["Clé", "Chiffres", "Poids dans le mélange", "Collectivité", "Part (%)", "Heures par an", "Communes", "Heures par commune"]) csv.WriteField(head);
        csv.NextRecord();
        foreach (var row in simulation.Mix is { } mix ? [.. simulation.Rows, mix] : simulation.Rows)
            for (var i = 0; i < simulation.Principals.Count; i++)
            {
                var cell = row.Cells[i];
                csv.WriteField(row.Key.Label);
                csv.WriteField(row.Key.Source);
                csv.WriteField(row.Weight);
                csv.WriteField(simulation.Principals[i].Name);
                csv.WriteField(Decimal(cell.BasisPoints));
                csv.WriteField(Decimal(Hundredths(cell.YearlyMinutes)));
                csv.WriteField(simulation.Communes[i]);
                csv.WriteField(cell.PerCommune is { } minutes ? Decimal(Hundredths(minutes)) : "");
                csv.NextRecord();
            }
    }

    /// <summary>Hundredths of an hour, half up.</summary>
    static long Hundredths(long minutes) => ((minutes * 200) + 60) / 120;

    /// <summary>« 33,33 », without the spaces that a spreadsheet would take for text.</summary>
    static string Decimal(long hundredths) => French.Fraction(hundredths, 2).Replace(French.Narrow.ToString(), "", StringComparison.Ordinal);
}
