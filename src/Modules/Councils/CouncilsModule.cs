using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Councils.AnnounceMeeting;
using Mitoyen.Councils.AttendMeetings;
using Mitoyen.Councils.BriefCouncil;
using Mitoyen.Councils.Contracts;
using Mitoyen.Councils.Data;
using Mitoyen.Councils.KeepThresholds;
using Mitoyen.Councils.ListMeetings;
using Mitoyen.Councils.PlanPurchase;
using Mitoyen.Councils.SeeMeeting;
using Mitoyen.Councils.TakeOver;
using Mitoyen.Councils.WatchSubjects;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Modules;

namespace Mitoyen.Councils;

/// <summary>The front door of the module.</summary>
public sealed class CouncilsModule : IModule
{
    public string Name => "councils";

    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<WatchList>().AddScoped<ThresholdTable>()
        .AddScoped<MeetingListing>().AddScoped<MeetingHandler>().AddScoped<FileReading>()
        .AddScoped<MeetingReading>().AddScoped<LookAtPointHandler>().AddScoped<CallHandler>().AddScoped<ResolveHandler>().AddScoped<CancelHandler>().AddScoped<OfficerMail>()
        .AddScoped<BriefHandler>().AddScoped<SubjectHandler>().AddScoped<ThresholdHandler>().AddScoped<RemoveThresholdHandler>().AddScoped<StoreThresholdsHandler>()
        .AddScoped<PurchaseListing>().AddScoped<PurchaseHandler>()
        .AddScoped<ICouncilCalendar, CouncilCalendar>().AddScoped<ICouncilTakeOver, CouncilTakeOver>();

    public void MapModel(ModelBuilder model) => CouncilsMapping.Map(model);

    public IEnumerable<MenuEntry> Menu => [new("Conseils", "/conseils", Permission.SeeCouncils, 42)];
}
