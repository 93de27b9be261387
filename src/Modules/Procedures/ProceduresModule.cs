using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Modules;
using Mitoyen.Procedures.CheckFolder;
using Mitoyen.Procedures.Contracts;
using Mitoyen.Procedures.Data;
using Mitoyen.Procedures.ImportArchive;
using Mitoyen.Procedures.LocalComplements;
using Mitoyen.Procedures.ReadProcedures;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Procedures;

/// <summary>The front door of the module.</summary>
public sealed class ProceduresModule : IModule
{
    public string Name => "procedures";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient<ArchiveFetching>(http => http.Timeout = ArchiveFetching.LongestWait)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { MaxAutomaticRedirections = 5, UseCookies = false });
        services.AddScoped<ImportArchiveHandler>().AddScoped<ImportRunner>().AddScoped<IProcedureSamples, ProcedureSamples>()
            .AddSingleton<SheetVocabulary>().AddScoped<ProcedureReading>().AddScoped<IResidentLinks, ProcedureLinks>().AddScoped<TownHallReading>().AddScoped<ComplementListing>().AddScoped<ComplementHandler>();
    }

    public void MapModel(ModelBuilder model) => ProceduresMapping.Map(model);

    public IEnumerable<MenuEntry> Menu => [new("Compléments", ComplementLinks.Home, Permission.EditTownHall, 49, SitesMenu.Group)];

    public IEnumerable<Command> Commands(Func<DirectoryInfo?, IServiceProvider> services) =>
        [new Command("comarquage", "Les démarches de service-public.fr") { CheckCommand.Make(), ImportCommand.Make(services) }];
}
