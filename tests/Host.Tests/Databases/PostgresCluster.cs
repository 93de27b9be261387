using System.Diagnostics;
using Npgsql;

namespace Mitoyen.Host.Tests.Databases;

/// <summary>
/// One real PostgreSQL cluster for this test process, in a temporary folder, reached through a socket in that folder.
/// A shell holds it and reads our pipe: when this process ends, however it ends, the server stops and the folder goes.
/// </summary>
public static class PostgresCluster
{
    const string Script = """
        set -e
        "$1/initdb" -D "$2/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
        "$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300 -c shared_buffers=64MB >"$2/log" 2>&1 &
        cat >/dev/null || true
        kill -QUIT $! ; wait $! || true
        rm -rf "$2"
        """;

    static readonly Lazy<Task<string>> Folder = new(StartAsync);

    /// <summary>Kept, because the pipe closes when it is collected.</summary>
    static Process? holder;

    public static async Task<string> ConnectionStringAsync(string database) =>
        new NpgsqlConnectionStringBuilder { Host = await Folder.Value, Username = "postgres", Database = database, MaxPoolSize = 30, IncludeErrorDetail = true }.ToString();

    /// <summary>Runs a statement outside any test's database (CREATE DATABASE…).</summary>
    public static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(await ConnectionStringAsync("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    static async Task<string> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("mitoyen-pg-").FullName;
        var start = new ProcessStartInfo { FileName = "bash", RedirectStandardInput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        // The server refuses to run as root: it runs as the account that Debian's package made.
        if (Environment.UserName == "root")
        {
            using var chown = Process.Start("chown", ["postgres", folder]);
            await chown.WaitForExitAsync();
            start.FileName = "runuser";
            foreach (var argument in (string[])["-u", "postgres", "--", "bash"]) start.ArgumentList.Add(argument);
        }
        foreach (var argument in (string[])["-c", Script, "postgres", Programs(), folder]) start.ArgumentList.Add(argument);
        holder = Process.Start(start)!;
        await UntilReadyAsync(holder, folder);
        return folder;
    }

    static string Programs() =>
        Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(d => int.Parse(Path.GetFileName(d), System.Globalization.CultureInfo.InvariantCulture)).First() + "/bin";

    static async Task UntilReadyAsync(Process shell, string folder)
    {
        var builder = new NpgsqlConnectionStringBuilder { Host = folder, Username = "postgres", Database = "postgres", Pooling = false };
        for (var attempt = 0; attempt < 600; attempt++)
        {
            if (shell.HasExited) throw new InvalidOperationException("PostgreSQL did not start: " + await shell.StandardError.ReadToEndAsync());
            try
            {
                await using var connection = new NpgsqlConnection(builder.ToString());
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException)
            {
                await Task.Delay(50);
            }
        }
        throw new TimeoutException("PostgreSQL did not answer within 30 s.");
    }
}
