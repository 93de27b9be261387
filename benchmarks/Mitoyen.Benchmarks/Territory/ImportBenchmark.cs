using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements;
using Mitoyen.Arbitration;
using Mitoyen.People;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;
using Mitoyen.Requests;
using Mitoyen.Territory;
using Mitoyen.Territory.ImportTerritory;
using Mitoyen.Timekeeping;

namespace Mitoyen.Benchmarks.Territory;

/// <summary>Imports all of France on SQLite in this process, cold, then loads the very same rows into the same tables with <c>sqlite3 .import</c>.</summary>
static class ImportBenchmark
{
    static readonly string[] Tables = ["territory_authority", "territory_commune", "territory_membership", "territory_commune_population", "territory_authority_population"];

    public static async Task<int> RunAsync(string source, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("mitoyen-import-").FullName;
        try
        {
            var connection = DatabaseOptions.SqliteFile(folder);
            await using (var db = Open(connection)) await db.Database.MigrateAsync();
            var first = await ImportAsync(connection, source);
            var peak = PeakMegabytes();
            var second = await ImportAsync(connection, source);
            SqliteConnection.ClearAllPools();
            var yardstick = await LoadAsync(folder);
            await output.WriteLineAsync($"import of {first.Rows:N0} rows: {first.Time.TotalMilliseconds:N0} ms (reading, checking, comparing, writing, journal; cold)");
            await output.WriteLineAsync($"sqlite3 .import of the same rows into the same tables: {yardstick.TotalMilliseconds:N0} ms");
            await output.WriteLineAsync($"ratio: {first.Time / yardstick:0.00} (at most 5)");
            await output.WriteLineAsync($"second import, {second.Rows} changes: {second.Time.TotalMilliseconds:N0} ms");
            await output.WriteLineAsync($"peak memory of the process after the first import: {peak:N0} MB (under 500)");
            return first.Time <= yardstick * 5 && peak < 500 && second.Rows == 0 ? 0 : 1;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task<(int Rows, TimeSpan Time)> ImportAsync(string connection, string source)
    {
        var actor = new ActorContext();
        actor.ActAs("benchmark");
        var watch = Stopwatch.StartNew();
        await using var db = Open(connection, actor);
        var report = await new ImportTerritoryHandler(db, actor, TimeProvider.System, []).HandleAsync(source, new(new(2026, 1, 1), 2026), new ProgressLines(TextWriter.Null), CancellationToken.None);
        return (report.Changes.Count, watch.Elapsed);
    }

    static MitoyenDb Open(string connection, ActorContext? actor = null)
    {
        var builder = new DbContextOptionsBuilder<MitoyenDb>();
        new DatabaseOptions(false, connection).Configure(builder);
        return new(builder.Options, [new TerritoryModule(), new PeopleModule(), new AgreementsModule(), new TimekeepingModule(), new RequestsModule(), new ArbitrationModule()], new(), actor ?? new(), TimeProvider.System, []);
    }

    /// <summary>The same schema, keys and indexes, the rows from CSV files: what the database itself needs.</summary>
    static async Task<TimeSpan> LoadAsync(string folder)
    {
        var names = string.Join(", ", Tables.Select(t => $"'{t}'"));
        await SqliteAsync(folder, "mitoyen.db", [$".output schema.sql", $"SELECT sql || ';' FROM sqlite_master WHERE tbl_name IN ({names}) AND sql IS NOT NULL;", ".mode csv", .. Tables.SelectMany(t => (string[])[$".output {t}.csv", $"SELECT * FROM {t};"])]);
        await SqliteAsync(folder, "yardstick.db", ["PRAGMA journal_mode = WAL;", ".read schema.sql"]);
        var watch = Stopwatch.StartNew();
        await SqliteAsync(folder, "yardstick.db", ["PRAGMA synchronous = FULL;", .. Tables.Select(t => $".import --csv {t}.csv {t}")]);
        var time = watch.Elapsed;
        await SqliteAsync(folder, "yardstick.db", ["ATTACH 'mitoyen.db' AS ours;", .. Tables.Select(t => $"SELECT CASE WHEN (SELECT count(*) FROM {t}) <> (SELECT count(*) FROM ours.{t}) THEN abs(-9223372036854775808) END;")]);
        return time;
    }

    static async Task SqliteAsync(string folder, string database, IEnumerable<string> commands)
    {
        var start = new ProcessStartInfo("sqlite3", ["-bail", database]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(string.Join('\n', commands) + "\n");
        process.StandardInput.Close();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"sqlite3 ended with {process.ExitCode}.");
    }

    static long PeakMegabytes()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64 / 1_000_000;
    }
}
