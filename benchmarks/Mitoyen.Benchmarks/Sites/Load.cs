using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Mitoyen.Benchmarks.Sites;

/// <summary>Debian's <c>wrk</c>: the same for both sides, on the same two cores as they are.</summary>
static partial class Load
{
    /// <returns>Answers a second. Fails when one is no success.</returns>
    public static async Task<double> RunAsync(string url, int seconds, string? host = null, string? encoding = null)
    {
        var arguments = new List<string> { "-t1", "-c16", $"-d{seconds}s" };
        if (host is not null) arguments.AddRange(["-H", $"Host: {host}"]);
        if (encoding is not null) arguments.AddRange(["-H", $"Accept-Encoding: {encoding}"]);
        Process wrk;
        try
        {
            wrk = Process.Start(new ProcessStartInfo("wrk", [.. arguments, url]) { RedirectStandardOutput = true })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new InvalidOperationException("wrk is missing: apt-get install wrk.");
        }
        using var running = wrk;
        var report = await running.StandardOutput.ReadToEndAsync();
        await running.WaitForExitAsync();
        if (report.Contains("Non-2xx", StringComparison.Ordinal) || !Rate().IsMatch(report)) throw new InvalidOperationException($"{url}: {report}");
        return double.Parse(Rate().Match(report).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();
}
