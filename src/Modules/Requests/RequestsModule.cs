using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Modules;

namespace Mitoyen.Requests;

/// <summary>The front door of the module.</summary>
public sealed class RequestsModule : IModule
{
    public string Name => "requests";

    public void AddServices(IServiceCollection services, IConfiguration configuration) { }

    public void MapModel(ModelBuilder model) { }
}
