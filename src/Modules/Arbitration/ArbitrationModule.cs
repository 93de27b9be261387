using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Modules;

namespace Mitoyen.Arbitration;

/// <summary>The front door of the module.</summary>
public sealed class ArbitrationModule : IModule
{
    public string Name => "arbitration";

    public void AddServices(IServiceCollection services, IConfiguration configuration) { }

    public void MapModel(ModelBuilder model) { }
}
