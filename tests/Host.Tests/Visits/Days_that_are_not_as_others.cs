using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Visits.Data;

namespace Mitoyen.Host.Tests.Visits;

/// <summary>Half days of leave and dates with hours and places of their own: the plan keeps to them. The story's officer goes out on Tuesdays and Thursdays.</summary>
public sealed class Days_that_are_not_as_others
{
    static readonly DateOnly Tuesday = new(2026, 12, 1), Wednesday = new(2026, 12, 2), Thursday = new(2026, 12, 3);

    [Theory, BothDatabases]
    public async Task A_morning_off_leaves_the_afternoon_and_a_whole_day_leaves_nothing(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        await LeaveAsync(officer, Tuesday, "Morning");
        await LeaveAsync(officer, Thursday, "");

        await PlannedWeeks.PlanAsync(app, officer);

        var round = Assert.Single(await RoundsAsync(app));
        Assert.Equal(Tuesday, round.Date);
        Assert.True(round.Departure >= 13 * 60, $"{round.Departure}");
    }

    [Theory, BothDatabases]
    public async Task An_afternoon_off_brings_the_round_back_by_one_o_clock(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        await LeaveAsync(officer, Tuesday, "Afternoon");

        await PlannedWeeks.PlanAsync(app, officer);

        Assert.All(await RoundsAsync(app), r => Assert.True(r.Date == Thursday || r.Return <= 13 * 60, $"{r.Date} {r.Return}"));
        Assert.Contains("l’après-midi", (await officer.GetPageAsync("/temps/horaires")).TextOf("section[aria-labelledby=conges]"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_date_has_hours_and_places_of_its_own_until_it_is_taken_back(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var url = $"/tournees/reglages/{app.Story.Ours.Officer.Id}";
        var elsewhere = (await officer.GetPageAsync(url)).Document.QuerySelectorAll("[name='Dated.Start'] option[value]")[^1].GetAttribute("value")!;

        await DateAsync(officer, url, Tuesday, ("Dated.NoRound", true));
        await DateAsync(officer, url, Thursday, ("Dated.NoRound", true));
        var told = await DateAsync(officer, url, Wednesday, ("Dated.From", "10:00"), ("Dated.To", "15:30"), ("Dated.Start", elsewhere), ("Dated.End", elsewhere));
        Assert.Contains("de 10\u00A0h à 15\u00A0h\u00A030", told.TextOf("section[aria-labelledby=particuliers]"), StringComparison.Ordinal);
        await PlannedWeeks.PlanAsync(app, officer);

        // On Thursday the officer has promised a council: without a round that day, the evening is all that is left of it.
        var (rounds, council) = ((await RoundsAsync(app)).ToLookup(r => r.Date), new TimeOnly(18, 30));
        Assert.Equal([Wednesday, Thursday], rounds.Select(r => r.Key).Order());
        Assert.True(rounds[Thursday].Single().Departure > (council.Hour * 60) - 60);
        var round = rounds[Wednesday].Single();
        Assert.Equal((Wednesday, elsewhere, elsewhere), (round.Date, round.Start.ToString(), round.End.ToString()));
        Assert.True(round.Departure >= 10 * 60 && round.Return <= (15 * 60) + 30);

        foreach (var day in (DateOnly[])[Tuesday, Wednesday, Thursday]) await officer.PressAsync(await officer.GetPageAsync(url), $"button[value='{day:yyyy-MM-dd}']");
        await PlannedWeeks.PlanAsync(app, officer);
        Assert.Equal([Tuesday, Thursday], (await RoundsAsync(app)).Select(r => r.Date).Order());
    }

    [Theory, BothDatabases]
    public async Task What_makes_no_sense_is_said_beside_the_field(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var url = $"/tournees/reglages/{app.Story.Ours.Officer.Id}";

        foreach (var (field, value) in new[] { ("Dated.Date", "2026-11-23"), ("Dated.Date", "un jour"), ("Dated.To", "07:00"), ("Dated.From", "25:00"), ("Dated.Start", "") })
        {
            (string, object?)[] fields = field == "Dated.Date" ? [(field, value)] : [("Dated.Date", Wednesday), (field, value)];
            var answer = await officer.PostFormAsync(await officer.GetPageAsync(url), "#form-particulier", fields);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.Single(answer.Document.QuerySelectorAll("#form-particulier .field-bad"));
        }
        Assert.Empty((await officer.GetPageAsync(url)).Document.QuerySelectorAll("#form-particulier li"));
    }

    [Theory, BothDatabases]
    public async Task Two_who_write_the_same_officer_s_days_are_told(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var url = $"/tournees/reglages/{app.Story.Ours.Officer.Id}";
        var (mine, yours) = (await officer.GetPageAsync(url), await officer.GetPageAsync(url));

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await officer.PostFormAsync(mine, "#form-particulier", ("Dated.Date", Tuesday), ("Dated.NoRound", true));
        var second = await officer.PostFormAsync(yours, "#form-particulier", ("Dated.Date", Thursday), ("Dated.NoRound", true));

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.DoesNotContain("jeudi 3 décembre", (await officer.GetPageAsync(url)).TextOf("main"), StringComparison.OrdinalIgnoreCase);
    }

    static async Task LeaveAsync(Visitor officer, DateOnly day, string half) =>
        await officer.PostFormAsync(await officer.GetPageAsync("/temps/horaires"), "form:has([name='Leave.From'])", ("Leave.From", day), ("Leave.Half", half));

    static async Task<Page> DateAsync(Visitor officer, string url, DateOnly day, params (string, object?)[] fields) =>
        await officer.PostFormAsync(await officer.GetPageAsync(url), "#form-particulier", [("Dated.Date", day), .. fields]);

    static async Task<IReadOnlyList<PlannedRound>> RoundsAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return [.. scope.Db.Set<WeekPlan>().Single(w => w.Monday == new DateOnly(2026, 11, 30)).Rounds];
    }
}
