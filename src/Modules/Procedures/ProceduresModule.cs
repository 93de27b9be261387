using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Modules;
using Mitoyen.Procedures.CheckFolder;

namespace Mitoyen.Procedures;

/// <summary>The front door of the module.</summary>
public sealed class ProceduresModule : IModule
{
    public string Name => "procedures";

    public void AddServices(IServiceCollection services, IConfiguration configuration) { }

    public void MapModel(ModelBuilder model) { }

    public IEnumerable<Command> Commands(Func<DirectoryInfo?, IServiceProvider> services) =>
        [new Command("comarquage", "Les démarches de service-public.fr") { CheckCommand.Make() }];
}
