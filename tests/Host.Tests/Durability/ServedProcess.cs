using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Mitoyen.Host.Tests.Databases;

namespace Mitoyen.Host.Tests.Durability;

/// <summary>The built <c>mitoyen</c> as its own process, which can be killed as a power cut kills it and started again at the same address.</summary>
sealed class ServedProcess(TestDatabase database) : IAsyncDisposable
{
    Process? process;

    public Uri Url { get; } = new($"http://127.0.0.1:{FreePort()}");

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "mitoyen"), ["serve", "--urls", Url.ToString(), "--data", database.Folder]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in database.Settings) start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await UntilReadyAsync();
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null) await KillAsync();
    }

    async Task UntilReadyAsync()
    {
        using var http = new HttpClient();
        for (var attempt = 0; attempt < 600; attempt++)
        {
            if (process!.HasExited) throw new InvalidOperationException($"mitoyen ended with {process.ExitCode} instead of serving.");
            try
            {
                if ((await http.GetAsync(new Uri(Url, "/health/ready"))).StatusCode == HttpStatusCode.OK) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            await Task.Delay(100);
        }
        throw new TimeoutException("mitoyen was not ready within a minute.");
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
