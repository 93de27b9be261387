using Microsoft.EntityFrameworkCore;
using Mitoyen.Councils.Contracts;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Visits.Data;

namespace Mitoyen.Host.Tests.Visits;

/// <summary>Evenings at councils, times of another calendar, a week that has begun. The story's officer goes out on Tuesdays and Thursdays from half past eight to half past five.</summary>
public sealed class What_else_holds_the_officer
{
    static readonly DateOnly Monday = new(2026, 11, 30), Tuesday = new(2026, 12, 1), Thursday = new(2026, 12, 3);

    [Theory, BothDatabases]
    public async Task A_council_on_a_day_without_rounds_is_in_the_plan_and_pushes_the_next_morning(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        await CouncilAsync(app, Monday, new(20, 30));

        await PlannedWeeks.PlanAsync(app, officer);

        var week = await WeekAsync(app, Monday);
        var council = Assert.Single(week.Standing, s => s.Date == Monday);
        Assert.Equal((20 * 60) + 30, council.Start);
        Assert.False(council.IsVisit);
        var evening = week.Rounds.Single(r => r.Date == Monday);
        var morning = week.Rounds.Single(r => r.Date == Tuesday);
        Assert.True(evening.Departure >= 19 * 60, $"Nobody goes out on a Monday but for the council: {evening.Departure}");
        Assert.True(morning.Departure + 1440 - evening.Return >= 11 * 60, $"{evening.Return} then {morning.Departure}");
    }

    [Theory, BothDatabases]
    public async Task No_visit_is_planned_in_a_busy_time_however_long_it_is_and_wherever_it_begins(Database database)
    {
        await using var server = await OutsideServer.StartAsync();
        await using var app = await MitoyenApp.WithStoryAsync(database, changes: OutsideServer.AllowLoopback);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        // Most of a day; two that overlap, the first before the officer's day begins; one that ends when a council is near.
        await BusyAsync(app, server, ("20261201T093000", "20261201T170000"), ("20261203T070000", "20261203T100000"), ("20261203T093000", "20261203T110000"), ("20261203T153000", "20261203T180000"));

        await PlannedWeeks.PlanAsync(app, officer);

        var week = await WeekAsync(app, Monday);
        var visits = week.Standing.Where(s => s.IsVisit).ToList();
        Assert.NotEmpty(visits);
        Assert.All(visits, v => Assert.False(Meets(v, Tuesday, (9 * 60) + 30, 17 * 60) || Meets(v, Thursday, 7 * 60, 11 * 60) || Meets(v, Thursday, (15 * 60) + 30, 18 * 60), $"{v.Date} {v.Start}–{v.End}"));
        Assert.All(week.LeftOut, l => Assert.Empty(l.Label));
    }

    [Theory, BothDatabases]
    public async Task A_busy_time_over_several_days_blocks_each_of_them(Database database)
    {
        await using var server = await OutsideServer.StartAsync();
        await using var app = await MitoyenApp.WithStoryAsync(database, changes: OutsideServer.AllowLoopback);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        await BusyAsync(app, server, ("20261130T140000", "20261202T100000"));

        await PlannedWeeks.PlanAsync(app, officer);

        var visits = (await WeekAsync(app, Monday)).Standing.Where(s => s.IsVisit).ToList();
        Assert.NotEmpty(visits);
        Assert.All(visits, v => Assert.Equal(Thursday, v.Date));
    }

    [Theory, BothDatabases]
    public async Task A_week_that_has_begun_keeps_what_was_done_and_the_rest_after_its_evening(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        var (today, tomorrow, monday) = (new DateOnly(2026, 11, 24), new DateOnly(2026, 11, 25), new DateOnly(2026, 11, 23));
        await CouncilAsync(app, today, new(20, 30));
        using (var officer = await app.SignedInAsync(app.Story.Ours.Officer))
        {
            await PlannedWeeks.PlanAsync(app, officer, monday);
            await officer.PressAsync(await officer.GetPageAsync($"/tournees?semaine={monday:yyyy-MM-dd}"), "button[value=confirmer]");
            var day = await officer.GetPageAsync($"/tournees/jour/{today:yyyy-MM-dd}");
            foreach (var url in day.Document.QuerySelectorAll($"a[href^='/tournees/jour/{today:yyyy-MM-dd}/']").Select(a => a.GetAttribute("href")!).Distinct().ToList())
                await officer.PressAsync(await officer.GetPageAsync(url), "button[value=faite]", ("Posted.Time", "40"));
            await officer.PostFormAsync(await officer.GetPageAsync($"/tournees/reglages/{app.Story.Ours.Officer.Id}"), "#form-particulier", ("Dated.Date", tomorrow), ("Dated.From", "08:30"), ("Dated.To", "17:30"));
        }
        var before = await WeekAsync(app, monday);
        app.Clock.SetUtcNow(new(2026, 11, 25, 6, 0, 0, TimeSpan.Zero));
        using var again = await app.SignedInAsync(app.Story.Ours.Officer);

        await PlannedWeeks.PlanAsync(app, again, monday);

        var (week, done) = (await WeekAsync(app, monday), before.Standing.Where(s => s.DoneAt is not null).ToList());
        Assert.Contains(done, s => s.IsVisit);
        Assert.Contains(done, s => !s.IsVisit);
        Assert.Equal(done.Select(s => (s.Key, s.Date, s.Start)).Order(), week.Standing.Where(s => s.DoneAt is not null).Select(s => (s.Key, s.Date, s.Start)).Order());
        Assert.DoesNotContain(week.LeftOut, l => done.Exists(s => s.Key == l.Key));
        Assert.Contains(week.Rounds, r => r.Date == today);
        var evening = done.Max(s => s.End);
        var morning = week.Rounds.Single(r => r.Date == tomorrow);
        Assert.True(morning.Departure + 1440 - evening >= 11 * 60, $"{evening} then {morning.Departure}");
        Assert.All(week.Rounds.Where(r => r.Date > today), r => Assert.Contains(week.Standing, s => s.Date == r.Date && s.DoneAt is null));
    }

    static bool Meets(PlannedStop stop, DateOnly day, int from, int to) => stop.Date == day && stop.Start < to && stop.End > from;

    static async Task CouncilAsync(MitoyenApp app, DateOnly day, TimeOnly at)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        _ = (await scope.Get<ICouncilTakeOver>().TakeOverAsync([new(app.Story.Ours.OfA, null, day, at, new Minutes(120), "Mairie", new(2026, 11, 18), ["Site internet"], app.Story.Ours.Officer.Id, true, "", [])], [])).Value;
    }

    static async Task BusyAsync(MitoyenApp app, OutsideServer server, params (string From, string To)[] events)
    {
        var address = server.Answers("/agenda.ics", "text/calendar",
            $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//FR\r\n{string.Concat(events.Select((e, i) => $"BEGIN:VEVENT\r\nUID:{i}\r\nDTSTAMP:20261101T000000Z\r\nDTSTART;TZID=Europe/Paris:{e.From}\r\nDTEND;TZID=Europe/Paris:{e.To}\r\nSUMMARY:Occupé\r\nEND:VEVENT\r\n"))}END:VCALENDAR\r\n");
        await using var scope = app.Scope(app.Story.Ours.Id);
        var rounds = await scope.Db.Set<OfficerRounds>().SingleAsync(r => r.Officer == app.Story.Ours.Officer.Id);
        // The form takes https only; the server of the tests has no certificate.
        scope.Db.Entry(rounds).Property(r => r.BusyAddress).CurrentValue = address;
        await scope.Db.SaveChangesAsync();
    }

    static async Task<WeekPlan> WeekAsync(MitoyenApp app, DateOnly monday)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return await scope.Db.Set<WeekPlan>().AsNoTracking().AsSplitQuery().SingleAsync(w => w.Monday == monday);
    }
}
