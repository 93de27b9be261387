using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;

namespace Mitoyen.People.Journal;

/// <summary><c>mitoyen journal verify</c>: exit code 0 when the chain is whole, 1 when it names the first broken link.</summary>
static class JournalVerifyCommand
{
    static readonly Option<DirectoryInfo> Data = new("--data") { Description = "Dossier des données (par défaut : data)" };

    public static Command Make(Func<DirectoryInfo?, IServiceProvider> services)
    {
        var verify = new Command("verify", "Vérifie la chaîne du journal et nomme le premier maillon cassé (code de sortie 1)") { Data };
        verify.SetAction((parsed, cancel) => VerifyAsync(services(parsed.GetValue(Data)), parsed.InvocationConfiguration.Output, cancel));
        return new Command("journal", "Le journal de tout ce qui change") { verify };
    }

    public static async Task<int> VerifyAsync(IServiceProvider services, TextWriter output, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var state = await ActivatorUtilities.CreateInstance<ChainVerification>(scope.ServiceProvider).RunAsync(cancel);
        await output.WriteLineAsync(state.Broken is { } broken
            ? $"Le maillon n° {broken.Sequence} est {broken.How}. {state.Links} maillon(s) tiennent avant lui."
            : $"La chaîne est entière : {state.Links} maillon(s), empreinte du dernier {state.Head}.");
        return state.Broken is null ? 0 : 1;
    }
}
