using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.People.Contracts;
using Mitoyen.People.Data;
using Mitoyen.People.Persons;
using Mitoyen.People.Founding;
using Mitoyen.People.Links;
using Mitoyen.People.Sessions;
using Mitoyen.People.SignIn;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Modules;

namespace Mitoyen.People;

/// <summary>The front door of the module.</summary>
public sealed class PeopleModule : IModule
{
    public string Name => "people";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddAuthentication(SessionAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.SchemeName, null);
        services.AddSignInLimit(configuration);
        services.AddSingleton<Passwords>().AddSingleton<AuthenticatorKeys>().AddSingleton<Partnerships>();
        services.AddScoped<SessionStore>().AddScoped<CurrentSession>().AddScoped<ViewerSource>().AddScoped<IViewerSource>(p => p.GetRequiredService<ViewerSource>());
        services.AddScoped<Attempts>().AddScoped<SignInEvents>().AddScoped<SignInHandler>();
        services.AddScoped<IAccountFounding, AccountFounding>().AddScoped<IPeople, PeopleReader>().AddScoped<IPersonalLinks, PersonalLinks>();
    }

    public void MapModel(ModelBuilder model) => PeopleMapping.Map(model);

    public void MapEndpoints(IEndpointRouteBuilder endpoints) => SignOutEndpoint.Map(endpoints);
}
