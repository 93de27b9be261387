using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;
using Mitoyen.Territory.Bulk;
using Mitoyen.Territory.Contracts;
using Mitoyen.Territory.Data;
using Mitoyen.Territory.Domain.Importing;
using Mitoyen.Territory.Etalab;

namespace Mitoyen.Territory.ImportTerritory;

/// <summary>Reads both files, compares them with what is known and writes the differences: one transaction, all or nothing.</summary>
sealed class ImportTerritoryHandler(MitoyenDb db, ActorContext actor, TimeProvider clock, IEnumerable<IFollowsTerritory> followers)
{
    static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="UnusableFile">A file cannot be used as a whole; nothing was written.</exception>
    public async Task<ImportReport> HandleAsync(string folder, ImportTerms terms, IImportProgress progress, CancellationToken cancel)
    {
        var (files, marks) = await EtalabFiles.ReadAsync(folder, progress.Reading, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_xact_lock(6211)", cancel);
        var changes = ChangePlan.Make(await db.ReadKnownTerritoryAsync(cancel), files, terms);
        await new ChangesWriting(db, done => progress.Writing(done, changes.Count), cancel).WriteAsync(changes);
        var run = Run(files, marks, changes, terms);
        await db.InsertAsync([run], _ => { }, cancel);
        await db.InsertAsync(changes.Refusals.Select((r, i) => new ImportRefusal(run.Id, i + 1, r.File, r.Position, r.Subject, r.Reason)), _ => { }, cancel);
        if (changes.Count > 0)
        {
            foreach (var follower in followers) follower.Imported();
            await JournalWriter.AppendAsync(db, [Note(run)], cancel);
        }
        await transaction.CommitAsync(cancel);
        progress.Done();
        return new(run, changes, marks);
    }

    ImportRun Run(FranceFiles files, IReadOnlyList<FileMark> marks, TerritoryChanges changes, ImportTerms terms) => new()
    {
        At = clock.GetUtcNow().UtcDateTime, Actor = actor.Label, On = terms.On,
        CommunesSha256 = marks[0].Sha256, EpciSha256 = marks[1].Sha256, Lines = files.Lines,
        NewCommunes = changes.NewCommunes.Count, NewAuthorities = changes.NewAuthorities.Count,
        NewMemberships = changes.NewMemberships.Count, EndedMemberships = changes.EndedMemberships.Count,
        NewFigures = changes.NewCommuneFigures.Count + changes.NewAuthorityFigures.Count,
        Renamed = changes.RenamedCommunes.Count + changes.ChangedAuthorities.Count,
        Closed = changes.ClosedCommunes.Count + changes.DissolvedAuthorities.Count,
        Changes = changes.Count, Refused = changes.Refusals.Count,
    };

    static JournalNote Note(ImportRun run) => new("imported", "Territory", run.Id.ToString(), null, JsonSerializer.Serialize(new
    {
        run.On, run.CommunesSha256, run.EpciSha256, run.Lines, run.Changes, run.NewCommunes, run.NewAuthorities,
        run.NewMemberships, run.EndedMemberships, run.NewFigures, run.Renamed, run.Closed, run.Refused,
    }, Json));
}

/// <summary>What an import did.</summary>
sealed record ImportReport(ImportRun Run, TerritoryChanges Changes, IReadOnlyList<FileMark> Files);
