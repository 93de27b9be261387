using System.Diagnostics;
using System.Globalization;
using MimeKit;

namespace Mitoyen.Host.Tests.Mail;

/// <summary>A real SMTP server in a process of its own. It ends when our pipe closes, even after kill −9.</summary>
sealed class SmtpServer : IAsyncDisposable
{
    readonly Process process;
    readonly string folder;

    SmtpServer(Process process, string folder, int port) => (this.process, this.folder, Port) = (process, folder, port);

    public int Port { get; }

    /// <summary>What it took, in order.</summary>
    public IReadOnlyList<MimeMessage> Taken => [.. Directory.GetFiles(folder, "*.eml").Order(StringComparer.Ordinal).Select(f => MimeMessage.Load(f))];

    /// <param name="port">0 takes a free one.</param>
    public static async Task<SmtpServer> StartAsync(string security = "none", int port = 0, Certificate? certificate = null, string user = "", string password = "")
    {
        var folder = Directory.CreateTempSubdirectory("mitoyen-smtp-").FullName;
        // Debian's Python, which has Debian's packages; another one may come first on the PATH.
        var start = new ProcessStartInfo("/usr/bin/python3") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "Mail", "smtp_server.py"), folder, port.ToString(CultureInfo.InvariantCulture), security, certificate?.File ?? "", certificate?.KeyFile ?? "", user, password])
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync();
        if (!int.TryParse(line, CultureInfo.InvariantCulture, out var listening)) throw new InvalidOperationException("The SMTP server did not start: " + await process.StandardError.ReadToEndAsync());
        return new(process, folder, listening);
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
