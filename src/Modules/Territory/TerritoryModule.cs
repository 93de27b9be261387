using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Modules;
using Mitoyen.Territory.Contracts;
using Mitoyen.Territory.Data;
using Mitoyen.Territory.EditAuthority;
using Mitoyen.Territory.EditMemberships;
using Mitoyen.Territory.EditTownHall;
using Mitoyen.Territory.FoundPartnership;
using Mitoyen.Territory.ImportTerritory;
using Mitoyen.Territory.ListCommunes;
using Mitoyen.Territory.Reference;
using Mitoyen.Territory.SeeAuthority;
using Mitoyen.Territory.SeeCommune;

namespace Mitoyen.Territory;

/// <summary>The front door of the module.</summary>
public sealed class TerritoryModule : IModule
{
    public string Name => "territory";

    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<PopulationReading>()
        .AddScoped<ITerritory, TerritoryReading>()
        .AddScoped<ITownHalls, TownHallReading>()
        .AddScoped<IPartnershipFounding, PartnershipFounding>()
        .AddScoped<IReferenceTerritory, ReferenceTerritory>()
        .AddScoped<ImportTerritoryHandler>()
        .AddScoped<CommuneLookup>()
        .AddScoped<CommuneListing>()
        .AddScoped<CommuneCardReading>()
        .AddScoped<AuthorityCardReading>()
        .AddScoped<EditTownHallHandler>()
        .AddScoped<AuthorityLookup>()
        .AddScoped<EditAuthorityHandler>()
        .AddScoped<MembershipsReading>()
        .AddScoped<SaveMembershipHandler>()
        .AddScoped<RemoveMembershipHandler>();

    public void MapModel(ModelBuilder model) => TerritoryMapping.Map(model);

    public void MapEndpoints(IEndpointRouteBuilder endpoints) => CommunesExport.Map(endpoints);

    public IEnumerable<MenuEntry> Menu => [new("Territoire", Links.Home, Permission.SeeTerritory, 50)];

    public IEnumerable<Command> Commands(Func<DirectoryInfo?, IServiceProvider> services) => [ImportCommand.Make(services)];
}
