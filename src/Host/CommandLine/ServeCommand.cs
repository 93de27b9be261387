using System.CommandLine;

namespace Mitoyen.Host.CommandLine;

/// <summary><c>mitoyen serve</c>: brings the database up to date, then serves until stopped.</summary>
static class ServeCommand
{
    static readonly Option<string> Urls = new("--urls") { Description = "Adresses d’écoute", DefaultValueFactory = _ => "http://localhost:5080" };
    static readonly Option<DirectoryInfo> Data = new("--data") { Description = "Dossier des données", DefaultValueFactory = _ => new("data") };
    static readonly Option<bool> Demonstration = new("--demonstration") { Description = "Crée au besoin la démonstration (personnes et activité inventées)" };

    public static Command Make() => new("serve", "Sert les pages (verbe par défaut)") { Options = { Urls, Data, Demonstration }, Action = new ServeAction() };

    public static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var demonstration = parsed.GetValue(Demonstration);
        // Every page then says that what it shows is invented.
        var settings = demonstration ? new Dictionary<string, string?> { ["Demonstration"] = "true" } : null;
        var app = WebApp.Build(parsed.GetValue(Data)!.FullName, parsed.GetValue(Urls)!, settings);
        await Startup.PrepareAsync(app.Services, demonstration, cancel);
        await app.RunAsync(cancel);
        return 0;
    }

    sealed class ServeAction : System.CommandLine.Invocation.AsynchronousCommandLineAction
    {
        public override Task<int> InvokeAsync(ParseResult parseResult, CancellationToken cancellationToken = default) => RunAsync(parseResult, cancellationToken);
    }
}
