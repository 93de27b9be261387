using System.Diagnostics;

namespace Mitoyen.Host.Tests.CommandLine;

public sealed class Help_of_the_commands
{
    [Theory]
    [InlineData("--help"), InlineData("territory import"), InlineData("comarquage import")]
    public async Task Is_in_French_on_a_machine_that_speaks_English(string arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "mitoyen"), arguments) { RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["LANG"] = "en_US.UTF-8", ["LC_ALL"] = "C.UTF-8" } };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken) + await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Contains("Utilisation", said, StringComparison.Ordinal);
        foreach (var english in (string[])["Usage", "Show", "Required", "Unrecognized"]) Assert.DoesNotContain(english, said, StringComparison.Ordinal);
    }
}
