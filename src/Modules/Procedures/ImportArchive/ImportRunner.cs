using System.Net.Http;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform;
using Mitoyen.Platform.Data;
using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.ImportArchive;

/// <summary>An import as somebody at the console lives it: where the archive comes from, progress, what changed, exit code.</summary>
sealed class ImportRunner(ImportArchiveHandler handler, ArchiveFetching fetching, MitoyenDb db)
{
    const int NamesShown = 20;

    public async Task<int> RunAsync(string source, ImportTerms terms, IImportProgress progress, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        try
        {
            using var archive = await OpenAsync(source, progress, cancel);
            if (archive is null)
            {
                await output.WriteLineAsync("Rien de nouveau\u00A0: l’archive est celle du dernier import.");
                return 0;
            }
            var outcome = await handler.HandleAsync(archive, terms, progress, cancel);
            if (outcome.IsRefused(out var refusal)) return await RefuseAsync(refusal.Sentence, error);
            foreach (var audience in outcome.Value.Audiences) await TellAsync(audience, output);
            return outcome.Value.Audiences.All(a => a.Damaged.Count == 0) ? 0 : 1;
        }
        catch (RefusedArchive refused)
        {
            progress.Done();
            return await RefuseAsync(refused.Refusal.Sentence, error);
        }
    }

    async Task<IArchive?> OpenAsync(string source, IImportProgress progress, CancellationToken cancel)
    {
        if (Uri.TryCreate(source, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps))
        {
            var tag = await db.Set<ArchiveRun>().AsNoTracking().Where(r => r.Source == source).OrderByDescending(r => r.At).Select(r => r.ETag).FirstOrDefaultAsync(cancel);
            return await fetching.FetchAsync(address, tag, progress, cancel);
        }
        if (Directory.Exists(source)) return new FolderArchive(source);
        if (File.Exists(source)) return new ZipArchiveReading(source, source);
        throw new RefusedArchive(new DamagedArchive($"{source} n’existe pas"));
    }

    static async Task<int> RefuseAsync(string sentence, TextWriter error)
    {
        await error.WriteLineAsync(sentence);
        return 2;
    }

    static async Task TellAsync(AudienceReport report, TextWriter output)
    {
        var run = report.Run;
        await output.WriteLineAsync($"{Audiences.Word(run.Audience)}{French.Colon}{French.Count(run.Sheets, "fiche")}, {French.Count(run.Added, "ajoutée")}, {French.Count(run.Changed, "modifiée")}, {French.Count(run.Gone, "disparue")}.");
        if (report.Gone.Count > 0) await output.WriteLineAsync($"  Disparues{French.Colon}{string.Join(", ", report.Gone.Take(NamesShown))}{(report.Gone.Count > NamesShown ? "…" : ".")}");
        foreach (var (name, count) in report.Unknown) await output.WriteLineAsync($"  Élément inconnu, montré par son contenu{French.Colon}{name} ({French.Number(count)} fois).");
        foreach (var (file, reason) in report.Damaged) await output.WriteLineAsync($"  Fichier illisible, la dernière bonne version est gardée{French.Colon}{file} ({reason})");
    }
}
