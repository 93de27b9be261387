using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Councils.Contracts;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Mail;
using Mitoyen.Territory.Contracts;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Visits.Contracts;
using Mitoyen.Visits.Data;

namespace Mitoyen.Host.Tests.Visits;

/// <summary>Weeks that several people make: two officers, two who confirm, a council, visits that teach.</summary>
public sealed class Weeks_of_several
{
    [Theory, BothDatabases]
    public async Task Give_a_visit_to_the_officer_who_has_its_skill(Database database)
    {
        await using var app = await StartAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        AccountId second;
        await using (var scope = app.Scope(app.Story.Ours.Id))
        {
            second = (await scope.Get<IAccountFounding>().AddAsync("Ève Lambert", "second@exemple.test", Story.Password, [new(Role.Officer, GrantScope.Partnership, Guid.Empty)])).Value;
            _ = (await scope.Get<IVisitTakeOver>().TakeOverAsync([new(second, [DayOfWeek.Wednesday], new(8, 30), new(17, 30), app.Story.Ours.AlsoOfA, null)], [])).Value;
        }
        var page = await officer.GetPageAsync($"/tournees/reglages/{second}");
        Assert.Equal("/tournees/reglages", (await officer.PostFormAsync(page, "#form-agent", ("Posted.Skills", "téléphonie, réseau"))).Path);
        await WishAsync(officer, app.Story.Ours.OfA, ("Posted.Skill", "Téléphonie"), ("Posted.IsPinned", "true"));
        await WishAsync(officer, app.Story.Ours.OfB, ("Posted.Skill", "archives"), ("Posted.IsPinned", "true"));

        var planned = await WeeksOfRounds.PlanAsync(officer);

        await using var after = app.Scope(app.Story.Ours.Id);
        var week = await after.Db.Set<WeekPlan>().SingleAsync(w => w.Monday == new DateOnly(2026, 11, 30));
        Assert.True(week.Standing.Any(s => s.Key == app.Story.Ours.OfA.ToString()), planned.TextOf("section[aria-labelledby=laissees]"));
        var skilled = week.Standing.Single(s => s.Key == app.Story.Ours.OfA.ToString());
        Assert.Equal((second, new DateOnly(2026, 12, 2)), (skilled.Officer, skilled.Date));
        Assert.Contains(week.Standing, s => s.Officer == app.Story.Ours.Officer.Id);
        Assert.Contains("archives", planned.TextOf("section[aria-labelledby=laissees]"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Confirmed_by_two_at_once_tell_the_clerks_once(Database database)
    {
        await using var app = await StartAsync(database);
        using var one = await app.SignedInAsync(app.Story.Ours.Officer);
        using var two = await app.SignedInAsync(app.Story.Ours.Officer);
        var planned = await WeeksOfRounds.PlanAsync(one);
        var seen = await two.GetPageAsync(WeeksOfRounds.Next);

        var answers = await Task.WhenAll(one.PressAsync(planned, "button[value=confirmer]"), two.PressAsync(seen, "button[value=confirmer]"));

        Assert.Single(answers, a => a.Status == HttpStatusCode.OK);
        Assert.True(Assert.Single(answers, a => a.Status == HttpStatusCode.Conflict).Has(".conflict"));
        await using var scope = app.Scope(app.Story.Ours.Id);
        var mails = await scope.Db.Set<OutgoingMail>().Where(m => m.Calendar != null).Select(m => m.To + m.Calendar).ToListAsync();
        Assert.NotEmpty(mails);
        Assert.Equal(mails.Count, mails.Distinct().Count());
    }

    [Theory, BothDatabases]
    public async Task Move_a_visit_to_the_day_that_was_chosen_and_only_from_the_plan_that_was_seen(Database database)
    {
        await using var app = await StartAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        await WishAsync(officer, app.Story.Ours.OfA, ("Posted.IsPinned", "true"));
        await WeeksOfRounds.PlanAsync(officer);
        var before = await StopAsync(app, app.Story.Ours.OfA);
        var address = $"/tournees/deplacer/{app.Story.Ours.OfA}?semaine=2026-11-30";
        var (page, stale) = (await officer.GetPageAsync(address), await officer.GetPageAsync(address));

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var moved = await officer.PressAsync(page, "#form-deplacer tbody button");
        var late = await officer.PressAsync(stale, "#form-deplacer tbody button");

        Assert.Contains("est déplacée", moved.TextOf("body"), StringComparison.Ordinal);
        Assert.NotEqual(before.Date, (await StopAsync(app, app.Story.Ours.OfA)).Date);
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        await officer.PressAsync(await officer.GetPageAsync(WeeksOfRounds.Next), "button[value=confirmer]");
        await officer.PressAsync(await officer.GetPageAsync(address), "#form-deplacer tbody button");
        await officer.PressAsync(await officer.GetPageAsync(WeeksOfRounds.Next), "button[value=confirmer]");
        await using var scope = app.Scope(app.Story.Ours.Id);
        var told = (await scope.Db.Set<OutgoingMail>().Where(m => m.Calendar != null && m.To == app.Story.Ours.ClerkOfA.Email).OrderBy(m => m.QueuedAt).ThenBy(m => m.Id).ToListAsync()).Select(m => CalendarText.Read(m.Calendar!)).ToList();
        Assert.Equal(["0", "1"], told.Select(t => t["SEQUENCE"].SingleOrDefault("0")));
        Assert.Single(told.Select(t => t["UID"].Single()).Distinct());
    }

    [Theory, BothDatabases]
    public async Task Learn_from_past_visits_how_much_longer_they_take(Database database)
    {
        await using var app = await StartAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var first = (await officer.GetPageAsync("/tournees/candidates")).TextOf("main");
        Assert.Contains("La convention promet une visite de chaque commune toutes les 13\u00A0semaines.", first, StringComparison.Ordinal);
        Assert.Contains("10\u00A0min de marge, en attendant", first, StringComparison.Ordinal);
        await using (var scope = app.Scope(app.Story.Ours.Id))
            _ = (await scope.Get<IVisitTakeOver>().TakeOverAsync([], [.. Enumerable.Range(0, 6).Select(i => new KnownRound(app.Story.Ours.Officer.Id, new DateOnly(2026, 9, 1).AddDays(7 * i), app.Story.Ours.OfA, true,
                [new(app.Story.Ours.AlsoOfA, app.Story.Ours.A, new(10, 0), new Minutes(45), new Minutes(67 + (i == 5 ? 300 : 0)), "")]))])).Value;

        var learnt = await officer.GetPageAsync("/tournees/candidates");

        Assert.Contains("22\u00A0min de marge, apprises", learnt.TextOf("main"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_council_of_the_authority_is_its_own_time_and_a_visit_is_of_the_kind_that_it_served(Database database)
    {
        await using var app = await StartAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        await using (var scope = app.Scope(app.Story.Ours.Id))
            _ = (await scope.Get<ICouncilTakeOver>().TakeOverAsync([new(null, app.Story.Ours.B, new(2026, 12, 1), new(16, 0), new Minutes(60), "Siège", new(2026, 11, 20), ["Site internet"], app.Story.Ours.Officer.Id, true, "", [])], [])).Value;
        await WishAsync(officer, app.Story.Ours.OfA, ("Posted.IsPinned", "true"), ("Posted.PinnedOn", "2026-12-01"));
        await WishAsync(officer, app.Story.Ours.AlsoOfA, ("Posted.IsPinned", "true"), ("Posted.PinnedOn", "2026-12-01"));
        await officer.PressAsync(await WeeksOfRounds.PlanAsync(officer), "button[value=confirmer]");
        app.Clock.SetUtcNow(new(2026, 12, 1, 7, 0, 0, TimeSpan.Zero));

        using var there = await app.SignedInAsync(app.Story.Ours.Officer);
        var day = await there.GetPageAsync("/tournees/jour/2026-12-01");
        app.Clock.SetUtcNow(new(2026, 12, 1, 17, 0, 0, TimeSpan.Zero));
        foreach (var url in day.Document.QuerySelectorAll("a[href^='/tournees/jour/2026-12-01/']").Select(a => a.GetAttribute("href")!).Distinct().ToList())
            await there.PressAsync(await there.GetPageAsync(url), "button[value=faite]", ("Posted.Time", "40"));

        await using var after = app.Scope(app.Story.Ours.Id);
        var entries = await after.Get<ITimeLedger>().EntriesAsync(new(2026, 12, 1), new(2026, 12, 2));
        var council = Assert.Single(entries, e => e.Note.Contains("conseil", StringComparison.OrdinalIgnoreCase));
        Assert.Equal((app.Story.Ours.B, (CommuneId?)null), (council.Beneficiary.Principal, council.Beneficiary.Commune));
        var served = entries.Where(e => e.Beneficiary.Commune == app.Story.Ours.AlsoOfA).ToList();
        Assert.Equal((WorkKind.Support, 40L), Assert.Single(served) is var one ? (one.Kind, one.Minutes.Value) : default);
        Assert.Equal(40, entries.Where(e => e.Beneficiary.Commune == app.Story.Ours.OfA).Sum(e => e.Minutes.Value));
    }

    static async Task<MitoyenApp> StartAsync(Database database)
    {
        var app = await MitoyenApp.WithStoryAsync(database);
        await using var scope = app.Scope(app.Story.Ours.Id);
        foreach (var commune in new[] { app.Story.Ours.OfA, app.Story.Ours.AlsoOfA, app.Story.Ours.OfB })
            Assert.Null(await scope.Get<ITownHalls>().TellAsync(commune, "1, place de la Mairie", null, null, null, "Mo-Fr 09:00-12:00,14:00-17:00"));
        return app;
    }

    static async Task WishAsync(Visitor officer, CommuneId commune, params (string Field, object? Value)[] values) =>
        Assert.Equal(HttpStatusCode.OK, (await officer.PostFormAsync(await officer.GetPageAsync($"/tournees/candidates/{commune}"), "#form-visite", values)).Status);

    static async Task<PlannedStop> StopAsync(MitoyenApp app, CommuneId commune)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return (await scope.Db.Set<WeekPlan>().AsNoTracking().SingleAsync(w => w.Monday == new DateOnly(2026, 11, 30))).Standing.Single(s => s.Key == commune.ToString());
    }
}
