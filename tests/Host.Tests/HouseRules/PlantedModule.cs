using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Kernel;
using Mitoyen.Platform.Mail;
using Mitoyen.Platform.Modules;

namespace Mitoyen.Host.Tests.HouseRules;

/// <summary>Breaks every rule about tables, to show that each can fail.</summary>
sealed class PlantedModule : IModule
{
    public string Name => "planted";

    public void AddServices(IServiceCollection services, IConfiguration configuration) { }

    public void MapModel(ModelBuilder model) => model.Entity<PlantedRow>().ToTable("mail_planted");
}

sealed class PlantedRow
{
    public Guid Id { get; init; }
    public OutgoingMail? Mail { get; init; }
    public decimal Price { get; init; }
    public DateTimeOffset Since { get; init; }
    public TimeSpan Length { get; init; }
    public DateTime Changed { get; private set; }

    public void Touch(DateTime at) => Changed = at;
}

readonly record struct PlantedId(Guid Value) : IId<PlantedId>
{
    public static PlantedId From(Guid value) => new(value);
    public static PlantedId New() => new(new Guid("0192f3a0-0000-4000-8000-000000000001"));
}
