using System.Collections.Concurrent;
using Mitoyen.Host.Tests.Running;

namespace Mitoyen.Host.Tests.Databases;

/// <summary>Migrates once, tells the story once, for each kind of database; test classes get copies.</summary>
static class Templates
{
    static readonly ConcurrentDictionary<Database, Lazy<Task<TestDatabase>>> Migrated = new();
    static readonly ConcurrentDictionary<Database, Lazy<Task<(TestDatabase, Story)>>> Told = new();

    public static Task<TestDatabase> MigratedAsync(Database kind) => Migrated.GetOrAdd(kind, k => new(() => MigrateAsync(k))).Value;

    public static Task<(TestDatabase Database, Story Story)> ToldAsync(Database kind) => Told.GetOrAdd(kind, k => new(() => TellAsync(k))).Value;

    static async Task<TestDatabase> MigrateAsync(Database kind)
    {
        var database = RemovedAtTheEnd(await TestDatabase.EmptyAsync(kind));
        await using (var app = MitoyenApp.NotServed(database)) await Startup.PrepareAsync(app.Services, demonstration: false, CancellationToken.None);
        database.Release();
        return database;
    }

    static async Task<(TestDatabase, Story)> TellAsync(Database kind)
    {
        var database = RemovedAtTheEnd(await (await MigratedAsync(kind)).CopyAsync());
        Story story;
        await using (var app = MitoyenApp.NotServed(database)) story = await StoryTelling.TellAsync(app);
        database.Release();
        return (database, story);
    }

    static TestDatabase RemovedAtTheEnd(TestDatabase database)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(database.Folder, recursive: true);
        return database;
    }
}
