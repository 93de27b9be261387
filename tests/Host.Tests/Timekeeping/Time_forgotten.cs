using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Host.Tests.Timekeeping;

/// <summary>Work of a closed month that nobody had written down. Each test has an application of its own: closing cannot be undone.</summary>
public sealed class Time_forgotten
{
    static readonly DateOnly Day = new(2026, 10, 14);

    [Theory, BothDatabases]
    public async Task In_a_closed_month_is_added_with_its_reason_and_both_principals_read_it(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        var ours = app.Story.Ours;
        await app.RecordAsync(Day, 60);
        using var officer = await app.OfficerAsync();
        await CloseAsync(officer);
        var closed = (await officer.GetPageAsync("/temps/mois/2026-10")).TextOf(".stat:nth-child(1)");
        var page = await officer.GetPageAsync("/temps/oubli?jour=2026-10-14");

        var bare = await officer.PostFormAsync(page, "main form", TimeAtHand.Work(Day, "45", ours.Commune()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bare.Status);
        Assert.Equal("45", bare.Document.QuerySelector("[name='Posted.Duration']")!.GetAttribute("value"));
        (string, object?)[] whole = [.. TimeAtHand.Work(Day, "45", ours.Commune()), ("Posted.Reason", "cahier retrouvé")];
        var done = await officer.PostFormAsync(page, "main form", whole);
        await officer.PostFormAsync(page, "main form", whole);

        Assert.Contains("cahier retrouvé", done.TextOf("main"));
        var line = Assert.Single(await app.LinesAsync(TwoNeighbours.Today));
        Assert.Equal((Day, 45L, (TimeEntryId?)null), (line.WorkedOn, line.Minutes.Value, line.Corrects));
        Assert.StartsWith("Noté 0\u00a0h", (await officer.GetPageAsync("/temps")).TextOf(".stat:nth-child(2)"));
        foreach (var reader in new[] { ours.PrincipalOfA, ours.PrincipalOfB })
        {
            using var principal = await app.SignedInAsync(reader);
            var month = await principal.GetPageAsync("/temps/mois/2026-10");
            Assert.Equal(closed, month.TextOf(".stat:nth-child(1)"));
            Assert.Contains("cahier retrouvé", month.TextOf("section[aria-labelledby=apres]"));
            Assert.Contains("oubli du", (await principal.GetPageAsync("/temps/ecritures")).TextOf("main table"));
            Assert.Equal(HttpStatusCode.Forbidden, (await principal.GetPageAsync("/temps/oubli")).Status);
        }
    }

    [Theory, BothDatabases]
    public async Task Is_refused_in_an_open_month_and_beyond_the_24_hours_of_its_day(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        var ours = app.Story.Ours;
        await app.RecordAsync(Day, 1400);
        using var officer = await app.OfficerAsync();
        var early = await officer.PostFormAsync(await officer.GetPageAsync("/temps/oubli"), "main form", [.. TimeAtHand.Work(Day, "30", ours.Commune()), ("Posted.Reason", "x")]);
        await CloseAsync(officer);

        var first = await AddAsync(officer, "30");
        var second = await AddAsync(officer, "30");

        Assert.Contains("encore ouvert", early.TextOf("main form"));
        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.Status);
        Assert.Contains("24\u00a0h", second.TextOf("main form"));

        async Task<Page> AddAsync(Visitor by, string minutes) =>
            await by.PostFormAsync(await by.GetPageAsync("/temps/oubli"), "main form", [.. TimeAtHand.Work(Day, minutes, ours.Commune()), ("Posted.Reason", "oubli")]);
    }

    [Theory, BothDatabases]
    public async Task Is_taken_back_while_its_own_month_is_open_and_never_rewritten(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        await app.RecordAsync(Day, 60);
        using var officer = await app.OfficerAsync();
        await CloseAsync(officer);
        var added = await officer.PostFormAsync(await officer.GetPageAsync("/temps/oubli"), "main form", [.. TimeAtHand.Work(Day, "30", app.Story.Ours.Commune()), ("Posted.Reason", "oubli")]);

        Assert.DoesNotContain("Modifier", added.TextOf("main"));
        var gone = await officer.PressAsync(added, "main form button");
        var back = await officer.PressAsync(gone, ".undo-bar button");

        Assert.Equal(HttpStatusCode.OK, back.Status);
        Assert.Single(await app.LinesAsync(TwoNeighbours.Today));
    }

    static async Task CloseAsync(Visitor officer) =>
        await officer.PostFormAsync(await officer.GetPageAsync("/temps/mois/2026-10"), "section[aria-labelledby=clore] form", ("Posted.Anyway", true));
}
