using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Platform.Mail;
using Mitoyen.Territory.Contracts;
using Mitoyen.Visits.Data;

namespace Mitoyen.Host.Tests.Visits;

public sealed class Appointments_of_clerks
{
    [Theory, BothDatabases]
    public async Task Are_chosen_from_times_that_the_plan_holds_and_reach_both_calendars(Database database)
    {
        await using var app = await StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);

        var page = await clerk.GetPageAsync("/rendez-vous");
        var slots = Slots(page);
        Assert.InRange(slots.Count, 2, 6);
        Assert.All(slots, s => Assert.True(Day(s) > new DateOnly(2026, 11, 24) && Day(s).DayOfWeek is DayOfWeek.Tuesday or DayOfWeek.Thursday, s));
        var taken = await TakeAsync(clerk, page, slots[1], "Le scanner ne répond plus.");

        Assert.Contains("Votre rendez-vous", taken.TextOf("main"), StringComparison.Ordinal);
        Assert.Contains("Le scanner ne répond plus.", taken.TextOf("section[aria-labelledby=pris]"), StringComparison.Ordinal);
        var invitation = Assert.Single(await InvitationsAsync(app));
        Assert.Equal(("REQUEST", "0"), (invitation["METHOD"].Single(), invitation["SEQUENCE"].SingleOrDefault("0")));
        await using (var scope = app.Scope(app.Story.Ours.Id))
        {
            Assert.Contains(await scope.Db.Set<OutgoingMail>().ToListAsync(), m => m.To == app.Story.Ours.Officer.Email && m.Body.Contains("Le scanner", StringComparison.Ordinal));
            var stop = await StopAsync(scope.Db, app.Story.Ours.OfA, Day(slots[1]));
            Assert.True(stop is { IsPinned: true, WasTold: true, NeedsTelling: false });
        }
        var candidate = await officer.GetPageAsync($"/tournees/candidates/{app.Story.Ours.OfA}");
        Assert.Contains("Le scanner ne répond plus.", candidate.TextOf("main"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Stay_when_the_week_is_planned_and_move_or_end_with_the_same_invitation(Database database)
    {
        await using var app = await StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var page = await clerk.GetPageAsync("/rendez-vous");
        var first = Slots(page).First(s => Day(s) >= new DateOnly(2026, 11, 30));
        var taken = await TakeAsync(clerk, page, first, "Formation.");
        await WeeksOfRounds.PlanAsync(officer);
        await using (var scope = app.Scope(app.Story.Ours.Id)) Assert.False((await StopAsync(scope.Db, app.Story.Ours.OfA, Day(first))).NeedsTelling);

        var other = Slots(await clerk.GetPageAsync(taken.Path)).First(s => s != first && WeekOf(s) == WeekOf(first));
        var moved = await TakeAsync(clerk, await clerk.GetPageAsync(taken.Path), other, "Formation.");
        var ended = await clerk.PressAsync(moved, "#form-annuler button");

        Assert.DoesNotContain("Votre rendez-vous", ended.TextOf("main"), StringComparison.Ordinal);
        var told = await InvitationsAsync(app);
        Assert.Equal(["REQUEST 0", "REQUEST 1", "CANCEL 2"], told.Select(t => $"{t["METHOD"].Single()} {t["SEQUENCE"].SingleOrDefault("0")}"));
        Assert.Single(told.Select(t => t["UID"].Single()).Distinct());
        await using var after = app.Scope(app.Story.Ours.Id);
        Assert.False((await after.Db.Set<VisitWish>().SingleAsync(w => w.Commune == app.Story.Ours.OfA)).IsPinned);
    }

    [Theory, BothDatabases]
    public async Task Taken_in_between_are_refused_and_what_is_left_is_shown(Database database)
    {
        await using var app = await StartAsync(database);
        using var one = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        using var two = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        var (ours, theirs) = (await one.GetPageAsync("/rendez-vous"), await two.GetPageAsync("/rendez-vous"));
        var both = Slots(ours).Intersect(Slots(theirs)).First();

        var answers = await Task.WhenAll(TakeAsync(one, ours, both, "Le scanner."), TakeAsync(two, theirs, both, "Le routeur."));

        Assert.Single(answers, a => a.Status == HttpStatusCode.OK);
        var late = Assert.Single(answers, a => a.Status == HttpStatusCode.Conflict);
        Assert.Contains("vient d’être pris", late.TextOf("main"), StringComparison.Ordinal);
        Assert.NotEmpty(Slots(late));
        Assert.DoesNotContain(both, Slots(late));
        Assert.Single(await InvitationsAsync(app));
    }

    [Theory, BothDatabases]
    public async Task Leave_confirmed_visits_where_they_are(Database database)
    {
        await using var app = await StartAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        await officer.PressAsync(await WeeksOfRounds.PlanAsync(officer), "button[value=confirmer]");
        var before = await ToldAsync(app);

        var page = await clerk.GetPageAsync("/rendez-vous");
        foreach (var slot in Slots(page).Where(s => WeekOf(s) == new DateOnly(2026, 11, 30)).Take(1)) Assert.Equal(HttpStatusCode.OK, (await TakeAsync(clerk, page, slot, "Un passage.")).Status);

        var own = app.Story.Ours.OfA.ToString();
        Assert.NotEmpty(before);
        Assert.Equal(before.Where(s => s.Key != own), (await ToldAsync(app)).Where(s => s.Key != own));
    }

    [Theory, BothDatabases]
    public async Task Are_for_clerks_of_the_commune_only_and_need_known_hours(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        using var principal = await app.SignedInAsync(app.Story.Ours.PrincipalOfA);
        var unknown = await clerk.GetPageAsync("/rendez-vous");

        Assert.Contains("inconnus", unknown.TextOf("section[aria-labelledby=horaires]"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await principal.GetPageAsync("/rendez-vous")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetPageAsync($"/rendez-vous?commune={app.Story.Ours.AlsoOfA}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetPageAsync($"/rendez-vous?commune={app.Story.Theirs.OfA}")).Status);
    }

    [Theory, BothDatabases]
    public async Task Need_a_time_and_a_reason(Database database)
    {
        await using var app = await StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var page = await clerk.GetPageAsync("/rendez-vous");
        var slot = Slots(page)[0];

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TakeAsync(clerk, page, slot, "")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await clerk.PostFormAsync(await clerk.GetPageAsync("/rendez-vous"), "#form-rendez-vous", ("Posted.Reason", "Sans horaire."))).Status);
        Assert.Empty(await InvitationsAsync(app));
    }

    static async Task<MitoyenApp> StartAsync(Database database)
    {
        var app = await MitoyenApp.WithStoryAsync(database);
        await using var scope = app.Scope(app.Story.Ours.Id);
        foreach (var commune in new[] { app.Story.Ours.OfA, app.Story.Ours.AlsoOfA, app.Story.Ours.OfB })
            Assert.Null(await scope.Get<ITownHalls>().TellAsync(commune, "1, place de la Mairie", null, null, null, "Mo-Fr 09:00-12:00,14:00-17:00"));
        return app;
    }

    static List<string> Slots(Page page) => [.. page.Document.QuerySelectorAll("#form-rendez-vous input[type=radio]").Select(r => r.GetAttribute("value")!)];

    static DateOnly Day(string slot) => DateOnly.ParseExact(slot[..8], "yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);

    static DateOnly WeekOf(string slot) => Day(slot).AddDays(-(((int)Day(slot).DayOfWeek + 6) % 7));

    static Task<Page> TakeAsync(Visitor clerk, Page page, string slot, string reason) => clerk.PostFormAsync(page, "#form-rendez-vous", ("Posted.Slot", slot), ("Posted.Reason", reason));

    static Task<PlannedStop> StopAsync(Mitoyen.Platform.Data.MitoyenDb db, CommuneId commune, DateOnly day) => db.Set<PlannedStop>().SingleAsync(s => s.Commune == commune && s.Date == day && s.Label == "" && !s.IsDropped);

    static async Task<List<(string Key, DateOnly? Date, int? Start)>> ToldAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return [.. (await scope.Db.Set<PlannedStop>().Where(s => s.ToldDate > new DateOnly(2026, 11, 24)).OrderBy(s => s.Key).ToListAsync()).Select(s => (s.Key, s.ToldDate, s.ToldStart))];
    }

    static async Task<IReadOnlyList<ILookup<string, string>>> InvitationsAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return [.. (await scope.Db.Set<OutgoingMail>().Where(m => m.Calendar != null && m.To != "").OrderBy(m => m.QueuedAt).ThenBy(m => m.Id).ToListAsync()).Select(m => CalendarText.Read(m.Calendar!))];
    }
}
