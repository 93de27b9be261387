using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.HouseRules;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.People.Journal;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Host.Tests.Journal;

/// <summary>Walks the model: whatever table people change, a new row, a change and a removal are in the journal with what was there before and after.</summary>
public sealed class Every_table(Apps apps) : IClassFixture<Apps>
{
    /// <summary>Tables that the journal leaves out as a whole, and why nobody misses them there.</summary>
    static readonly Dictionary<string, string> LeftOut = new()
    {
        ["OutgoingMail"] = "the journal keeps the change that caused the message; its links are secrets",
        ["SearchDocument"] = "made from rows that are journaled",
        ["Session"] = "every use of the house moves it; opening and closing one are events of their own",
        ["ImportRun"] = "an import writes one entry with its counts",
        ["ImportRefusal"] = "part of an import",
        ["Numbering"] = "a counter; each number is on the request that took it",
        ["RunningTimer"] = "a clock that runs; the time entry that it becomes is journaled",
        ["EntryRevision"] = "every version of an entry, kept beside it; the entry itself is journaled",
        ["PresenceCheck"] = "what a program found, each kept as it was; nobody writes it",
        ["SiteRevision"] = "tells readers to read again; what changed is journaled",
        ["ArchiveRun"] = "an archive of the State's procedures writes one entry with its counts",
        ["ImportedSheet"] = "part of such an archive",
        ["GlossaryTerm"] = "part of such an archive",
        ["SheetRedirection"] = "part of such an archive",
        ["MediumContent"] = "bytes whose hash stands in the journal with the picture or file that they are",
        ["JournalEntry"] = "the journal itself",
    };

    [Theory, BothDatabases]
    public async Task That_people_change_is_journaled_with_before_and_after(Database database)
    {
        var app = await apps.OnAsync(database);
        var tables = await EntitiesAsync(app);
        var missing = new List<string>();
        foreach (var entity in tables.Where(e => !IsLeftOut(e))) missing.AddRange(await MissingAsync(app, entity));

        Assert.True(tables.Count > 40, $"{tables.Count} tables");
        House.Keeps("A change that the journal does not hold with its before and after is a change that nobody can answer for.", missing);
    }

    [Theory, BothDatabases]
    public async Task That_the_journal_leaves_out_is_named_here_with_its_reason(Database database)
    {
        var app = await apps.OnAsync(database);

        House.Keeps("A table that the journal leaves out stands in this test with its reason.",
            (await EntitiesAsync(app)).Where(e => IsLeftOut(e) && !LeftOut.ContainsKey(e.ClrType.Name)).Select(e => e.ClrType.FullName!));
    }

    [Theory, BothDatabases]
    public async Task That_people_change_has_a_French_name_on_the_journal_s_page(Database database)
    {
        var app = await apps.OnAsync(database);

        House.Keeps("Whoever reads the journal reads French: the table needs its word in JournalWords.",
            (await EntitiesAsync(app)).Where(e => !IsLeftOut(e) && !JournalWords.HasSubject(e.ClrType.Name)).Select(e => e.ClrType.FullName!));
    }

    [Fact]
    public void Catches_a_planted_table_that_the_journal_leaves_out()
    {
        using var db = House.Database(postgres: false, new UnjournaledModule());

        Assert.Contains(db.GetService<IDesignTimeModel>().Model.GetEntityTypes(), e => IsLeftOut(e) && !LeftOut.ContainsKey(e.ClrType.Name));
    }

    [Theory, BothDatabases]
    public async Task Catches_a_planted_change_that_passes_the_journal_by(Database database)
    {
        var app = await apps.OnAsync(database);
        await using var scope = app.Scope();
        await using var transaction = await BeginWithoutGuardsAsync(scope.Db);
        var entry = AnyRow.Add(scope.Db, scope.Db.Model.FindEntityType("Mitoyen.Territory.Data.Authority")!);
        await scope.Db.SaveChangesAsync();
        var before = await LastAsync(scope.Db);

        await scope.Db.Database.ExecuteSqlRawAsync("""UPDATE territory_authority SET "Name" = 'en douce'""");

        Assert.NotEmpty(Faults("changed", entry, entry.Metadata.GetProperties().Where(p => p.Name == "Name"), await LastAsync(scope.Db), before, wantsBefore: true, wantsAfter: true));
    }

    static bool IsLeftOut(IReadOnlyTypeBase entity) => entity.ClrType == typeof(JournalEntry) || NotJournaled.IsKeptOut(entity);

    static async Task<List<IEntityType>> EntitiesAsync(MitoyenApp app)
    {
        await using var scope = app.Scope();
        return [.. scope.Db.GetService<IDesignTimeModel>().Model.GetEntityTypes().Where(e => e.FindPrimaryKey() is not null)];
    }

    static async Task<List<string>> MissingAsync(MitoyenApp app, IEntityType designed)
    {
        await using var scope = app.Scope(PartnershipId.From(new Guid(1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0])));
        var (db, faults) = (scope.Db, new List<string>());
        await using var transaction = await BeginWithoutGuardsAsync(db);
        var entry = AnyRow.Add(db, db.Model.FindEntityType(designed.Name)!);
        var told = entry.Metadata.GetProperties().Where(p => entry.Property(p.Name).CurrentValue is not null && !KeptOut(designed, p)).ToList();
        faults.AddRange(await SaveAsync("added", entry, told, wantsBefore: false, wantsAfter: true));
        var changed = AnyRow.Change(entry).Where(p => !KeptOut(designed, p)).ToList();
        if (changed.Count > 0) faults.AddRange(await SaveAsync("changed", entry, changed, wantsBefore: true, wantsAfter: true));
        entry.State = EntityState.Deleted;
        faults.AddRange(await SaveAsync("removed", entry, told, wantsBefore: true, wantsAfter: false));
        return faults;

        async Task<IEnumerable<string>> SaveAsync(string verb, EntityEntry row, IReadOnlyList<IProperty> properties, bool wantsBefore, bool wantsAfter)
        {
            var last = await LastAsync(db);
            await db.SaveChangesAsync();
            return Faults(verb, row, properties, await LastAsync(db), last, wantsBefore, wantsAfter);
        }
    }

    static IEnumerable<string> Faults(string verb, EntityEntry row, IEnumerable<IProperty> properties, JournalEntry? link, JournalEntry? last, bool wantsBefore, bool wantsAfter)
    {
        var name = row.Metadata.ClrType.Name;
        if (link is null || link.Sequence == last?.Sequence || link.Verb != verb || link.Subject != name) return [$"{name}: nothing says that it was {verb}"];
        var (before, after) = (Names(link.Before), Names(link.After));
        return properties.Where(p => (wantsBefore && !before.Contains(p.Name)) || (wantsAfter && !after.Contains(p.Name))).Select(p => $"{name}.{p.Name}: {verb}, and the journal does not say so");
    }

    /// <summary>The marks are read from the model that migrations read; the one that runs has dropped them or has not.</summary>
    static bool KeptOut(IEntityType designed, IReadOnlyProperty property) => NotJournaled.IsKeptOut(designed.FindProperty(property.Name)!);

    static HashSet<string> Names(string? json) => json is null ? [] : [.. JsonDocument.Parse(json).RootElement.EnumerateObject().Select(p => p.Name)];

    static Task<JournalEntry?> LastAsync(MitoyenDb db) => db.Set<JournalEntry>().AsNoTracking().OrderByDescending(e => e.Sequence).FirstOrDefaultAsync();

    /// <summary>A transaction that is never committed, in which rows may name rows that are not there: only the journal is asked.</summary>
    static async Task<IAsyncDisposable> BeginWithoutGuardsAsync(MitoyenDb db)
    {
        if (db.Database.IsNpgsql())
        {
            var begun = await db.Database.BeginTransactionAsync();
            await db.Database.ExecuteSqlRawAsync("SET LOCAL session_replication_role = replica");
            return begun;
        }
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF");
        var transaction = await db.Database.BeginTransactionAsync();
        foreach (var drop in await db.Database.SqlQueryRaw<string>("SELECT 'DROP TRIGGER ' || name AS Value FROM sqlite_master WHERE type = 'trigger'").ToListAsync())
            await db.Database.ExecuteSqlRawAsync(drop);
        return transaction;
    }
}
