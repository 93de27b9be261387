using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Territory.Contracts;
using Mitoyen.Visits.BusyTimes;
using Mitoyen.Visits.Travel;

namespace Mitoyen.Host.Tests.Visits;

/// <summary>Travel times and calendars that come from elsewhere: real servers that answer well, slowly, wrongly or not at all.</summary>
public sealed class Services_outside
{
    const string Fallback = "à vol d’oiseau";

    [Theory, BothDatabases]
    public async Task Travel_times_are_those_of_the_service_where_it_has_a_way(Database database)
    {
        await using var server = await OutsideServer.StartAsync();
        await using var app = await StartAsync(database, server.Url.ToString());
        var places = await PlacesAsync(app);
        AnswerAll(server, context => context.Response.WriteAsync(Table(places.Count, (i, j) => i == 0 && j == 1 ? null : (600 * (i + j)) + 1, (i, j) => 1_000.4 * (i + j))));

        var found = await ReadAsync(app, places);

        Assert.Empty(found.Notices);
        Assert.Equal(31, found.Times[1, 2]);
        Assert.Equal(3_002, found.Times.Metres(1, 2));
        Assert.True(found.Times[0, 1] > 0, "Where the service has no way, the formula counts.");
        Assert.Equal($"/table/v1/driving/{string.Join(';', places.Select(p => FormattableString.Invariant($"{p.Longitude:0.######},{p.Latitude:0.######}")))}", server.Asked.Last().Path);
    }

    [Theory, BothDatabases]
    public async Task A_service_that_is_slow_wrong_or_down_falls_back_in_two_seconds_with_a_notice(Database database)
    {
        await using var server = await OutsideServer.StartAsync();
        await using var app = await StartAsync(database, server.Url.ToString());
        var places = await PlacesAsync(app);
        RequestDelegate[] wrong =
        [
            context => Task.Delay(Timeout.Infinite, context.RequestAborted),
            async context => { await context.Response.WriteAsync("{\"durations\":[["); await context.Response.Body.FlushAsync(); await Task.Delay(Timeout.Infinite, context.RequestAborted); },
            context => context.Response.WriteAsync("<html>nginx</html>"),
            context => context.Response.WriteAsync("{\"code\":\"NoTable\"}"),
            context => context.Response.WriteAsync("[1,2,3]"),
            context => context.Response.WriteAsync(Table(places.Count - 1, (i, j) => 60, (i, j) => 1)),
            context => { context.Response.StatusCode = 500; return Task.CompletedTask; },
            context => { context.Abort(); return Task.CompletedTask; },
        ];
        await using var plain = await MitoyenApp.WithStoryAsync(database);
        var usual = await ReadAsync(plain, places);

        foreach (var answer in wrong)
        {
            AnswerAll(server, answer);
            var watch = Stopwatch.StartNew();
            var found = await ReadAsync(app, places);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(4), $"{watch.Elapsed}");
            Assert.Contains(Fallback, Assert.Single(found.Notices), StringComparison.Ordinal);
            Assert.Equal(usual.Times[0, 2], found.Times[0, 2]);
        }
        await server.DisposeAsync();
        Assert.Contains(Fallback, Assert.Single((await ReadAsync(app, places)).Notices), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Times_that_are_no_times_are_the_formula_s(Database database)
    {
        await using var server = await OutsideServer.StartAsync();
        await using var app = await StartAsync(database, server.Url.ToString());
        var places = await PlacesAsync(app);
        AnswerAll(server, context => context.Response.WriteAsync(Table(places.Count, (i, j) => i == 0 ? -5 : 1e12, (i, j) => -1)));
        await using var plain = await MitoyenApp.WithStoryAsync(database);

        var (found, usual) = (await ReadAsync(app, places), await ReadAsync(plain, places));

        Assert.All(Enumerable.Range(0, places.Count), i => Assert.Equal(usual.Times[0, i], found.Times[0, i]));
    }

    [Theory, BothDatabases]
    public async Task The_officer_s_other_calendar_blocks_its_hours_and_days(Database database)
    {
        await using var server = await OutsideServer.StartAsync();
        await using var app = await MitoyenApp.WithStoryAsync(database, changes: OutsideServer.AllowLoopback);
        var address = server.Answers("/agenda.ics", "text/calendar", Calendar("DTSTART;TZID=Europe/Paris:20261110T090000\r\nDTEND;TZID=Europe/Paris:20261110T103000\r\nRRULE:FREQ=WEEKLY",
            "DTSTART;VALUE=DATE:20261203\r\nDTEND;VALUE=DATE:20261204", "DTSTART:20261202T100000Z\r\nDTEND:20261202T110000Z\r\nTRANSP:TRANSPARENT", "DTSTART:20261202T120000Z\r\nDTEND:20261202T130000Z\r\nSTATUS:CANCELLED"));

        var week = await BusyAsync(app, address);

        Assert.Empty(week.Notices);
        Assert.Equal((new DateOnly(2026, 12, 1), 9 * 60, (10 * 60) + 30), Assert.Single(week.Times) is var busy ? (busy.Day, busy.From, busy.To) : default);
        Assert.Equal([new DateOnly(2026, 12, 3)], week.AllDay);
    }

    [Theory, BothDatabases]
    public async Task What_began_long_before_the_week_and_ends_within_it_blocks_it(Database database)
    {
        await using var server = await OutsideServer.StartAsync();
        await using var app = await MitoyenApp.WithStoryAsync(database, changes: OutsideServer.AllowLoopback);
        var address = server.Answers("/agenda.ics", "text/calendar", Calendar("DTSTART;TZID=Europe/Paris:20261110T140000\r\nDTEND;TZID=Europe/Paris:20261201T100000", "DTSTART;VALUE=DATE:20261020\r\nDTEND;VALUE=DATE:20261203"));

        var week = await BusyAsync(app, address);

        Assert.Equal([(new DateOnly(2026, 11, 30), 0, 1440), (new DateOnly(2026, 12, 1), 0, 600)], week.Times.Select(b => (b.Day, b.From, b.To)));
        Assert.Equal([new DateOnly(2026, 11, 30), new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 2)], week.AllDay.Where(d => d >= new DateOnly(2026, 11, 30)).Order());
    }

    [Theory, BothDatabases]
    public async Task A_calendar_that_cannot_be_read_is_said_and_the_week_is_planned_without_it(Database database)
    {
        await using var server = await OutsideServer.StartAsync();
        await using var app = await MitoyenApp.WithStoryAsync(database, changes: OutsideServer.AllowLoopback);
        await using var real = await MitoyenApp.WithStoryAsync(database);
        var good = server.Answers("/bon.ics", "text/calendar", Calendar());
        string[] bad =
        [
            server.Answers("/lent.ics", context => Task.Delay(Timeout.Infinite, context.RequestAborted)), server.Answers("/page.ics", "text/html", "<html>"), server.At("/absent.ics"), "https://", "file:///etc/passwd",
            server.Answers("/redirige.ics", context => { (context.Response.StatusCode, context.Response.Headers.Location) = (302, "http://10.0.0.1/"); return Task.CompletedTask; }),
        ];

        foreach (var address in bad)
        {
            var watch = Stopwatch.StartNew();
            Assert.Contains("n’a pas pu être lu", Assert.Single((await BusyAsync(app, address)).Notices), StringComparison.Ordinal);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(4), $"{address}: {watch.Elapsed}");
        }
        Assert.Empty((await BusyAsync(app, good)).Notices);
        Assert.Single((await BusyAsync(real, good)).Notices);
    }

    static Task<MitoyenApp> StartAsync(Database database, string osrm) => MitoyenApp.WithStoryAsync(database, new Dictionary<string, string?> { ["Visits:Osrm"] = osrm });

    static async Task<List<CommuneView>> PlacesAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return [.. (await scope.Get<ITerritory>().MemberCommunesAsync(new(2026, 11, 24), TestContext.Current.CancellationToken)).Take(4).Select(c => c.Commune)];
    }

    static async Task<TravelFound> ReadAsync(MitoyenApp app, IReadOnlyList<CommuneView> places)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return await scope.Get<TravelReading>().ReadAsync(places, TestContext.Current.CancellationToken);
    }

    static async Task<BusyWeek> BusyAsync(MitoyenApp app, string address)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return await scope.Get<BusyCalendar>().ReadAsync(address, "Noé Delattre", new(2026, 11, 30), TestContext.Current.CancellationToken);
    }

    static void AnswerAll(OutsideServer server, RequestDelegate answer) => server.Otherwise = answer;

    static string Table(int size, Func<int, int, double?> seconds, Func<int, int, double?> metres) => JsonSerializer.Serialize(new
    {
        code = "Ok",
        durations = Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Select(j => i == j ? 0 : seconds(i, j))),
        distances = Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Select(j => i == j ? 0 : metres(i, j))),
    });

    static string Calendar(params string[] events) =>
        $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//FR\r\n{string.Concat(events.Select((e, i) => $"BEGIN:VEVENT\r\nUID:{i}\r\nDTSTAMP:20261101T000000Z\r\n{e}\r\nSUMMARY:Occupé\r\nEND:VEVENT\r\n"))}END:VCALENDAR\r\n";
}
