using System.Diagnostics;
using System.Text.Json;

namespace Mitoyen.Browser.Tests;

/// <summary>What package.json brings: axe-core and the Nu HTML checker.</summary>
static class Tools
{
    public static readonly string Root = FindRoot(new(AppContext.BaseDirectory));

    public static readonly string Folder = Path.Combine(Root, "tests/Browser.Tests/node_modules");

    /// <summary>Errors of the Nu HTML checker in these documents, in one run (the Java machine takes longer to start than to check).</summary>
    public static async Task<IReadOnlyList<string>> NuAsync(IReadOnlyDictionary<string, string> documents)
    {
        var folder = Directory.CreateTempSubdirectory("mitoyen-nu-");
        try
        {
            var names = documents.Select((d, i) => (File: $"{i}.html", d.Key, d.Value)).ToList();
            foreach (var (file, _, html) in names) await File.WriteAllTextAsync(Path.Combine(folder.FullName, file), html);
            var start = new ProcessStartInfo("java", ["-Xss4m", "-jar", Path.Combine(Folder, "vnu-jar/build/dist/vnu.jar"), "--format", "json", "--errors-only", "--exit-zero-always", folder.FullName]) { RedirectStandardError = true };
            using var nu = Process.Start(start)!;
            using var report = JsonDocument.Parse(await nu.StandardError.ReadToEndAsync());
            await nu.WaitForExitAsync();
            return
            [
                .. from message in report.RootElement.GetProperty("messages").EnumerateArray()
                   let file = Path.GetFileName(message.TryGetProperty("url", out var url) ? url.GetString() : "") ?? ""
                   select $"{names.Find(n => n.File == file).Key ?? file}: {message.GetProperty("message").GetString()} {(message.TryGetProperty("extract", out var extract) ? extract.GetString()?.ReplaceLineEndings(" ") : "")}",
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static string FindRoot(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Mitoyen.slnx")) ? folder.FullName : FindRoot(folder.Parent ?? throw new InvalidOperationException("Mitoyen.slnx is in no folder above."));
}
