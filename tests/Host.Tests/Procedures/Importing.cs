using Mitoyen.Host.Tests.Running;
using Mitoyen.Procedures.ImportArchive;

namespace Mitoyen.Host.Tests.Procedures;

/// <summary>An import as the command line does it.</summary>
static class Importing
{
    public static async Task<(int Exit, string Output, string Error)> ImportAsync(this MitoyenApp app, string source, ImportTerms? terms = null)
    {
        await using var scope = app.Scope(label: "import");
        var (output, error) = (new StringWriter(), new StringWriter());
        return (await scope.Get<ImportRunner>().RunAsync(source, terms ?? new(), new NoProgress(), output, error, TestContext.Current.CancellationToken), output.ToString(), error.ToString());
    }
}
