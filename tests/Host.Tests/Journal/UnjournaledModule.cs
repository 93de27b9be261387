using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Journal;
using Mitoyen.Platform.Modules;

namespace Mitoyen.Host.Tests.Journal;

/// <summary>A planted module whose table the journal leaves out without a reason.</summary>
sealed class UnjournaledModule : IModule
{
    public string Name => "unjournaled";

    public void AddServices(IServiceCollection services, IConfiguration configuration) { }

    public void MapModel(ModelBuilder model) => model.Entity<UnjournaledRow>().KeepOutOfJournal();
}

sealed class UnjournaledRow
{
    public Guid Id { get; init; }
}
