using Microsoft.AspNetCore.Http;
using Mitoyen.Platform;
using Mitoyen.Platform.Export;

namespace Mitoyen.Agreements.SimulateKeys;

/// <summary>The simulator as a table for a spreadsheet: one line a key and principal.</summary>
static class SimulationCsv
{
    static readonly string[] Headings = ["Clé", "Chiffres", "Poids dans le mélange", "Collectivité", "Part (%)", "Heures par an", "Communes", "Heures par commune"];

    public static async Task<IResult> ExportAsync(HttpContext http, SimulationReading reading)
    {
        var simulation = await reading.ReadAsync(new(http.Request.Query), http.RequestAborted);
        return CsvFile.Of($"cles-de-repartition-{simulation.On:yyyy-MM-dd}.csv", Headings, Rows(simulation));
    }

    static IEnumerable<IReadOnlyList<object?>> Rows(Simulation simulation) =>
        from row in simulation.Mix is { } mix ? [.. simulation.Rows, mix] : simulation.Rows
        from i in Enumerable.Range(0, simulation.Principals.Count)
        let cell = row.Cells[i]
        select (IReadOnlyList<object?>)
        [
            row.Key.Label, row.Key.Source, row.Weight, simulation.Principals[i].Name, Number(cell.BasisPoints),
            Number(Hundredths(cell.YearlyMinutes)), simulation.Communes[i], cell.PerCommune is { } minutes ? Number(Hundredths(minutes)) : null,
        ];

    /// <summary>Hundredths of an hour, half up.</summary>
    static long Hundredths(long minutes) => ((minutes * 200) + 60) / 120;

    /// <summary>« 33,33 », without the spaces that a spreadsheet would take for text.</summary>
    static string Number(long hundredths) => French.Fraction(hundredths, 2).Replace(French.Narrow.ToString(), "", StringComparison.Ordinal);
}
