using Mitoyen.Host.Tests.Databases;
using Mitoyen.Platform.Journal;
using Microsoft.EntityFrameworkCore;

namespace Mitoyen.Host.Tests.Running;

public sealed class The_application_starts(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task It_is_ready_once_the_database_answers(Database database)
    {
        var app = await apps.OnAsync(database);
        using var visitor = app.Visitor();

        var page = await visitor.GetPageAsync("/health/ready");

        Assert.Equal("Healthy", page.TextOf());
    }

    [Theory, BothDatabases]
    public async Task Each_database_is_the_one_asked_for(Database database)
    {
        await using var scope = (await apps.OnAsync(database)).Scope();

        Assert.Equal(database == Database.Postgres, scope.Db.Database.IsNpgsql());
        Assert.Empty(await scope.Db.Set<JournalEntry>().ToListAsync());
    }
}
