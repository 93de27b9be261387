using Microsoft.Extensions.Configuration;
using Mitoyen.Platform.Data;
using Npgsql;

namespace Mitoyen.Sites.Caching;

/// <summary>
/// How nodes tell each other that something changed: PostgreSQL's own notices, which it delivers when the transaction that wrote the change is committed, and only then.
/// On SQLite nobody tells, nor where <c>Sites:DatabaseNotices</c> is false; whoever waits looks again by and by.
/// </summary>
sealed class ChangeNotices(DatabaseOptions options, IConfiguration configuration) : IAsyncDisposable
{
    public const string Send = "NOTIFY mitoyen_sites";

    const string Listen = "LISTEN mitoyen_sites";

    NpgsqlConnection? connection;

    /// <summary>A pooler that gives each transaction another connection cannot hold one that listens: there they are switched off.</summary>
    public bool AreOn { get; } = options.IsPostgres && configuration.GetValue("Sites:DatabaseNotices", true);

    /// <summary>Waits for a notice, at most as long as this.</summary>
    /// <exception cref="NpgsqlException">The database cannot be reached.</exception>
    public async Task WaitAsync(TimeSpan most, CancellationToken cancel)
    {
        if (!AreOn)
        {
            await Task.Delay(most, cancel);
            return;
        }
        await connection!.WaitAsync(most, cancel);
    }

    /// <summary>Before the first look: what changes from here on is told.</summary>
    /// <returns>Whether notices will come.</returns>
    public async Task<bool> BeginAsync(CancellationToken cancel)
    {
        if (!AreOn) return false;
        if (connection is { FullState: System.Data.ConnectionState.Open }) return true;
        await DisposeAsync();
        // A connection of its own, beside the pool; it asks now and then, so that a broken line is found out.
        connection = new(new NpgsqlConnectionStringBuilder(options.ConnectionString) { Pooling = false, KeepAlive = 30 }.ToString());
        await connection.OpenAsync(cancel);
        await using var listen = new NpgsqlCommand(Listen, connection);
        await listen.ExecuteNonQueryAsync(cancel);
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        if (connection is not null) await connection.DisposeAsync();
        connection = null;
    }
}
