using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Modules;

namespace Mitoyen.Territory;

/// <summary>The front door of the module.</summary>
public sealed class TerritoryModule : IModule
{
    public string Name => "territory";

    public void AddServices(IServiceCollection services, IConfiguration configuration) { }

    public void MapModel(ModelBuilder model) { }
}
