using System.Diagnostics;
using System.Globalization;

namespace Mitoyen.Benchmarks.Sites;

/// <summary>The program as it is installed, in a process of its own, serving the demonstration.</summary>
sealed class ServedDemonstration : IDisposable
{
    readonly Process process;

    ServedDemonstration(Process process, Uri url) => (this.process, Url) = (process, url);

    public Uri Url { get; }

    /// <param name="megabytes">What it may remember of pages.</param>
    public static async Task<ServedDemonstration> StartAsync(string folder, int megabytes)
    {
        var url = new Uri($"http://127.0.0.1:{NginxServer.FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "mitoyen.dll"), "serve", "--demonstration", "--urls", url.ToString(), "--data", folder]) { RedirectStandardOutput = true };
        start.Environment["Sites__CacheMegabytes"] = megabytes.ToString(CultureInfo.InvariantCulture);
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        using var http = new HttpClient();
        for (var i = 0; i < 1_200; i++)
        {
            if (process.HasExited) throw new InvalidOperationException("The program did not start.");
            try
            {
                using var answer = await http.GetAsync(new Uri(url, "/health/ready"));
                if (answer.IsSuccessStatusCode) return new(process, url);
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }
            await Task.Delay(100);
        }
        process.Kill();
        throw new TimeoutException("The program was not ready within two minutes.");
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }
}
