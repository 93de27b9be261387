using System.Diagnostics;
using System.Text;
using System.Xml;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;
using Mitoyen.Procedures.CheckFolder;
using Mitoyen.Procedures.ImportArchive;

namespace Mitoyen.Benchmarks.Procedures;

/// <summary>Imports the sheets of a folder, repeated under other codes until there are about 7 600, on SQLite; then reads the very same bytes with <see cref="XmlReader"/> alone.</summary>
static class ArchiveBenchmark
{
    const int Files = 7_600;

    public static async Task<int> RunAsync(string source, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("mitoyen-archive-").FullName;
        try
        {
            var sheets = Path.Combine(folder, "part");
            var bytes = Repeat(source, sheets);
            var connection = DatabaseOptions.SqliteFile(folder);
            await using (var db = Open(connection)) await db.Database.MigrateAsync();
            Read(sheets);
            var yardstick = Read(sheets);
            var first = await ImportAsync(connection, sheets);
            var second = await ImportAsync(connection, sheets);
            var check = await FolderCheck.RunAsync(sheets, CancellationToken.None);
            await output.WriteLineAsync($"{Files:N0} files, {bytes / 1e6:N1} MB");
            await output.WriteLineAsync($"XmlReader over the same bytes: {yardstick.TotalMilliseconds:N0} ms");
            await output.WriteLineAsync($"first import (read, hash, tree, glossary, search words, compress, SQLite, journal): {first.TotalMilliseconds:N0} ms, {first / yardstick:0.0} x");
            await output.WriteLineAsync($"second import, nothing changed: {second.TotalMilliseconds:N0} ms, {second / yardstick:0.0} x");
            await output.WriteLineAsync($"check (every sheet drawn and compared word by word, two cores): {check.Seconds * 1000:N0} ms, peak of the process {check.PeakMemoryMegabytes:N0} MB");
            return 0;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    static long Repeat(string source, string target)
    {
        Directory.CreateDirectory(target);
        var files = Directory.GetFiles(source, "*.xml").Order(StringComparer.Ordinal).Select(f => (Code: Path.GetFileNameWithoutExtension(f), Text: File.ReadAllText(f))).ToList();
        long bytes = 0;
        for (var i = 0; i < Files; i++)
        {
            var (code, text) = files[i % files.Count];
            var copy = $"{code[0]}{10_000_000 + i}";
            var content = Encoding.UTF8.GetBytes(text.Replace($"ID=\"{code}\"", $"ID=\"{copy}\"", StringComparison.Ordinal));
            File.WriteAllBytes(Path.Combine(target, $"{copy}.xml"), content);
            bytes += content.Length;
        }
        return bytes;
    }

    static TimeSpan Read(string folder)
    {
        var watch = Stopwatch.StartNew();
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read()) { }
        }
        return watch.Elapsed;
    }

    static async Task<TimeSpan> ImportAsync(string connection, string folder)
    {
        await using var db = Open(connection);
        var watch = Stopwatch.StartNew();
        using var archive = new FolderArchive(folder);
        var outcome = await new ImportArchiveHandler(db, new(), TimeProvider.System).HandleAsync(archive, new(), new NoProgress(), CancellationToken.None);
        return outcome.IsRefused(out var refusal) ? throw new InvalidOperationException(refusal.Sentence) : watch.Elapsed;
    }

    static MitoyenDb Open(string connection)
    {
        var builder = new DbContextOptionsBuilder<MitoyenDb>();
        new DatabaseOptions(false, connection).Configure(builder);
        var actor = new ActorContext();
        actor.ActAs("benchmark");
        return new(builder.Options, AllModules.List, new(), actor, TimeProvider.System, []);
    }
}
