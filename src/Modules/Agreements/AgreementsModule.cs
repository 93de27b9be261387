using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Modules;

namespace Mitoyen.Agreements;

/// <summary>The front door of the module.</summary>
public sealed class AgreementsModule : IModule
{
    public string Name => "agreements";

    public void AddServices(IServiceCollection services, IConfiguration configuration) { }

    public void MapModel(ModelBuilder model) { }
}
