using Microsoft.Data.Sqlite;
using Npgsql;

namespace Mitoyen.Host.Tests.Databases;

/// <summary>A database of one test class: a copy of a template, thrown away at the end.</summary>
/// <param name="Folder">Data folder of the application; on SQLite it holds the database.</param>
public sealed record TestDatabase(Database Kind, string Folder, string? Connection) : IAsyncDisposable
{
    /// <summary>What the application reads as its configuration.</summary>
    public Dictionary<string, string?> Settings => Kind == Database.Sqlite
        ? new() { ["Database:Provider"] = "sqlite", ["People:KnocksPerMinute"] = "100000" }
        : new() { ["Database:Provider"] = "postgresql", ["ConnectionStrings:Mitoyen"] = Connection, ["People:KnocksPerMinute"] = "100000" };

    public static async Task<TestDatabase> EmptyAsync(Database kind)
    {
        var folder = Directory.CreateTempSubdirectory("mitoyen-test-").FullName;
        if (kind == Database.Sqlite) return new(kind, folder, null);
        var name = NewName();
        await PostgresCluster.ExecuteAsync($"CREATE DATABASE {name}");
        return new(kind, folder, await PostgresCluster.ConnectionStringAsync(name));
    }

    /// <summary>A copy; nobody may be connected to this one meanwhile.</summary>
    public async Task<TestDatabase> CopyAsync()
    {
        var folder = Directory.CreateTempSubdirectory("mitoyen-test-").FullName;
        if (Kind == Database.Sqlite)
        {
            File.Copy(SqlitePath(Folder), SqlitePath(folder));
            return new(Kind, folder, null);
        }
        var name = NewName();
        await PostgresCluster.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {new NpgsqlConnectionStringBuilder(Connection).Database}");
        return new(Kind, folder, await PostgresCluster.ConnectionStringAsync(name));
    }

    /// <summary>Lets go of pooled connections, so that the database can be copied or removed.</summary>
    public void Release()
    {
        if (Kind == Database.Sqlite) SqliteConnection.ClearPool(new SqliteConnection(Platform.Data.DatabaseOptions.SqliteFile(Folder)));
        else NpgsqlConnection.ClearPool(new NpgsqlConnection(Connection));
    }

    public async ValueTask DisposeAsync()
    {
        Release();
        Directory.Delete(Folder, recursive: true);
        if (Kind == Database.Postgres)
            await PostgresCluster.ExecuteAsync($"DROP DATABASE {new NpgsqlConnectionStringBuilder(Connection).Database} WITH (FORCE)");
    }

    static string SqlitePath(string folder) => Path.Combine(folder, "mitoyen.db");

    static string NewName() => $"t{Guid.CreateVersion7():N}";
}
