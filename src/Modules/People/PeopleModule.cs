using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Modules;

namespace Mitoyen.People;

/// <summary>The front door of the module.</summary>
public sealed class PeopleModule : IModule
{
    public string Name => "people";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddAuthentication("Cookies").AddCookie("Cookies", options => options.LoginPath = "/connexion");
        services.AddScoped<IViewerSource, NobodyYet>();
    }

    sealed class NobodyYet : IViewerSource
    {
        public Task<Viewer> ReadAsync(System.Security.Claims.ClaimsPrincipal principal, CancellationToken cancel) => Task.FromResult(Viewer.Anonymous);
    }

    public void MapModel(ModelBuilder model) { }
}
