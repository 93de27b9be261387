using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Councils.Contracts;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Maps;
using Mitoyen.Platform.Modules;
using Mitoyen.Visits.Appointments;
using Mitoyen.Visits.BusyTimes;
using Mitoyen.Visits.Candidates;
using Mitoyen.Visits.Contracts;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Decisions;
using Mitoyen.Visits.Invitations;
using Mitoyen.Visits.Mileage;
using Mitoyen.Visits.MoveVisit;
using Mitoyen.Visits.PlanWeek;
using Mitoyen.Visits.Road;
using Mitoyen.Visits.RoundsFeed;
using Mitoyen.Visits.Settings;
using Mitoyen.Visits.TakeOver;
using Mitoyen.Visits.Travel;

namespace Mitoyen.Visits;

/// <summary>The front door of the module.</summary>
public sealed class VisitsModule : IModule
{
    public string Name => "visits";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<TravelOptions>(configuration.GetSection("Visits"));
        services.AddHttpClient(OsrmTable.Client);
        services.AddSingleton(new RoundTiles(TileServer.Of(configuration, "Visits")));
        services.AddSingleton<PlanningDesk>().AddSingleton<OsrmTable>();
        services.AddScoped<CandidateReading>().AddScoped<WishHandler>().AddScoped<SettingsHandler>().AddScoped<OfficerHandler>().AddScoped<DatedDayHandler>().AddScoped<VehicleHandler>();
        services.AddScoped<BusyCalendar>().AddScoped<TravelReading>().AddScoped<OfficerReading>().AddScoped<ProblemReading>();
        services.AddScoped<PlanWeekHandler>().AddScoped<ConfirmWeekHandler>().AddScoped<WeekReading>().AddScoped<InvitationMail>();
        services.AddScoped<MoveVisitHandler>().AddScoped<UndoMoveHandler>().AddScoped<MoveTrial>().AddScoped<TravelHandler>().AddScoped<MileageReading>().AddScoped<FeedHandler>().AddScoped<RoundCalendar>();
        services.AddScoped<DayReading>().AddScoped<RoadHandler>().AddScoped<CloseDayHandler>().AddScoped<TravelSharing>().AddScoped<LegReading>();
        services.AddScoped<AppointmentOffers>().AddScoped<AppointmentMail>().AddScoped<TakeAppointmentHandler>().AddScoped<GiveBackHandler>();
        services.AddScoped<IDecisionTaker, DecisionTaker>().AddScoped<IVisitTakeOver, VisitTakeOver>();
    }

    public void MapModel(ModelBuilder model) => VisitsMapping.Map(model);

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        RoadEndpoints.Map(endpoints);
        MoveEndpoints.Map(endpoints);
        MileageExport.Map(endpoints);
        RoundCalendar.Map(endpoints);
    }

    public IEnumerable<MenuEntry> Menu => [new("Tournées", Links.Home, Permission.SeeVisits, 33), new("Rendez-vous", Links.Appointments, Permission.AskVisits, 34)];
}
