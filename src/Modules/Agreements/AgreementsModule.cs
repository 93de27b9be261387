using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Agreements.Amend;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Data;
using Mitoyen.Agreements.DraftAgreement;
using Mitoyen.Agreements.FollowDeadlines;
using Mitoyen.Agreements.GiveNotice;
using Mitoyen.Agreements.MonitorAgreement;
using Mitoyen.Agreements.RecordVote;
using Mitoyen.Agreements.SeeAgreement;
using Mitoyen.Agreements.SignText;
using Mitoyen.Agreements.SimulateKeys;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Jobs;
using Mitoyen.Platform.Modules;

namespace Mitoyen.Agreements;

/// <summary>The front door of the module.</summary>
public sealed class AgreementsModule : IModule
{
    public string Name => "agreements";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<StoredAgreements>().AddScoped<IAgreements>(provider => provider.GetRequiredService<StoredAgreements>());
        services.AddScoped<IAgreementFounding, Founding>().AddScoped<CommitteeFounding>().AddScoped<SignedTogether>().AddScoped<Surroundings>();
        services.AddScoped<AgreementReading>().AddScoped<DraftHandler>().AddScoped<VoteHandler>().AddScoped<TakeBackVoteHandler>().AddScoped<SignHandler>().AddScoped<NoticeHandler>();
        services.AddScoped<AmendmentHandler>().AddScoped<AddMemberHandler>().AddScoped<MemberLeavesHandler>().AddScoped<MeetingHandler>().AddScoped<DecideHandler>().AddScoped<CarryOutHandler>();
        services.AddScoped<SimulationReading>().AddScoped<RemindPartnership>().AddRecurringJob<RemindDeadlines>();
    }

    public IEnumerable<MenuEntry> Menu => [new("Convention", Links.Home, Permission.SeeAgreement, 40)];

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet($"{Links.Simulator}.csv", SimulationCsv.ExportAsync).RequireAuthorization(new AllowAttribute(Permission.SeeAgreement));
        endpoints.MapGet(Links.Home + "/{id:guid}/echeances.ics", DeadlineCalendar.DownloadAsync).RequireAuthorization(new AllowAttribute(Permission.SeeAgreement));
    }

    public void MapModel(ModelBuilder model) => AgreementsMapping.Map(model);
}
