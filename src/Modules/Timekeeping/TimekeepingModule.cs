using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Modules;

namespace Mitoyen.Timekeeping;

/// <summary>The front door of the module.</summary>
public sealed class TimekeepingModule : IModule
{
    public string Name => "timekeeping";

    public void AddServices(IServiceCollection services, IConfiguration configuration) { }

    public void MapModel(ModelBuilder model) { }
}
