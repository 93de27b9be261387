using System.Text;
using Mitoyen.Benchmarks.Arbitration;

namespace Mitoyen.Modules.Tests.Arbitration.Independent;

/// <summary>What the verb "arbitration" did with a file.</summary>
sealed record CsvVerb(int ExitCode, string Output, string Errors)
{
    public static CsvVerb Run(string text)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            using var output = new MemoryStream();
            using var errors = new StringWriter();
            var exitCode = LedgerFile.Replay(path, output, errors);
            return new(exitCode, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
        }
        finally
        {
            File.Delete(path);
        }
    }
}
