using System.CommandLine;
using Mitoyen.Platform.Modules;

namespace Mitoyen.Host.CommandLine;

/// <summary><c>mitoyen serve</c>: brings the database up to date, then serves until stopped.</summary>
static class ServeCommand
{
    /// <summary>Exit code; nothing was read or written.</summary>
    public const int AddressIsTaken = 2, SettingIsUnusable = 3;

    static readonly Option<string> Urls = new("--urls") { Description = "Adresses d’écoute", DefaultValueFactory = _ => "http://localhost:5080" };
    static readonly Option<DirectoryInfo> Data = new("--data") { Description = "Dossier des données (par défaut : data)" };
    static readonly Option<bool> Demonstration = new("--demonstration") { Description = "Crée au besoin la démonstration (personnes et activité inventées)" };

    public static Command Make() => new("serve", "Sert les pages (verbe par défaut)") { Options = { Urls, Data, Demonstration }, Action = new ServeAction() };

    public static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var (demonstration, urls, settings) = (parsed.GetValue(Demonstration), parsed.GetValue(Urls)!, Services.In(parsed.GetValue(Data)));
        if (TakenAddress.Among(urls) is { } taken)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync($"Quelque chose écoute déjà à l’adresse {taken}, peut-être Mitoyen lui-même. Arrêtez-le, ou choisissez une autre adresse avec --urls.");
            return AddressIsTaken;
        }
        // Every page then says that what it shows is invented.
        if (demonstration) settings["Demonstration"] = "true";
        if (Build(urls, settings, parsed.InvocationConfiguration.Error) is not { } app) return SettingIsUnusable;
        await Startup.PrepareAsync(app.Services, demonstration, cancel);
        await app.RunAsync(cancel);
        return 0;
    }

    static WebApplication? Build(string urls, IReadOnlyDictionary<string, string?> settings, TextWriter errors)
    {
        try
        {
            return WebApp.Build(Services.DefaultFolder, urls, settings);
        }
        catch (UnusableSetting wrong)
        {
            errors.WriteLine(wrong.Message);
            return null;
        }
    }

    sealed class ServeAction : System.CommandLine.Invocation.AsynchronousCommandLineAction
    {
        public override Task<int> InvokeAsync(ParseResult parseResult, CancellationToken cancellationToken = default) => RunAsync(parseResult, cancellationToken);
    }
}
