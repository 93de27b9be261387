using System.Collections.Concurrent;
using Mitoyen.Host.Tests.Running;

namespace Mitoyen.Host.Tests.Databases;

/// <summary>Migrates once, tells the story once, for each kind of database; test classes get copies.</summary>
static class Templates
{
    static readonly ConcurrentDictionary<Database, Lazy<Task<TestDatabase>>> Migrated = new();

    public static Task<TestDatabase> MigratedAsync(Database kind) =>
        Migrated.GetOrAdd(kind, k => new(() => PrepareAsync(k))).Value;

    static async Task<TestDatabase> PrepareAsync(Database kind)
    {
        var database = await TestDatabase.EmptyAsync(kind);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(database.Folder, recursive: true);
        await using (var app = await MitoyenApp.PreparedAsync(database)) await Startup.PrepareAsync(app.Services, demonstration: false, CancellationToken.None);
        database.Release();
        return database;
    }
}
