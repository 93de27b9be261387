using System.Diagnostics;

namespace Mitoyen.Host.Tests.Databases;

/// <summary>A real Redis for one test, reached through a socket in a temporary folder. A shell holds it and reads our pipe: when this process ends, however it ends, the server stops and the folder goes.</summary>
public sealed class RedisServer : IAsyncDisposable
{
    const string Script = """
        redis-server --port 0 --unixsocket "$1/socket" --save "" --appendonly no --dir "$1" --logfile "$1/log" &
        cat >/dev/null || true
        kill -KILL $! ; wait $! 2>/dev/null || true
        rm -rf "$1"
        """;

    readonly Process holder;
    readonly string folder;

    RedisServer(Process holder, string folder) => (this.holder, this.folder) = (holder, folder);

    /// <summary>As StackExchange.Redis reads it.</summary>
    public string ConnectionString => $"!{folder}/socket";

    public static async Task<RedisServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("mitoyen-redis-").FullName;
        var holder = Process.Start(new ProcessStartInfo("bash", ["-c", Script, "redis", folder]) { RedirectStandardInput = true })!;
        for (var i = 0; i < 200 && !File.Exists(Path.Combine(folder, "socket")); i++)
        {
            if (holder.HasExited) throw new InvalidOperationException("redis-server did not start: apt-get install redis-server.");
            await Task.Delay(50);
        }
        return new(holder, folder);
    }

    /// <summary>Ends it as a power cut does.</summary>
    public async Task KillAsync()
    {
        holder.StandardInput.Close();
        await holder.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        holder.Dispose();
    }
}
