using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Mitoyen.Platform.Modules;

/// <summary>A module's front door: all that the house asks of it.</summary>
public interface IModule
{
    /// <summary>Name in English, lower case; its tables carry it as a prefix.</summary>
    string Name { get; }

    void AddServices(IServiceCollection services, IConfiguration configuration);

    /// <summary>Maps the module's entities; no entity of another module.</summary>
    void MapModel(ModelBuilder model);

    /// <summary>Plain HTTP addresses: downloads, feeds, actions without a page of their own.</summary>
    void MapEndpoints(IEndpointRouteBuilder endpoints) { }

    IEnumerable<MenuEntry> Menu => [];

    /// <summary>Components shown in the header of every page of a signed-in person (the running timer).</summary>
    IEnumerable<Type> HeaderParts => [];

    /// <summary>Verbs of the command line; <paramref name="services"/> opens the configured services when a verb runs, in the folder of its <c>--data</c> option or, without one, where the configuration says.</summary>
    IEnumerable<Command> Commands(Func<DirectoryInfo?, IServiceProvider> services) => [];
}
