using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Modules;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.AddForgotten;
using Mitoyen.Timekeeping.CalendarFeed;
using Mitoyen.Timekeeping.CloseMonth;
using Mitoyen.Timekeeping.CorrectEntry;
using Mitoyen.Timekeeping.Data;
using Mitoyen.Timekeeping.EditEntry;
using Mitoyen.Timekeeping.Ledger;
using Mitoyen.Timekeeping.MyDay;
using Mitoyen.Timekeeping.Names;
using Mitoyen.Timekeeping.PlanHours;
using Mitoyen.Timekeeping.RecordTime;
using Mitoyen.Timekeeping.RunTimer;
using Mitoyen.Timekeeping.SearchEntries;
using Mitoyen.Timekeeping.WeekSheet;

namespace Mitoyen.Timekeeping;

/// <summary>The front door of the module.</summary>
public sealed class TimekeepingModule : IModule
{
    public string Name => "timekeeping";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<ITimeLedger, TimeLedger>().AddScoped<IPlannedHours, PlannedHours>().AddScoped<IKeyEvidence, RecordedHours>().AddScoped<IClosedDays, LastClosedMonth>();
        services.AddScoped<EntryWriter>().AddScoped<EntryReader>().AddScoped<TakeOver>().AddScoped<DaysFacts>().AddScoped<WorkOfDay>().AddScoped<KeysOfDays>();
        services.AddScoped<PlanReader>().AddScoped<RecentWork>().AddScoped<WorkNames>();
        services.AddScoped<RecordTimeHandler>().AddScoped<EditEntryHandler>().AddScoped<DeleteEntryHandler>().AddScoped<UndoHandler>().AddScoped<DayReading>();
        services.AddScoped<TimerHandler>().AddScoped<WeekReading>().AddScoped<WeekHandler>();
        services.AddScoped<VisibleEntries>().AddScoped<EntrySearch>().AddScoped<ExportEntries>().AddScoped<CorrectEntryHandler>().AddScoped<ForgottenHandler>();
        services.AddScoped<MonthReading>().AddScoped<CloseMonthHandler>().AddScoped<HoursHandler>().AddScoped<LeaveHandler>();
        services.AddScoped<FeedAddressHandler>().AddScoped<CalendarOfOfficer>();
        // The Requests module comes after this one and registers its own, which then wins.
        services.TryAddScoped<IWorkSubjects, NoWorkSubjects>();
    }

    public IEnumerable<MenuEntry> Menu => [new("Ma journée", Links.MyDay, Permission.RecordTime, 10), new("Écritures", Links.Entries, Permission.SeeTime, 28)];

    public IEnumerable<Type> HeaderParts => [typeof(TimerBar)];

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        ExportEntries.Map(endpoints);
        CalendarOfOfficer.Map(endpoints);
    }

    public void MapModel(ModelBuilder model) => TimekeepingMapping.Map(model);
}
