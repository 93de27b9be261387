using System.Collections.Concurrent;
using Mitoyen.Host.Tests.Databases;

namespace Mitoyen.Host.Tests.Running;

/// <summary>Class fixture: one application for each database, started when a test of the class first asks for it.</summary>
public sealed class Apps : IAsyncDisposable
{
    readonly ConcurrentDictionary<Database, Lazy<Task<MitoyenApp>>> started = new();
    readonly ConcurrentDictionary<Database, Lazy<Task<MitoyenApp>>> told = new();

    /// <summary>The class's application with an empty database.</summary>
    public Task<MitoyenApp> OnAsync(Database database) => started.GetOrAdd(database, kind => new(() => MitoyenApp.StartAsync(kind))).Value;

    /// <summary>The class's application with the story told.</summary>
    public Task<MitoyenApp> WithStoryAsync(Database database) => told.GetOrAdd(database, kind => new(() => MitoyenApp.WithStoryAsync(kind))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var app in started.Values.Concat(told.Values)) await (await app.Value).DisposeAsync();
    }
}
