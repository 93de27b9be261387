using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;

namespace Mitoyen.Host.Tests.HouseRules;

public sealed class Doors(Apps apps) : IClassFixture<Apps>
{
    const string Because = "Who may enter is written on the door: [Allow(Permission.…)], [Authorize] or [AllowAnonymous]. A door that says nothing is open.";

    [Fact]
    public void Of_pages_say_who_may_enter() => House.Keeps(Because, House.Assemblies.SelectMany(a => a.GetTypes()).Where(IsOpenPage).Select(t => t.FullName!));

    [Fact]
    public async Task Of_every_address_say_who_may_enter()
    {
        var app = await apps.OnAsync(Database.Sqlite);

        House.Keeps(Because, app.Services.GetRequiredService<EndpointDataSource>().Endpoints.Where(e => !OfTheFramework.Contains(e.DisplayName)).Where(IsOpenAddress).Select(e => e.DisplayName ?? "?"));
    }

    [Fact]
    public void Planted_offenders_are_caught()
    {
        Assert.True(IsOpenPage(typeof(OpenPage)));
        Assert.False(IsOpenPage(typeof(PublicPage)));
        Assert.True(IsOpenAddress(new(null, new EndpointMetadataCollection(), "open")));
        Assert.False(IsOpenAddress(new(null, new EndpointMetadataCollection(new AuthorizeAttribute()), "closed")));
    }

    /// <summary>Two doors of the framework that lead nowhere by themselves: the second half of a redirection, whose target has its own door, and "no such file".</summary>
    static readonly string[] OfTheFramework = ["Blazor Opaque Redirection", "Fallback {**path:file}"];

    static bool IsOpenPage(Type type) => type.IsDefined(typeof(RouteAttribute), inherit: false) && !type.GetCustomAttributes(inherit: true).Any(a => a is IAuthorizeData or IAllowAnonymous);

    static bool IsOpenAddress(Endpoint endpoint) => endpoint.Metadata.GetMetadata<IAuthorizeData>() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null;

    [Route("/planted")]
    sealed class OpenPage : ComponentBase;

    [Route("/planted"), AllowAnonymous]
    sealed class PublicPage : ComponentBase;
}
