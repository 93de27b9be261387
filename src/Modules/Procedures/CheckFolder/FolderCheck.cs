using System.Collections.Concurrent;
using System.Diagnostics;
using System.Xml;
using Mitoyen.Procedures.Reading;
using Mitoyen.Procedures.Rendering;

namespace Mitoyen.Procedures.CheckFolder;

/// <summary>Draws every sheet of a folder and keeps only the verdicts: memory does not grow with the folder.</summary>
static class FolderCheck
{
    public static async Task<CheckReport> RunAsync(string folder, CancellationToken cancel)
    {
        if (!Directory.Exists(folder)) return CheckReport.Unreadable(folder, "The folder does not exist.");
        var watch = Stopwatch.StartNew();
        var tally = new Tally(folder);
        try
        {
            await Parallel.ForEachAsync(SheetFolder.Files(folder), cancel, (file, _) =>
            {
                tally.Add(Verdict(file, Path.GetRelativePath(folder, file)));
                return ValueTask.CompletedTask;
            });
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return CheckReport.Unreadable(folder, unreadable.Message);
        }
        return tally.Report(watch.Elapsed);
    }

    static SheetVerdict Verdict(string file, string name)
    {
        if (FileSorting.Of(file) != FilePurpose.Sheet) return new(name, null, Nothing, null, null);
        try
        {
            using var stream = File.OpenRead(file);
            return SheetReader.Read(stream) is { } sheet ? Verdict(name, sheet) : new(name, null, Nothing, null, null);
        }
        catch (Exception damaged) when (damaged is XmlException or IOException or UnauthorizedAccessException)
        {
            return new(name, null, Nothing, null, damaged.Message);
        }
    }

    static SheetVerdict Verdict(string name, Domain.Sheet sheet)
    {
        var drawn = SheetDrawing.Draw(sheet, Surroundings.Nothing);
        return new(name, sheet.Kind, drawn.Unknown, PageText.FirstLost(drawn), null, drawn.Parts.Any(p => p.IsPlain));
    }

    static readonly ConcurrentDictionary<string, int> Nothing = new();
}
