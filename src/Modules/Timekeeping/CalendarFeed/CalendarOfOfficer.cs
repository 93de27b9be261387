using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Ledger;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Timekeeping.CalendarFeed;

/// <summary>An officer's weeks as iCalendar (RFC 5545): four weeks back, this one and the next two. Events keep their UID, so a calendar updates and never doubles them.</summary>
sealed class CalendarOfOfficer(MitoyenDb db, EntryReader reader, PlanReader plans, WorkNames names, IPeople people, ITerritory territory, PartnershipScope scope, LocalClock clock)
{
    public static string Path(string token) => $"/temps/agenda/{token}.ics";

    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/temps/agenda/{token}.ics", (string token, HttpContext http, CalendarOfOfficer calendar) => calendar.ServeAsync(token, http)).AllowAnonymous();

    async Task<IResult> ServeAsync(string token, HttpContext http)
    {
        var (hash, cancel) = (FeedToken.Hash(token), http.RequestAborted);
        // The secret names the partnership: nobody is signed in yet.
        var address = await db.Set<FeedAddress>().IgnoreQueryFilters([MitoyenDb.PartnershipFilter]).AsNoTracking().SingleOrDefaultAsync(f => f.TokenHash == hash, cancel);
        if (address is null) return Results.NotFound();
        scope.Enter(address.PartnershipId);
        if (await territory.PartnershipAsync(cancel) is { } partnership) scope.Enter(partnership.Id, partnership.ZoneId);
        if ((await people.WithRoleAsync(Role.Officer, cancel)).All(p => p.Account != address.Officer)) return Results.NotFound();
        http.Response.Headers.CacheControl = "private, max-age=300";
        return Results.Text(await WriteAsync(address.Officer, cancel), "text/calendar; charset=utf-8");
    }

    public async Task<string> WriteAsync(AccountId officer, CancellationToken cancel)
    {
        var now = IsoWeek.Of(clock.Today);
        var (from, end) = (now.Monday.AddDays(-28), now.End.AddDays(14));
        var lines = await reader.ViewsAsync(db.Set<TimeEntry>().Where(e => e.Officer == officer && e.Day >= from && e.Day < end && e.Corrects == null && e.WorkedOn == null), cancel);
        var plan = await plans.ReadAsync(officer, from, end, cancel);
        var called = await names.ReadAsync(lines.Select(l => new Combination(l.Kind, l.Beneficiary, l.Request)), [], cancel);

        var calendar = new Calendar { ProductId = "-//Mitoyen//Temps//FR" };
        calendar.AddProperty("X-WR-CALNAME", "Mitoyen : mon temps");
        for (var day = from; day < end; day = day.AddDays(1))
            if (PlannedText(day, plan, lines) is { } text) calendar.Events.Add(AllDay($"jour-{officer.Value:N}-{Links.Iso(day)}", day, text, null, StampOf(day)));
        foreach (var line in lines)
            calendar.Events.Add(AllDay($"temps-{line.Id.Value:N}", line.Day, $"{French.Hours(line.Minutes)} · {called.Beneficiary(line.Beneficiary)} · {line.Kind.French()}", Description(line, called), line.RecordedAt));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    static string? PlannedText(DateOnly day, WorkPlan plan, IReadOnlyList<TimeEntryView> lines)
    {
        var worked = lines.Where(l => l.Day == day).Aggregate(Minutes.Zero, (sum, l) => sum + l.Minutes);
        if (plan.IsHoliday(day)) return "Jour férié";
        if (plan.LeaveOn(day) == false) return "Congé";
        return plan.On(day) > Minutes.Zero ? $"Prévu {French.Hours(plan.On(day))}{(plan.LeaveOn(day) == true ? " (demi-journée de congé)" : "")}, noté {French.Hours(worked)}" : null;
    }

    static string? Description(TimeEntryView line, NamesOfWork called) =>
        string.Join('\n', new[] { called.Request(line.Request)?.Label, line.Note }.Where(t => !string.IsNullOrEmpty(t))) is { Length: > 0 } text ? text : null;

    /// <summary>Entries have a duration and no hour: they stand at the top of their day and do not block it.</summary>
    static CalendarEvent AllDay(string uid, DateOnly day, string summary, string? description, DateTime stamp) => new()
    {
        Uid = $"{uid}@mitoyen", Summary = summary, Description = description, Transparency = TransparencyType.Transparent,
        Start = new CalDateTime(day), End = new CalDateTime(day.AddDays(1)), DtStamp = new CalDateTime(stamp, "UTC"),
    };

    DateTime StampOf(DateOnly day) => clock.StartOf(day);
}
