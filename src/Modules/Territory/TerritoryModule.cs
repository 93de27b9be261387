using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Modules;
using Mitoyen.Territory.Contracts;
using Mitoyen.Territory.Data;
using Mitoyen.Territory.FoundPartnership;
using Mitoyen.Territory.ImportTerritory;
using Mitoyen.Territory.Reference;

namespace Mitoyen.Territory;

/// <summary>The front door of the module.</summary>
public sealed class TerritoryModule : IModule
{
    public string Name => "territory";

    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<PopulationReading>()
        .AddScoped<ITerritory, TerritoryReading>()
        .AddScoped<IPartnershipFounding, PartnershipFounding>()
        .AddScoped<IReferenceTerritory, ReferenceTerritory>()
        .AddScoped<ImportTerritoryHandler>();

    public void MapModel(ModelBuilder model) => TerritoryMapping.Map(model);

    public IEnumerable<Command> Commands(Func<IServiceProvider> services) => [ImportCommand.Make(services)];
}
