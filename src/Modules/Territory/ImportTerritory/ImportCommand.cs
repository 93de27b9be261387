using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;
using Mitoyen.Territory.Domain.Importing;

namespace Mitoyen.Territory.ImportTerritory;

/// <summary><c>mitoyen territory import FOLDER</c>. Ends with 0; with 1 when lines were refused; with 2 when nothing could be imported.</summary>
static class ImportCommand
{
    static readonly Argument<DirectoryInfo> Folder = new("dossier") { Description = "Dossier qui contient communes.json et epci.json (paquet npm @etalab/decoupage-administratif, dossier data)" };
    static readonly Option<string> On = new("--date") { Description = "Jour à partir duquel les fichiers valent, AAAA-MM-JJ ou JJ/MM/AAAA (par défaut : aujourd’hui)" };
    static readonly Option<int?> Year = new("--year") { Description = "Année des populations (par défaut : celle de la date)" };
    static readonly Option<FileInfo> Report = new("--report") { Description = "Écrit les lignes refusées dans ce fichier, en CSV si son nom finit par .csv, sinon en JSON" };
    static readonly Option<DirectoryInfo> Data = new("--data") { Description = "Dossier des données (par défaut : data)" };

    public static Command Make(Func<DirectoryInfo?, IServiceProvider> services)
    {
        var import = new Command("import", "Importe ou met à jour les communes et les EPCI de toute la France") { Folder, On, Year, Report, Data };
        import.SetAction((parsed, cancel) => RunAsync(parsed, services, cancel));
        return new Command("territory", "Le territoire : communes et collectivités") { import };
    }

    static async Task<int> RunAsync(ParseResult parsed, Func<DirectoryInfo?, IServiceProvider> services, CancellationToken cancel)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        await using var scope = services(parsed.GetValue(Data)).CreateAsyncScope();
        if (ReadTerms(parsed, scope.ServiceProvider.GetRequiredService<LocalClock>().Today) is not { } terms)
        {
            await error.WriteLineAsync("La date ou l’année est illisible : écrivez par exemple --date 2026-01-01 --year 2026. Rien n’a été importé.");
            return 2;
        }
        scope.ServiceProvider.GetRequiredService<ActorContext>().ActAs("mitoyen territory import");
        await scope.ServiceProvider.GetRequiredService<MitoyenDb>().Database.MigrateAsync(cancel);
        IImportProgress progress = Console.IsOutputRedirected ? new ProgressLines(output) : new ProgressBar(output);
        var import = new ImportRunner(scope.ServiceProvider.GetRequiredService<ImportTerritoryHandler>(), output, error);
        return await import.RunAsync(parsed.GetValue(Folder)!.FullName, terms, progress, parsed.GetValue(Report), cancel);
    }

    static ImportTerms? ReadTerms(ParseResult parsed, DateOnly today)
    {
        var (on, year) = (today, parsed.GetValue(Year));
        if (parsed.GetValue(On) is { } typed)
        {
            var read = Platform.French.ReadDate(typed);
            if (read.IsRefused(out _)) return null;
            on = read.Value;
        }
        return year is < 1900 or > 2199 ? null : new(on, year ?? on.Year);
    }
}
