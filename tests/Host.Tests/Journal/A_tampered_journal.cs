using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Host.Tests.Journal;

public sealed class A_tampered_journal
{
    const int Links = 7;
    const string Columns = """ "At", "Account", "Actor", "Partnership", "Verb", "Subject", "SubjectId", "Before", "After", "PreviousHash", "Hash" """;

    /// <summary>What is done with raw SQL, and the first link that no longer holds.</summary>
    public static readonly TheoryData<string, string, long> Deeds = new()
    {
        { "the actor of the first link is replaced", """UPDATE platform_journal SET "Actor" = 'Personne' WHERE "Sequence" = 1""", 1 },
        { "the actor of the last link is replaced", """UPDATE platform_journal SET "Actor" = 'Personne' WHERE "Sequence" = 7""", 7 },
        { "the instant is moved", """UPDATE platform_journal SET "At" = (SELECT "At" FROM platform_journal WHERE "Sequence" = 1) WHERE "Sequence" = 4""", 4 },
        { "an account is invented", """UPDATE platform_journal SET "Account" = '0192F3A0-0000-7000-8000-000000000001' WHERE "Sequence" = 4""", 4 },
        { "it is moved to another partnership", """UPDATE platform_journal SET "Partnership" = '0192F3A0-0000-7000-8000-000000000001' WHERE "Sequence" = 4""", 4 },
        { "the verb is replaced", """UPDATE platform_journal SET "Verb" = 'added' WHERE "Sequence" = 4""", 4 },
        { "the subject is replaced", """UPDATE platform_journal SET "Subject" = 'Account' WHERE "Sequence" = 4""", 4 },
        { "the id is replaced", """UPDATE platform_journal SET "SubjectId" = '5' WHERE "Sequence" = 4""", 4 },
        { "what was before is emptied", """UPDATE platform_journal SET "Before" = NULL WHERE "Sequence" = 4""", 4 },
        { "what was before becomes the empty text", """UPDATE platform_journal SET "Before" = '' WHERE "Sequence" = 4""", 4 },
        { "an accent is changed in what came after", """UPDATE platform_journal SET "After" = replace("After", 'è', 'é') WHERE "Sequence" = 4""", 4 },
        { "text moves from one column to its neighbour", """UPDATE platform_journal SET "Subject" = 'Commun', "SubjectId" = 'e4' WHERE "Sequence" = 4""", 4 },
        { "the hash is replaced", """UPDATE platform_journal SET "Hash" = "PreviousHash" WHERE "Sequence" = 4""", 4 },
        { "the hash before is replaced", """UPDATE platform_journal SET "PreviousHash" = "Hash" WHERE "Sequence" = 4""", 4 },
        { "the first link is removed", """DELETE FROM platform_journal WHERE "Sequence" = 1""", 1 },
        { "a link is removed", """DELETE FROM platform_journal WHERE "Sequence" = 4""", 4 },
        { "a link is removed and the others close up", """DELETE FROM platform_journal WHERE "Sequence" = 4; UPDATE platform_journal SET "Sequence" = -"Sequence" WHERE "Sequence" > 4; UPDATE platform_journal SET "Sequence" = -"Sequence" - 1 WHERE "Sequence" < 0""", 4 },
        { "the beginning is cut off", """DELETE FROM platform_journal WHERE "Sequence" < 4""", 1 },
        { "two links change places", """UPDATE platform_journal SET "Sequence" = -4 WHERE "Sequence" = 4; UPDATE platform_journal SET "Sequence" = 4 WHERE "Sequence" = 5; UPDATE platform_journal SET "Sequence" = 5 WHERE "Sequence" = -4""", 4 },
        { "a copy of a link is put in between", $"""UPDATE platform_journal SET "Sequence" = -"Sequence" WHERE "Sequence" > 4; UPDATE platform_journal SET "Sequence" = 1 - "Sequence" WHERE "Sequence" < 0; INSERT INTO platform_journal ("Sequence", {Columns}) SELECT 5, {Columns} FROM platform_journal WHERE "Sequence" = 4""", 5 },
        { "a link is added at the end without its hash", $"""INSERT INTO platform_journal ("Sequence", {Columns}) SELECT 8, {Columns} FROM platform_journal WHERE "Sequence" = 7""", 8 },
        { "a link is added before the first", $"""INSERT INTO platform_journal ("Sequence", {Columns}) SELECT 0, {Columns} FROM platform_journal WHERE "Sequence" = 1""", 1 },
    };

    public static IEnumerable<TheoryDataRow<Database, string, string, long>> OnBoth =>
        from database in Enum.GetValues<Database>()
        from deed in Deeds.Select(d => d.Data)
        select new TheoryDataRow<Database, string, string, long>(database, deed.Item1, deed.Item2, deed.Item3);

    [Theory, MemberData(nameof(OnBoth))]
    public async Task Names_its_first_broken_link(Database database, string deed, string sql, long broken)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        await Chain.WriteAsync(app, Links);
        await using var scope = app.Scope();
        Assert.Null(await Chain.VerifyAsync(scope.Db));
        await Chain.DropGuardsAsync(scope.Db, database);

        Assert.True(await scope.Db.Database.ExecuteSqlRawAsync(sql) > 0, $"Nothing was tampered with: {deed}.");

        var found = await Chain.VerifyAsync(scope.Db);
        Assert.True(found?.Sequence == broken, $"{deed}: link {broken} should be named, {found} was.");
    }

    /// <summary>A chain cannot know that its last links were cut off: whoever verifies compares the last number and hash with a note kept elsewhere.</summary>
    [Theory, BothDatabases]
    public async Task Cut_off_at_the_end_holds_but_no_longer_ends_with_the_hash_that_was_noted(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        await Chain.WriteAsync(app, Links);
        await using var scope = app.Scope();
        var noted = await LastHashAsync(scope);
        await Chain.DropGuardsAsync(scope.Db, database);

        await scope.Db.Database.ExecuteSqlRawAsync("""DELETE FROM platform_journal WHERE "Sequence" = 7""");

        Assert.Null(await Chain.VerifyAsync(scope.Db));
        Assert.NotEqual(noted, await LastHashAsync(scope));
    }

    static Task<string> LastHashAsync(AppScope scope) =>
        scope.Db.Set<JournalEntry>().OrderByDescending(e => e.Sequence).Select(e => e.Hash).FirstAsync();
}
