using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Platform.Modules;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Data;
using Mitoyen.Timekeeping.Ledger;

namespace Mitoyen.Timekeeping;

/// <summary>The front door of the module.</summary>
public sealed class TimekeepingModule : IModule
{
    public string Name => "timekeeping";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<ITimeLedger, TimeLedger>().AddScoped<IKeyEvidence, RecordedHours>();
        services.AddScoped<EntryWriter>().AddScoped<EntryReader>().AddScoped<TakeOver>().AddScoped<DaysFacts>().AddScoped<KeysOfDays>();
        // The Requests module comes after this one and registers its own, which then wins.
        services.TryAddScoped<IWorkSubjects, NoWorkSubjects>();
    }

    public void MapModel(ModelBuilder model) => TimekeepingMapping.Map(model);
}
