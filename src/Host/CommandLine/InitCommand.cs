using System.CommandLine;
using Mitoyen.Platform.Data;

namespace Mitoyen.Host.CommandLine;

/// <summary><c>mitoyen init</c>: an empty installation, its first partnership and its administrator. What is not given is asked for.</summary>
static class InitCommand
{
    /// <summary>A password on the command line would stay in the shell's history and in the list of processes.</summary>
    public const string PasswordVariable = "MITOYEN_PASSWORD";

    static readonly Option<string> Name = new("--name") { Description = "Nom du partenariat, par exemple « Bapaume et Bertincourt »" };
    static readonly Option<string[]> Sirens = new("--siren") { Description = "SIREN d’une collectivité qui partage le poste ; à répéter pour chacune", AllowMultipleArgumentsPerToken = true };
    static readonly Option<string> Administrator = new("--administrator") { Description = "Nom de la personne qui administre" };
    static readonly Option<string> Email = new("--email") { Description = "Son adresse électronique" };
    static readonly Option<string> From = new("--from") { Description = "Jour où le partenariat commence, AAAA-MM-JJ (par défaut : aujourd’hui)" };
    static readonly Option<DirectoryInfo> Data = new("--data") { Description = "Dossier des données (par défaut : data)" };

    public static Command Make()
    {
        var command = new Command("init", $"Prépare une installation réelle : la base, le premier partenariat et la personne qui l’administre. Le mot de passe se tape sans s’afficher, ou vient de la variable {PasswordVariable}.")
        {
            Name, Sirens, Administrator, Email, From, Data,
        };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var prompt = new Prompt(Console.In, parsed.InvocationConfiguration.Output, !Console.IsInputRedirected);
        var installation = new NewInstallation(
            parsed.GetValue(Name) ?? prompt.Ask("Nom du partenariat"),
            parsed.GetValue(Sirens) is { Length: > 0 } sirens ? sirens : [.. (prompt.Ask("SIREN des collectivités, séparés par des espaces") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            parsed.GetValue(Administrator) ?? prompt.Ask("Nom de la personne qui administre"),
            parsed.GetValue(Email) ?? prompt.Ask("Son adresse électronique"),
            Environment.GetEnvironmentVariable(PasswordVariable) ?? prompt.AskSecretly("Son mot de passe"),
            parsed.GetValue(From));

        await using var app = WebApp.Build(Services.DefaultFolder, "http://127.0.0.1:0", Services.In(parsed.GetValue(Data)));
        await Startup.PrepareAsync(app.Services, demonstration: false, cancel);
        await using var scope = app.Services.CreateAsyncScope();
        var refusal = await ActivatorUtilities.CreateInstance<Installer>(scope.ServiceProvider).InstallAsync(installation, cancel);
        if (refusal is not null)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync($"{refusal} Rien n’a été créé.");
            return 1;
        }
        await parsed.InvocationConfiguration.Output.WriteLineAsync($"L’installation est prête ({(app.Services.GetRequiredService<DatabaseOptions>().IsPostgres ? "PostgreSQL" : "SQLite")}). Démarrez « mitoyen serve », puis connectez-vous avec {installation.Email}.");
        return 0;
    }
}
