using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Host.Tests.Journal;

public sealed class The_journal
{
    [Theory]
    [BothDatabases("""UPDATE platform_journal SET "Actor" = 'Personne' WHERE "Sequence" = 2""")]
    [BothDatabases("""DELETE FROM platform_journal WHERE "Sequence" = 3""")]
    public async Task Cannot_be_changed_through_the_application_s_database_account(Database database, string sql)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        await Chain.WriteAsync(app, 3);
        await using var scope = app.Scope();

        var refused = await Assert.ThrowsAnyAsync<DbException>(() => scope.Db.Database.ExecuteSqlRawAsync(sql));

        Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);
        Assert.Null(await Chain.VerifyAsync(scope.Db));
        Assert.Equal(3, await scope.Db.Set<JournalEntry>().CountAsync());
    }

    [Fact]
    public async Task Cannot_be_emptied_on_postgresql()
    {
        await using var app = await MitoyenApp.StartAsync(Database.Postgres);
        await Chain.WriteAsync(app, 1);
        await using var scope = app.Scope();

        await Assert.ThrowsAnyAsync<DbException>(() => scope.Db.Database.ExecuteSqlRawAsync("TRUNCATE platform_journal"));
    }

    [Theory, BothDatabases]
    public async Task Has_no_hole_when_twenty_write_at_once(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(writer => Task.Run(() => WriteTenAsync(app, writer))));

        await using var scope = app.Scope();
        Assert.Null(await Chain.VerifyAsync(scope.Db));
        var links = await scope.Db.Set<JournalEntry>().OrderBy(e => e.Sequence).ToListAsync();
        Assert.Equal(Enumerable.Range(1, 200).Select(n => (long)n), links.Select(e => e.Sequence));
        Assert.All(links.GroupBy(e => e.Actor), of => Assert.Equal(Enumerable.Range(0, 10).Select(n => $"{n}"), of.Select(e => e.SubjectId)));
    }

    [Theory, BothDatabases]
    public async Task Goes_back_with_the_transaction_that_goes_back(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        await Chain.WriteAsync(app, 2);
        await using (var scope = app.Scope())
        await using (await scope.Db.Database.BeginTransactionAsync())
            await JournalWriter.AppendAsync(scope.Db, [new("changed", "Commune", "lost", null, null)]);

        await Chain.WriteAsync(app, 1);

        await using var after = app.Scope();
        Assert.Null(await Chain.VerifyAsync(after.Db));
        Assert.Equal([1, 2, 3], await after.Db.Set<JournalEntry>().Select(e => e.Sequence).Order().ToListAsync());
    }

    static async Task WriteTenAsync(MitoyenApp app, int writer)
    {
        for (var i = 0; i < 10; i++)
        {
            await using var scope = app.Scope(label: $"writer {writer}");
            await JournalWriter.AppendAsync(scope.Db, [new("changed", "Commune", $"{i}", null, "{}")]);
        }
    }
}
