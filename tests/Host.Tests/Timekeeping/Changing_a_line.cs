using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Platform.Journal;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Host.Tests.Timekeeping;

public sealed class Changing_a_line(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task Keeps_what_it_said_before_and_can_be_undone(Database database)
    {
        var (app, day) = (await apps.WithStoryAsync(database), new DateOnly(2026, 11, 9));
        var id = await app.RecordAsync(day, 60, note: "avant");
        using var officer = await app.OfficerAsync();

        var after = await officer.PostFormAsync(await officer.GetPageAsync($"/temps/ecritures/{id}/modifier"), "main form:has([name='Posted.Note'])", ("Posted.Duration", "2h"), ("Posted.Note", "après"));

        Assert.Equal((new Minutes(120), "après"), (await app.LinesAsync(day)).Select(l => (l.Minutes, l.Note)).Single());
        Assert.Contains("avant", (await officer.GetPageAsync($"/temps/ecritures/{id}")).TextOf("main"));
        await officer.PressAsync(after, ".undo-bar button");
        Assert.Equal((new Minutes(60), "avant"), (await app.LinesAsync(day)).Select(l => (l.Minutes, l.Note)).Single());
    }

    [Theory, BothDatabases]
    public async Task Deletes_at_once_and_offers_to_undo(Database database)
    {
        var (app, day) = (await apps.WithStoryAsync(database), new DateOnly(2026, 11, 10));
        await app.RecordAsync(day, 60);
        using var officer = await app.OfficerAsync();

        var after = await officer.PressAsync(await officer.GetPageAsync($"/temps?jour={day:yyyy-MM-dd}"), "main .row-actions form button");

        Assert.Empty(await app.LinesAsync(day));
        await officer.PressAsync(after, ".undo-bar button");
        Assert.Single(await app.LinesAsync(day));
    }

    [Theory, BothDatabases]
    public async Task After_somebody_else_did_shows_both_versions(Database database)
    {
        var (app, day) = (await apps.WithStoryAsync(database), new DateOnly(2026, 11, 11));
        var id = await app.RecordAsync(day, 60);
        using var officer = await app.OfficerAsync();
        var (first, second) = (await officer.GetPageAsync($"/temps/ecritures/{id}/modifier"), await officer.GetPageAsync($"/temps/ecritures/{id}/modifier"));
        const string form = "main form:has([name='Posted.Note'])";
        await officer.PostFormAsync(first, form, ("Posted.Duration", "1h15"));

        var conflict = await officer.PostFormAsync(second, form, ("Posted.Duration", "50"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("1\u00a0h\u00a015", conflict.TextOf(".conflict"));
        Assert.Contains("50\u00a0min", conflict.TextOf(".conflict"));
        Assert.Equal(new Minutes(75), (await app.LinesAsync(day)).Single().Minutes);
        await officer.PostFormAsync(conflict, form);
        Assert.Equal(new Minutes(50), (await app.LinesAsync(day)).Single().Minutes);
    }

    [Theory, BothDatabases]
    public async Task Of_another_partnership_is_not_found_and_the_attempt_is_in_the_journal(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        TimeEntryId id;
        await using (var scope = app.Scope(app.Story.Theirs.Id)) id = (await scope.Get<ITimeLedger>().EntriesAsync(new(2026, 11, 1), new(2026, 12, 1)))[0].Id;
        using var officer = await app.OfficerAsync();
        var before = await ForgedAsync(app);

        foreach (var url in new[] { $"/temps/ecritures/{id}", $"/temps/ecritures/{id}/modifier", $"/temps/ecritures/{id}/corriger" })
        {
            var answer = await officer.GetPageAsync(url);
            Assert.Equal(HttpStatusCode.NotFound, answer.Status);
            Assert.DoesNotContain(Story.Secret, answer.TextOf());
        }
        Assert.Equal(before + 3, await ForgedAsync(app));
    }

    internal static async Task<int> ForgedAsync(MitoyenApp app)
    {
        await using var scope = app.Scope();
        return await scope.Db.Set<JournalEntry>().CountAsync(e => e.Verb == "forged-id");
    }

    [Theory, BothDatabases]
    public async Task Is_for_its_officer_alone_while_principals_read_all(Database database)
    {
        var (app, day) = (await apps.WithStoryAsync(database), new DateOnly(2026, 11, 12));
        var id = await app.RecordAsync(day, 60, Beneficiary.Of(app.Story.Ours.B), "lu par tous");

        foreach (var person in new[] { app.Story.Ours.PrincipalOfA, app.Story.Ours.PrincipalOfB })
        {
            using var principal = await app.SignedInAsync(person.Email);
            Assert.Contains("lu par tous", (await principal.GetPageAsync($"/temps/ecritures/{id}")).TextOf("main"));
            Assert.Contains("lu par tous", (await principal.GetPageAsync("/temps/ecritures?q=lu")).TextOf("main"));
            Assert.Equal(HttpStatusCode.OK, (await principal.GetPageAsync("/temps/mois/2026-11")).Status);
            foreach (var url in new[] { "/temps", "/temps/saisir", $"/temps/ecritures/{id}/modifier", $"/temps/ecritures/{id}/corriger", "/temps/horaires", "/temps/semaine" })
                Assert.NotEqual(HttpStatusCode.OK, (await principal.SendAsync(new(HttpMethod.Get, new Uri(url, UriKind.Relative)))).StatusCode);
            var forged = await Recording_time.PostAsync(principal, $"/temps/ecritures/{id}/modifier", ("_handler", "supprimer"), ("Deleted.Version", "0"));
            Assert.NotEqual(HttpStatusCode.OK, forged.StatusCode);
        }
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA.Email);
        foreach (var url in new[] { "/temps", "/temps/ecritures", $"/temps/ecritures/{id}", "/temps/mois/2026-11", "/temps/ecritures.csv" })
            Assert.NotEqual(HttpStatusCode.OK, (await clerk.SendAsync(new(HttpMethod.Get, new Uri(url, UriKind.Relative)))).StatusCode);
        Assert.Single(await app.LinesAsync(day));
    }
}
