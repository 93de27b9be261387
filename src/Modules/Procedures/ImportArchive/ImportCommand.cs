using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;
using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.ImportArchive;

/// <summary><c>mitoyen comarquage import SOURCE</c>. Ends with 0; with 1 when files were damaged; with 2 when nothing could be imported.</summary>
static class ImportCommand
{
    static readonly Argument<string> Source = new("source") { Description = "Adresse, fichier zip ou dossier d’une archive officielle de service-public.fr (schéma 3)" };
    static readonly Option<string> For = new("--audience") { Description = "part, asso ou pro (par défaut\u00A0: lu dans l’archive)" };
    static readonly Option<bool> AcceptFewer = new("--accept-fewer") { Description = "Accepte une archive qui a perdu plus d’un cinquième des fiches connues" };
    static readonly Option<DirectoryInfo> Data = new("--data") { Description = "Dossier des données (par défaut\u00A0: data)" };

    public static Command Make(Func<DirectoryInfo?, IServiceProvider> services)
    {
        var import = new Command("import", "Importe ou met à jour les fiches, d’un coup ou pas du tout") { Source, For, AcceptFewer, Data };
        import.SetAction((parsed, cancel) => RunAsync(parsed, services, cancel));
        return import;
    }

    static async Task<int> RunAsync(ParseResult parsed, Func<DirectoryInfo?, IServiceProvider> services, CancellationToken cancel)
    {
        var (output, error, source) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetValue(Source)!);
        var audience = Audiences.Read(parsed.GetValue(For)) ?? Audiences.InPath(source);
        if (parsed.GetValue(For) is not null && audience is null)
        {
            await error.WriteLineAsync("Le public est part, asso ou pro. Rien n’a été importé.");
            return 2;
        }
        await using var scope = services(parsed.GetValue(Data)).CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().ActAs("mitoyen comarquage import");
        await scope.ServiceProvider.GetRequiredService<MitoyenDb>().Database.MigrateAsync(cancel);
        return await scope.ServiceProvider.GetRequiredService<ImportRunner>()
            .RunAsync(source, new(audience, parsed.GetValue(AcceptFewer)), new ProgressLine(error, !Console.IsErrorRedirected), output, error, cancel);
    }
}
