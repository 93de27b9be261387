using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Modules;
using Mitoyen.Platform.Search;
using Mitoyen.Requests.AskForHelp;
using Mitoyen.Requests.Contracts;
using Mitoyen.Requests.CutIntoLots;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Delays;
using Mitoyen.Requests.FollowRequest;
using Mitoyen.Requests.Notices;
using Mitoyen.Requests.Qualify;
using Mitoyen.Requests.RankRequests;
using Mitoyen.Requests.SearchRequests;
using Mitoyen.Requests.See;
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
        services.AddScoped<TakeOverHandler>().AddScoped<RequestIndex>().AddScoped<AgreedPriorities>().AddScoped<AnswerDelays>();
        services.AddScoped<Me>().AddScoped<Places>().AddScoped<RequestFinder>().AddScoped<NoticeLinks>().AddScoped<RequestNotices>().AddHttpContextAccessor();
        services.AddScoped<NewRequestHandler>().AddScoped<ReplyHandler>().AddScoped<NoteHandler>().AddScoped<StepHandler>();
        services.AddScoped<QualifyHandler>().AddScoped<LotHandler>().AddScoped<RankHandler>();
    }

    public void MapModel(ModelBuilder model)
    {
        RequestsMapping.Map(model);
        TextSearch.MapHits<RequestId>(model);
    }
}
