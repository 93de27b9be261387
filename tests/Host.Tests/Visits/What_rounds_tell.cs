using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Host.Tests.Agreements;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Visits.Candidates;
using Mitoyen.Visits.Contracts;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.PlanWeek;
using Mitoyen.Visits.Road;

namespace Mitoyen.Host.Tests.Visits;

/// <summary>What others read of the rounds: the calendar feed, the statement, the coverage; and the holidays that they keep.</summary>
public sealed class What_rounds_tell
{
    [Theory, BothDatabases]
    public async Task A_calendar_shows_confirmed_visits_at_a_secret_address_that_a_new_one_closes(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        using var subscriber = app.Visitor();
        var first = await AddressAsync(officer);

        var calendar = CalendarText.Read(await BodyAsync(subscriber, first, HttpStatusCode.OK));
        var second = await AddressAsync(officer);

        Assert.Equal(4, calendar["UID"].Distinct().Count());
        Assert.All(calendar["DTSTART"], start => Assert.EndsWith("Z", start, StringComparison.Ordinal));
        Assert.Contains("20261124T090000Z", calendar["DTSTART"]);
        await BodyAsync(subscriber, first, HttpStatusCode.NotFound);
        await BodyAsync(subscriber, second, HttpStatusCode.OK);
    }

    [Theory, BothDatabases]
    public async Task The_statement_of_a_month_is_a_table_for_a_spreadsheet_too(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);

        var csv = (await BodyAsync(officer, "/tournees/kilometres/2026-11.csv", HttpStatusCode.OK)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(2, csv.Length);
        Assert.Contains("Agent", csv[0], StringComparison.Ordinal);
        Assert.Contains("2026-11-17", csv[1], StringComparison.Ordinal);
        await BodyAsync(officer, "/tournees/kilometres/2026-13.csv", HttpStatusCode.NotFound);
    }

    [Theory, BothDatabases]
    public async Task Kilometres_are_paid_by_the_bands_that_the_whole_year_has_reached(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        await using (var scope = app.Scope(app.Story.Ours.Id))
        {
            _ = (await scope.Get<IVisitTakeOver>().TakeOverAsync([], [new(app.Story.Ours.Officer.Id, new(2026, 2, 3), app.Story.Ours.OfA, true, [new(app.Story.Ours.AlsoOfA, app.Story.Ours.A, new(10, 0), new Minutes(45), new Minutes(45), "")])])).Value;
            foreach (var round in await scope.Db.Set<PlannedRound>().Where(r => r.ClosedAt != null).ToListAsync()) scope.Db.Entry(round).Property(r => r.Kilometres).CurrentValue = round.Date.Month == 2 ? 1_990 : 61;
            await scope.Db.SaveChangesAsync();
        }

        var csv = (await BodyAsync(officer, "/tournees/kilometres/2026-11.csv", HttpStatusCode.OK)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var pdf = await officer.SendAsync(new(HttpMethod.Get, new Uri("/tournees/kilometres/2026-11.pdf", UriKind.Relative)));
        using var read = UglyToad.PdfPig.PdfDocument.Open(await pdf.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        var text = read.GetPage(1).Text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

        // Ten kilometres are left of the first band at 32 cents, the others are of the second at 40.
        Assert.EndsWith(";2051;1 et 2;23,60", csv[1].TrimEnd('\r').Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("61 km, 23,60 € (tranche 1 et 2)", text, StringComparison.Ordinal);
        Assert.Contains("Total du mois : 61 km, soit 23,60 €. Depuis le 1er janvier avec un véhicule personnel : 2 051 km.", text, StringComparison.Ordinal);
        Assert.Contains("Arrêté du 14 mars 2022", text, StringComparison.Ordinal);
        Assert.Contains("23,60", (await officer.GetPageAsync("/tournees/kilometres?mois=2026-11")).TextOf("main tbody"), StringComparison.Ordinal);
    }

    /// <summary>Everything legal is dated: what was signed in February stays as it was.</summary>
    [Theory, BothDatabases]
    public async Task A_change_of_car_is_dated_and_leaves_the_trips_before_it_as_they_were(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        var (officer, address) = (await app.SignedInAsync(app.Story.Ours.Officer), $"/tournees/reglages/{app.Story.Ours.Officer.Id}");
        using var signedIn = officer;
        await using (var scope = app.Scope(app.Story.Ours.Id))
        {
            _ = (await scope.Get<IVisitTakeOver>().TakeOverAsync([], [new(app.Story.Ours.Officer.Id, new(2026, 2, 3), app.Story.Ours.OfA, true, [new(app.Story.Ours.AlsoOfA, app.Story.Ours.A, new(10, 0), new Minutes(45), new Minutes(45), "")])])).Value;
            foreach (var round in await scope.Db.Set<PlannedRound>().Where(r => r.ClosedAt != null).ToListAsync()) scope.Db.Entry(round).Property(r => r.Kilometres).CurrentValue = round.Date.Month == 2 ? 100 : 61;
            await scope.Db.SaveChangesAsync();
        }
        async Task<string> LineAsync(string month) => (await BodyAsync(officer, $"/tournees/kilometres/{month}.csv", HttpStatusCode.OK)).Split('\n', StringSplitOptions.RemoveEmptyEntries)[1].TrimEnd('\r').Replace("\"", "", StringComparison.Ordinal).Replace('\u00A0', ' ');
        var before = await LineAsync("2026-02");
        Assert.EndsWith(";100;véhicule personnel de 5 CV et moins;100;1;32,00", before, StringComparison.Ordinal);

        var undated = await officer.PostFormAsync(await officer.GetPageAsync(address), "#form-vehicule", ("Vehicle.From", "bientôt"), ("Vehicle.Power", "From8"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, undated.Status);
        var changed = await officer.PostFormAsync(await officer.GetPageAsync(address), "#form-vehicule", ("Vehicle.From", "2026-06-01"), ("Vehicle.Power", "From8"));
        Assert.Equal(HttpStatusCode.OK, changed.Status);
        Assert.Equal(before, await LineAsync("2026-02"));
        // 61 km at 45 cents: the class of its day, and the band counts the car before.
        Assert.EndsWith(";61;véhicule personnel de 8 CV et plus;161;1;27,45", await LineAsync("2026-11"), StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await officer.PostFormAsync(await officer.GetPageAsync(address), "#form-vehicule", ("Vehicle.From", "2026-11-01"), ("Vehicle.Power", ""));
        Assert.EndsWith(";61;véhicule de service;100;;", await LineAsync("2026-11"), StringComparison.Ordinal);
        Assert.Contains("Véhicule de service", (await officer.GetPageAsync("/tournees/kilometres?mois=2026-11")).TextOf("main"), StringComparison.Ordinal);
        Assert.Equal(before, await LineAsync("2026-02"));

        var back = await officer.PressAsync(await officer.GetPageAsync(address), "#form-vehicule button[value='2026-11-01']");
        Assert.Equal(HttpStatusCode.OK, back.Status);
        Assert.EndsWith(";161;1;27,45", await LineAsync("2026-11"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await officer.PressAsync(changed, "#form-vehicule button[value='2026-06-01']")).Status);
    }

    [Theory, BothDatabases]
    public async Task The_sheet_of_a_day_holds_addresses_telephones_requests_and_kilometres(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        await using var scope = app.Scope(app.Story.Ours.Id);
        var sight = await scope.Get<DayReading>().ReadAsync(new(2026, 11, 24), null, TestContext.Current.CancellationToken);
        var round = Assert.Single(sight.Rounds);
        var visits = round.Stops.Where(s => s.Stop.IsVisit).ToList();

        var sheet = await officer.GetPageAsync("/tournees/feuille/2026-11-24");

        Assert.NotEmpty(visits);
        var rows = sheet.Document.QuerySelectorAll("main tbody tr").Select(r => string.Join(' ', r.TextContent.Split((char[])[' ', '\n', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal(round.Stops.Count, rows.Count);
        Assert.All(visits, visit =>
        {
            var row = rows[round.Stops.ToList().IndexOf(visit)];
            Assert.Contains(visit.Name, row, StringComparison.OrdinalIgnoreCase);
            Assert.Contains(visit.Hall?.Address?.Replace("\n", ", ", StringComparison.Ordinal) ?? "Adresse inconnue", row, StringComparison.Ordinal);
            Assert.Contains(visit.Hall?.Phone is { } phone ? $"Tél. {phone}" : "Téléphone inconnu", row.Replace('\u00A0', ' '), StringComparison.Ordinal);
            Assert.All(visit.Requests, open => Assert.Contains($"n° {open.Request.Number}", row, StringComparison.Ordinal));
            Assert.Matches(@"\d km|sur place", row);
        });
        Assert.Contains(visits, v => v.Requests.Count > 0);
        Assert.Contains("Compteur au départ", sheet.TextOf(".sheet-counter"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetPageAsync("/tournees/feuille/2026-02-30")).Status);
    }

    [Theory, BothDatabases]
    public async Task A_commune_that_nobody_saw_for_as_long_as_the_agreement_promises_waits_for_a_visit(Database database)
    {
        var without = await CandidatesAsync(database, VisitPromise.None);
        var with = await CandidatesAsync(database, new(13));

        Assert.NotEmpty(without);
        Assert.DoesNotContain(without, c => c.IsWanted);
        Assert.All(with, c => Assert.True(c is { IsWanted: true, WeeksSince: null }));
        var seen = with[0];
        Assert.Equal([false, true, true], ((int[])[12, 13, 14]).Select(weeks => (seen with { WeeksSince = weeks }).IsWanted));
        Assert.True((seen with { WeeksSince = 14 }).Prize > (without[0] with { WeeksSince = 14 }).Prize);
    }

    static async Task<IReadOnlyList<Candidate>> CandidatesAsync(Database database, VisitPromise promise)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var neighbours = await Neighbours.FoundAsync(app);
        await neighbours.AgreeAsync(app, a => a with { Visits = promise });
        await using var scope = app.Scope(neighbours.Partnership);
        var reading = scope.Get<CandidateReading>();
        return await reading.AllAsync(await reading.SettingsAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }

    [Theory, BothDatabases]
    public async Task Coverage_counts_communes_seen_and_never_seen_by_principal(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var principal = await app.SignedInAsync(app.Story.Ours.PrincipalOfA);

        var page = await principal.GetPageAsync("/tournees/couverture");

        Assert.Equal(2, page.Document.QuerySelectorAll("main .stat").Length);
        Assert.Equal(2, page.Document.QuerySelectorAll("main tbody tr").Count(r => !r.TextContent.Contains("jamais vue", StringComparison.Ordinal)));
        Assert.Contains("1 / ", page.TextOf("main .stat"), StringComparison.Ordinal);
        Assert.Equal(page.Document.QuerySelectorAll("main tbody tr").Length, page.Document.QuerySelectorAll("main path.seen").Length);
    }

    [Theory, BothDatabases]
    public async Task Holidays_of_Alsace_and_Moselle_are_kept_where_they_apply(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var goodFriday = new DateOnly(2027, 3, 26);
        await officer.PostFormAsync(await officer.GetPageAsync($"/tournees/reglages/{app.Story.Ours.Officer.Id}"), "#form-particulier", ("Dated.Date", goodFriday));
        Assert.Equal(Absence.None, await AbsenceAsync(app, goodFriday));

        await officer.PostFormAsync(await officer.GetPageAsync("/tournees/reglages"), "#form-reglages", ("Posted.AlsaceMoselle", true));

        Assert.Equal(Absence.Holiday, await AbsenceAsync(app, goodFriday));
    }

    static async Task<Absence> AbsenceAsync(MitoyenApp app, DateOnly day)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        var week = await scope.Get<ProblemReading>().ReadAsync(WeekDays.Monday(day), TestContext.Current.CancellationToken);
        return week.Problem.Days.Single(d => d.Date == day).Absence;
    }

    static async Task<string> AddressAsync(Visitor officer)
    {
        var made = await officer.PressAsync(await officer.GetPageAsync("/tournees/reglages"), "#form-agenda button[type=submit]");
        return new Uri(made.TextOf("section[aria-labelledby=agenda] code").Trim()).AbsolutePath;
    }

    static async Task<string> BodyAsync(Visitor visitor, string url, HttpStatusCode expected)
    {
        using var answer = await visitor.SendAsync(new(HttpMethod.Get, new Uri(url, UriKind.Relative)));
        Assert.Equal(expected, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
