using Mitoyen.Platform;
using Mitoyen.Territory.Domain.Importing;
using Mitoyen.Territory.Etalab;

namespace Mitoyen.Territory.ImportTerritory;

/// <summary>An import as somebody at the console lives it: progress, result, refused lines, exit code.</summary>
sealed class ImportRunner(ImportTerritoryHandler handler, TextWriter output, TextWriter error)
{
    public async Task<int> RunAsync(string folder, ImportTerms terms, IImportProgress progress, FileInfo? reportFile, CancellationToken cancel)
    {
        ImportReport report;
        try
        {
            report = await handler.HandleAsync(folder, terms, progress, cancel);
        }
        catch (UnusableFile unusable)
        {
            progress.Done();
            await error.WriteLineAsync(unusable.Message);
            return 2;
        }
        await TellAsync(report);
        if (reportFile is not null) await RefusalReport.WriteAsync(reportFile, report, cancel);
        return report.Changes.Refusals.Count == 0 ? 0 : 1;
    }

    async Task TellAsync(ImportReport report)
    {
        await output.WriteLineAsync($"{French.Count(report.Run.Lines, "ligne lue", "lignes lues")}. {ImportSentences.Changed(report.Run)}");
        if (report.Changes.PlayedMembershipsKept > 0)
            await output.WriteLineAsync($"{French.Count(report.Changes.PlayedMembershipsKept, "appartenance jouée par la démonstration est gardée", "appartenances jouées par la démonstration sont gardées")}.");
        if (report.Changes.CommunesNotInFile > 0)
            await output.WriteLineAsync($"{French.Count(report.Changes.CommunesNotInFile, "commune connue, absente du fichier, est laissée telle quelle", "communes connues, absentes du fichier, sont laissées telles quelles")}.");
        await output.WriteLineAsync(ImportSentences.Refused(report.Changes.Refusals.Count));
        foreach (var refusal in report.Changes.Refusals)
            await output.WriteLineAsync($"  {refusal.File}, élément {refusal.Position}{French.Colon}{(refusal.Subject.Length > 0 ? refusal.Subject + " — " : "")}{refusal.Reason}.");
    }
}
