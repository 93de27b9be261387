using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Modules;
using Mitoyen.Platform.Search;
using Mitoyen.Requests.Contracts;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Qualify;
using Mitoyen.Requests.SearchRequests;
using Mitoyen.Requests.ServeOthers;
using Mitoyen.Requests.TakeOver;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Requests;

/// <summary>The front door of the module.</summary>
public sealed class RequestsModule : IModule
{
    public string Name => "requests";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<IRequests, RequestLedger>().AddScoped<IWorkSubjects, RequestSubjects>().AddScoped<IKeyEvidence, RequestsReceived>();
        services.AddScoped<TakeOverHandler>().AddScoped<RequestIndex>().AddScoped<AgreedPriorities>();
    }

    public void MapModel(ModelBuilder model)
    {
        RequestsMapping.Map(model);
        TextSearch.MapHits<RequestId>(model);
    }
}
