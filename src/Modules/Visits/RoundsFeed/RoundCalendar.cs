using System.Security.Cryptography;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.RoundsFeed;

/// <summary>An officer's confirmed visits as a calendar that others subscribe to: four weeks back, eight ahead.</summary>
sealed class RoundCalendar(MitoyenDb db, ITerritory territory, IPeople people, PartnershipScope scope, LocalClock clock)
{
    public static string Path(string token) => $"/tournees/agenda/{token}.ics";

    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/tournees/agenda/{token}.ics", (string token, HttpContext http, RoundCalendar calendar) => calendar.ServeAsync(token, http)).AllowAnonymous();

    async Task<IResult> ServeAsync(string token, HttpContext http)
    {
        var (hash, cancel) = (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token))), http.RequestAborted);
        // The secret names the partnership: nobody is signed in yet.
        var feed = await db.Set<RoundFeed>().IgnoreQueryFilters([MitoyenDb.PartnershipFilter]).AsNoTracking().SingleOrDefaultAsync(f => f.TokenHash == hash, cancel);
        if (feed is null) return Results.NotFound();
        scope.Enter(feed.PartnershipId);
        if (await territory.PartnershipAsync(cancel) is { } partnership) scope.Enter(partnership.Id, partnership.ZoneId);
        if ((await people.WithRoleAsync(Role.Officer, cancel)).All(p => p.Account != feed.Officer)) return Results.NotFound();
        http.Response.Headers.CacheControl = "private, max-age=300";
        return Results.Text(await WriteAsync(feed.Officer, cancel), "text/calendar; charset=utf-8");
    }

    async Task<string> WriteAsync(AccountId officer, CancellationToken cancel)
    {
        var (from, to) = (clock.Today.AddDays(-28), clock.Today.AddDays(56));
        var stops = await db.Set<PlannedStop>().AsNoTracking().Where(s => s.ToldOfficer == officer && s.ToldDate >= from && s.ToldDate < to).OrderBy(s => s.ToldDate).ThenBy(s => s.ToldStart).ToListAsync(cancel);
        var communes = await territory.CommunesAsync([.. stops.Select(s => s.Commune).Distinct()], cancel);
        var calendar = new Calendar { ProductId = "-//Mitoyen//Tournees//FR" };
        foreach (var stop in stops) calendar.Events.Add(Of(stop, communes.TryGetValue(stop.Commune, out var commune) ? commune.Name : "commune"));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    CalendarEvent Of(PlannedStop stop, string commune)
    {
        var day = new DayClock(stop.ToldDate!.Value, scope.Zone);
        return new()
        {
            Uid = stop.Uid, Sequence = stop.Sequence, Summary = stop.IsVisit ? $"Visite, {commune}" : stop.Label, Location = commune, DtStamp = new CalDateTime(clock.NowAt, "UTC"),
            Start = new CalDateTime(clock.ToInstant(day.At(stop.ToldStart!.Value)), "UTC"), End = new CalDateTime(clock.ToInstant(day.At(stop.ToldEnd!.Value)), "UTC"),
        };
    }
}
