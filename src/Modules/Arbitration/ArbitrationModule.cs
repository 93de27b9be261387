using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Arbitration.Contracts;
using Mitoyen.Arbitration.Data;
using Mitoyen.Arbitration.ReadLedger;
using Mitoyen.Arbitration.SeeBalance;
using Mitoyen.Arbitration.SeeDecisions;
using Mitoyen.Arbitration.SeePlace;
using Mitoyen.Arbitration.SeeQueue;
using Mitoyen.Arbitration.TakeOver;
using Mitoyen.Arbitration.TryWhatIf;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Modules;

namespace Mitoyen.Arbitration;

/// <summary>The front door of the module.</summary>
public sealed class ArbitrationModule : IModule
{
    public string Name => "arbitration";

    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<ReadLedgers>().AddScoped<LedgerReader>().AddScoped<NameReader>()
        .AddScoped<QueueReading>().AddScoped<PlaceReading>().AddScoped<TakeHandler>().AddScoped<ConsentHandler>()
        .AddScoped<SeeDecisionsHandler>().AddScoped<TakeBackHandler>().AddScoped<TryWhatIfHandler>().AddScoped<SeeBalanceHandler>()
        .AddScoped<IBalances, BalanceReader>().AddScoped<IPastDecisions, PastDecisions>();

    public void MapModel(ModelBuilder model) => ArbitrationMapping.Map(model);

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        DecisionExport.Map(endpoints);
        BalanceExport.Map(endpoints);
    }

    public IEnumerable<MenuEntry> Menu =>
    [
        new("Solde", "/solde", Permission.SeeBalance, 20),
        new("File", "/file", Permission.SeeQueue, 25),
    ];
}
