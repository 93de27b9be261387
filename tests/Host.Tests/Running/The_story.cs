using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Journal;
using Mitoyen.Platform.Journal;
using Mitoyen.Requests.Contracts;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Host.Tests.Running;

public sealed class The_story(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task Lets_everybody_in(Database database)
    {
        var app = await apps.WithStoryAsync(database);

        foreach (var person in app.Story.Ours.People)
        {
            using var visitor = await app.SignedInAsync(person);
            Assert.Contains(person.Name.Split(' ')[0], (await visitor.GetPageAsync("/accessibilite")).TextOf());
        }
    }

    [Theory, BothDatabases]
    public async Task Has_requests_and_time(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        await using var scope = app.Scope(app.Story.Ours.Id);

        Assert.Equal(4, (await scope.Get<IRequests>().FindAsync([.. app.Story.Ours.Requests])).Count);
        Assert.Equal(346, (await scope.Get<ITimeLedger>().EntriesAsync(new(2026, 11, 1), new(2026, 12, 1))).Sum(e => e.Minutes.Value));
    }

    [Theory, BothDatabases]
    public async Task Leaves_a_chain_that_holds(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        await using var scope = app.Scope();

        Assert.Null(await Chain.VerifyAsync(scope.Db));
        Assert.True(await scope.Db.Set<JournalEntry>().CountAsync() > 50);
    }
}
