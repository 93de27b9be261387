using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Modules;
using Mitoyen.Platform.Search;
using Mitoyen.Requests.AskForHelp;
using Mitoyen.Requests.Contracts;
using Mitoyen.Requests.CutIntoLots;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Delays;
using Mitoyen.Requests.FollowRequest;
using Mitoyen.Requests.KeepFilter;
using Mitoyen.Requests.ListRequests;
using Mitoyen.Requests.Notices;
using Mitoyen.Requests.Qualify;
using Mitoyen.Requests.RankRequests;
using Mitoyen.Requests.SearchRequests;
using Mitoyen.Requests.See;
using Mitoyen.Requests.ServeOthers;
using Mitoyen.Requests.TakeBack;
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
        services.AddScoped<RequestsOnTheRoad>().AddScoped<TakeOverHandler>().AddScoped<RequestIndex>().AddScoped<AgreedPriorities>().AddScoped<AnswerDelays>();
        services.AddScoped<Me>().AddScoped<Places>().AddScoped<RequestFinder>().AddScoped<NoticeLinks>().AddScoped<RequestNotices>().AddHttpContextAccessor();
        services.AddScoped<NewRequestHandler>().AddScoped<ReplyHandler>().AddScoped<NoteHandler>().AddScoped<StepHandler>();
        services.AddScoped<RequestListing>().AddScoped<Found>().AddScoped<RequestsCsv>().AddScoped<RequestDetails>();
        services.AddScoped<QualifyHandler>().AddScoped<LotHandler>().AddScoped<RankHandler>().AddScoped<UndoRankHandler>().AddScoped<TakeBackHandler>();
        services.AddScoped<KeepFilterHandler>().AddScoped<ForgetFilterHandler>();
    }

    public IEnumerable<MenuEntry> Menu => [new("Demandes", RequestLinks.List, Permission.SeeRequests, 30)];

    public void MapEndpoints(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(RequestLinks.Export, (HttpContext http, RequestsCsv csv) => csv.FileAsync(http.Request.Query, http.RequestAborted))
            .RequireAuthorization(new AllowAttribute(Permission.SeeRequests));

    public void MapModel(ModelBuilder model)
    {
        RequestsMapping.Map(model);
        TextSearch.MapHits<RequestId>(model);
    }
}
