using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Visits.Candidates;
using Mitoyen.Visits.Data;

namespace Mitoyen.Host.Tests.Visits;

/// <summary>What is bundled into a visit, what of the week stays free, what was promised to people, what the person must know of how it was made.</summary>
public sealed class What_a_plan_keeps_to
{
    static readonly DateOnly Monday = new(2026, 11, 30);

    [Theory, BothDatabases]
    public async Task A_visit_bundles_what_is_open_whom_to_see_what_to_bring_and_how_long_it_takes(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        foreach (var (name, length) in new[] { ("Changer le câble", "20"), ("Régler le pilote", "55") })
            await officer.PostFormAsync(await officer.GetPageAsync("/demandes/1"), "form:has([name='Posted.Length'])", ("Posted.Name", name), ("Posted.Length", length));
        var busiest = (await CandidatesAsync(app)).MaxBy(c => c.Requests.Count)!;
        Assert.Equal([0, 2], busiest.Requests.Select(r => r.Lots.Count).Order());

        var page = await officer.PostFormAsync(await officer.GetPageAsync($"/tournees/candidates/{busiest.Commune.Id}"), "#form-visite", ("Posted.Bring", "Un disque de rechange"));

        var text = page.TextOf("section[aria-labelledby=attente]");
        Assert.All(busiest.Requests, r => Assert.Contains($"{r.Request.Title} (voir {r.RequesterName})", text, StringComparison.Ordinal));
        Assert.All(busiest.Requests.SelectMany(r => r.Lots), lot => Assert.Contains(lot.Name, text, StringComparison.Ordinal));
        Assert.Contains("Un disque de rechange", text, StringComparison.Ordinal);
        // Half an hour where nobody estimated, ten minutes of buffer while past visits have taught nothing.
        Assert.Equal(20 + 55 + 30 + 10, busiest.Length.Value);
        await PlannedWeeks.PlanAsync(app, officer);
        var stop = (await WeekAsync(app)).Standing.Single(s => s.Key == busiest.Commune.Id.ToString());
        Assert.Equal(busiest.Length, stop.Length);
        Assert.Contains("Un disque de rechange", (await officer.GetPageAsync($"/tournees/feuille/{stop.Date:yyyy-MM-dd}")).TextOf("main"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task The_share_of_the_week_that_the_settings_keep_free_stays_free(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        await PlannedWeeks.PlanAsync(app, officer);
        var usual = (await WeekAsync(app)).Standing.Count(s => s.IsVisit);

        await officer.PostFormAsync(await officer.GetPageAsync("/tournees/reglages"), "#form-reglages", ("Posted.FreeShare", "85"));
        await PlannedWeeks.PlanAsync(app, officer);

        var week = await WeekAsync(app);
        // Two days of nine hours; the council of Thursday is promised and no part of the share.
        Assert.InRange(week.Rounds.Sum(r => r.Work.Value) - week.Standing.Where(s => !s.IsVisit).Sum(s => s.Length.Value), 1, (2 * 9 * 60 * 15 / 100) + 60);
        Assert.Contains(week.Standing, s => s.Meeting is not null);
        Assert.InRange(week.Standing.Count(s => s.IsVisit), 1, usual - 1);
        Assert.Contains(week.LeftOut, l => l.Reason.Contains("reste libre pour l’imprévu", StringComparison.Ordinal) || l.Reason.Contains("prendrait la place", StringComparison.Ordinal));
    }

    [Theory, BothDatabases]
    public async Task Planning_again_leaves_confirmed_visits_on_their_day_although_more_has_come(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        await officer.PressAsync(await PlannedWeeks.PlanAsync(app, officer), "button[value=confirmer]");
        var before = await WeekAsync(app);
        await officer.PostFormAsync(await officer.GetPageAsync($"/tournees/reglages/{app.Story.Ours.Officer.Id}"), "#form-particulier", ("Dated.Date", Monday.AddDays(2)), ("Dated.From", "08:30"), ("Dated.To", "17:30"));

        var again = await PlannedWeeks.PlanAsync(app, officer);

        var after = (await WeekAsync(app)).Standing.ToDictionary(s => s.Key);
        Assert.All(before.Standing, s => Assert.Equal((s.Key, s.Date, s.Officer), (s.Key, after.GetValueOrDefault(s.Key)?.Date, after.GetValueOrDefault(s.Key)?.Officer)));
        Assert.True(after.Count > before.Standing.Count());
        var told = again.TextOf("main");
        Assert.Contains("depuis la confirmation", told, StringComparison.Ordinal);
        Assert.Equal(after.Count - before.Standing.Count(), told.Split("ajoutée ").Length - 1);
    }

    [Theory, BothDatabases]
    public async Task A_travel_service_that_does_not_answer_is_said_on_the_plan(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database, new Dictionary<string, string?> { ["Visits:Osrm"] = "http://127.0.0.1:9/" });
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);

        var planned = await PlannedWeeks.PlanAsync(app, officer);

        Assert.Contains("à vol d’oiseau", planned.TextOf("main"), StringComparison.Ordinal);
        Assert.Contains((await WeekAsync(app)).Standing, s => s.IsVisit);
    }

    [Theory, BothDatabases]
    public async Task No_appointment_is_offered_on_a_day_of_leave(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        await PlannedWeeks.PlanAsync(app, officer);
        var before = await OfferedAsync(clerk);

        foreach (var day in before.Take(1)) await officer.PostFormAsync(await officer.GetPageAsync("/temps/horaires"), "form:has([name='Leave.From'])", ("Leave.From", DateOnly.ParseExact(day, "yyyyMMdd")), ("Leave.Half", ""));

        Assert.NotEmpty(before);
        Assert.DoesNotContain(before[0], await OfferedAsync(clerk));
    }

    static async Task<IReadOnlyList<string>> OfferedAsync(Visitor clerk) =>
        [.. (await clerk.GetPageAsync("/rendez-vous")).Document.QuerySelectorAll("#form-rendez-vous input[type=radio]").Select(r => r.GetAttribute("value")![..8]).Distinct()];

    static async Task<IReadOnlyList<Candidate>> CandidatesAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        var reading = scope.Get<CandidateReading>();
        return await reading.AllAsync(await reading.SettingsAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }

    static async Task<WeekPlan> WeekAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return await scope.Db.Set<WeekPlan>().AsNoTracking().AsSplitQuery().SingleAsync(w => w.Monday == Monday);
    }
}
