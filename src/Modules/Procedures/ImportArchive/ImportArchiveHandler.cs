using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;
using Mitoyen.Procedures.Domain;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Procedures.ImportArchive;

/// <summary>Reads an archive whole, compares it with what is known and writes the differences in one transaction: whoever reads meanwhile sees the old sheets, then the new ones.</summary>
sealed class ImportArchiveHandler(MitoyenDb db, SiteChanges sites, TimeProvider clock)
{
    const int Batch = 250;

    static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<Outcome<ImportReport>> HandleAsync(IArchive archive, ImportTerms terms, IImportProgress progress, CancellationToken cancel)
    {
        var known = await db.Set<ImportedSheet>().AsNoTracking().Select(s => new KnownVersion(s.Audience, s.Code, s.Hash, s.IsSample)).ToListAsync(cancel);
        SheetStaging staging;
        try
        {
            staging = Stage(archive, terms, known, progress, cancel);
        }
        catch (RefusedArchive refused)
        {
            progress.Done();
            return Outcome(refused.Refusal);
        }
        var staged = staging.Staged.Where(s => s.Codes.Count > s.Damaged.Count).ToList();
        if (staged.Count == 0) return Outcome(new NoSheetInArchive());
        foreach (var one in staged)
        {
            var before = known.Count(k => k.Audience == one.Audience && !k.IsSample);
            if (!terms.AcceptFewer && one.Codes.Count * 5 < before * 4) return Outcome(new TooFewSheets(Audiences.Word(one.Audience), one.Codes.Count, before));
        }
        return await WriteAsync(archive, terms, staged, known, progress, cancel);
    }

    static SheetStaging Stage(IArchive archive, ImportTerms terms, List<KnownVersion> known, IImportProgress progress, CancellationToken cancel)
    {
        var staging = new SheetStaging(known.ToDictionary(k => (k.Audience, k.Code), k => k.Hash), terms.Audience, terms.IsSample);
        var files = archive.Files();
        for (var i = 0; i < files.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            staging.Add(files[i]);
            progress.Step("Lecture", i + 1, files.Count);
        }
        return staging;
    }

    async Task<Outcome<ImportReport>> WriteAsync(IArchive archive, ImportTerms terms, List<StagedArchive> staged, List<KnownVersion> known, IImportProgress progress, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        List<AudienceReport> reports = [];
        foreach (var one in staged)
        {
            var gone = known.Where(k => k.Audience == one.Audience && !one.Codes.Contains(k.Code)).ToList();
            await RemoveAsync(one, [.. gone.Select(g => g.Code), .. one.Changed.Select(c => c.Code)], cancel);
            await InsertAsync([.. one.Added, .. one.Changed], progress, cancel);
            var run = Run(archive, terms, one, gone.Count(g => !g.IsSample));
            db.Add(run);
            reports.Add(new(run, [.. gone.Where(g => !g.IsSample).Select(g => g.Code).Order(StringComparer.Ordinal)], one.Unknown, one.Damaged));
        }
        sites.TouchAll(SiteTopic.Procedures);
        await JournalWriter.AppendAsync(db, [.. reports.Select(r => Note(r.Run))], cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        progress.Done();
        return new ImportReport(reports);
    }

    /// <summary>What is gone or replaced, and the small lists, which are written anew.</summary>
    async Task RemoveAsync(StagedArchive one, List<string> codes, CancellationToken cancel)
    {
        foreach (var part in codes.Chunk(Batch)) await db.Set<ImportedSheet>().Where(s => s.Audience == one.Audience && part.Contains(s.Code)).ExecuteDeleteAsync(cancel);
        foreach (var part in one.Terms.Keys.Chunk(Batch)) await db.Set<GlossaryTerm>().Where(t => t.Audience == one.Audience && part.Contains(t.Code)).ExecuteDeleteAsync(cancel);
        await db.Set<SheetRedirection>().Where(r => r.Audience == one.Audience).ExecuteDeleteAsync(cancel);
        db.AddRange(one.Terms.Values);
        db.AddRange(one.Redirections.Where(r => !one.Codes.Contains(r.Key)).Select(r => new SheetRedirection { Audience = one.Audience, From = r.Key, To = r.Value }));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    async Task InsertAsync(List<ImportedSheet> sheets, IImportProgress progress, CancellationToken cancel)
    {
        var done = 0;
        foreach (var part in sheets.Chunk(Batch))
        {
            db.AddRange(part);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
            progress.Step("Enregistrement", done += part.Length, sheets.Count);
        }
    }

    ArchiveRun Run(IArchive archive, ImportTerms terms, StagedArchive one, int gone) => new()
    {
        Id = ArchiveRunId.New(), At = clock.GetUtcNow().UtcDateTime, Audience = one.Audience, Source = archive.Source, ETag = archive.ETag, IsSample = terms.IsSample,
        Sheets = one.Codes.Count, Added = one.Added.Count, Changed = one.Changed.Count, Gone = gone, Damaged = one.Damaged.Count, Unknown = one.Unknown.Values.Sum(),
    };

    static JournalNote Note(ArchiveRun run) => new("imported", "Procedures", run.Id.Value.ToString(), null,
        JsonSerializer.Serialize(new { run.Audience, run.Source, run.Sheets, run.Added, run.Changed, run.Gone, run.Damaged }, Json));

    static Outcome<ImportReport> Outcome(Refusal refusal) => refusal;

    sealed record KnownVersion(Audience Audience, string Code, string Hash, bool IsSample);
}
