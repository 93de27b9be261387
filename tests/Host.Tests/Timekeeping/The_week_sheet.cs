using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Host.Tests.Timekeeping;

public sealed class The_week_sheet(Apps apps) : IClassFixture<Apps>
{
    const string Sheet = "main form.week-sheet";

    [Theory, BothDatabases]
    public async Task Writes_the_changed_cells_and_no_other(Database database)
    {
        var (app, monday) = (await apps.WithStoryAsync(database), new DateOnly(2026, 10, 5));
        var kept = await app.RecordAsync(monday, 60, note: "note gardée");
        using var officer = await app.OfficerAsync();
        var page = await officer.GetPageAsync("/temps/semaine/2026-W41");
        Assert.Equal("1h00", page.Document.QuerySelector("[name='Posted.Rows[0].Cells[0].Text']")!.GetAttribute("value"));

        await officer.PostFormAsync(page, Sheet, Cell(1, "1h30"), Cell(2, "1:15"), Cell(3, "90"), Cell(4, "1,5h"));

        var written = await Task.WhenAll(Enumerable.Range(1, 4).Select(async d => (await app.LinesAsync(monday.AddDays(d))).Single().Minutes.Value));
        Assert.Equal([90, 75, 90, 90], written);
        Assert.Equal((kept, "note gardée"), (await app.LinesAsync(monday)).Select(l => (l.Id, l.Note)).Single());

        await officer.PostFormAsync(await officer.GetPageAsync("/temps/semaine/2026-W41"), Sheet, Cell(0, "0h45"), Cell(1, ""));

        Assert.Equal((kept, new Minutes(45)), (await app.LinesAsync(monday)).Select(l => (l.Id, l.Minutes)).Single());
        Assert.Empty(await app.LinesAsync(monday.AddDays(1)));
    }

    [Theory, BothDatabases]
    public async Task With_one_bad_cell_writes_nothing_and_says_so_in_that_cell(Database database)
    {
        var (app, monday) = (await apps.WithStoryAsync(database), new DateOnly(2026, 10, 12));
        await app.RecordAsync(monday, 60);
        using var officer = await app.OfficerAsync();
        var page = await officer.GetPageAsync("/temps/semaine/2026-W42");

        var unreadable = await officer.PostFormAsync(page, Sheet, Cell(1, "2h"), Cell(2, "deux heures"));
        var tooLong = await officer.PostFormAsync(page, Sheet, Cell(1, "2h"), Cell(2, "24h01"));

        foreach (var answer in new[] { unreadable, tooLong })
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.NotNull(answer.Document.QuerySelector("[name='Posted.Rows[0].Cells[2].Text']")!.Closest(".field-bad"));
            Assert.Equal("2h", answer.Document.QuerySelector("[name='Posted.Rows[0].Cells[1].Text']")!.GetAttribute("value"));
        }
        Assert.Empty(await app.LinesAsync(monday.AddDays(1)));
    }

    [Theory, BothDatabases]
    public async Task Tells_of_a_cell_that_changed_meanwhile(Database database)
    {
        var (app, monday) = (await apps.WithStoryAsync(database), new DateOnly(2026, 10, 19));
        await app.RecordAsync(monday, 60);
        using var officer = await app.OfficerAsync();
        var page = await officer.GetPageAsync("/temps/semaine/2026-W43");
        await app.RecordAsync(monday, 30);

        var conflict = await officer.PostFormAsync(page, Sheet, Cell(0, "2h"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("1\u00a0h\u00a030", conflict.TextOf("main .field-bad"));
        await officer.PostFormAsync(conflict, Sheet);
        Assert.Equal(120, (await app.LinesAsync(monday)).Sum(l => l.Minutes.Value));
    }

    [Theory, BothDatabases]
    public async Task Repeats_the_rows_of_last_week_and_never_its_minutes(Database database)
    {
        var (app, monday) = (await apps.WithStoryAsync(database), new DateOnly(2026, 9, 7));
        await app.RecordAsync(monday, 60);
        using var officer = await app.OfficerAsync();

        var repeated = await officer.PressAsync(await officer.GetPageAsync("/temps/semaine/2026-W38"), "button[value=reprendre]");

        Assert.Equal(HttpStatusCode.OK, repeated.Status);
        Assert.Equal(7, repeated.Document.QuerySelectorAll(".week-table tbody input:not([type=hidden])").Count(i => string.IsNullOrEmpty(i.GetAttribute("value"))));
        await officer.PostFormAsync(repeated, Sheet, Cell(0, "3h"));
        Assert.Equal(new Minutes(180), Assert.Single(await app.LinesAsync(monday.AddDays(7))).Minutes);
    }

    [Theory, BothDatabases]
    public async Task Adds_a_row_and_knows_no_week_that_is_none(Database database)
    {
        var (app, monday) = (await apps.WithStoryAsync(database), new DateOnly(2026, 9, 21));
        using var officer = await app.OfficerAsync();
        var page = await officer.GetPageAsync("/temps/semaine/2026-W39");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.PressAsync(page, "button[value=ajouter]")).Status);
        var added = await officer.PressAsync(page, "button[value=ajouter]", ("Posted.NewKind", "Training"), ("Posted.NewBeneficiary", "commun"));
        await officer.PostFormAsync(added, Sheet, Cell(1, "1h01"));

        var line = Assert.Single(await app.LinesAsync(monday.AddDays(1)));
        Assert.True(line.Beneficiary.IsCommon);
        Assert.Equal([49, 12], line.Parts.Select(p => p.Minutes.Value));
        foreach (var none in new[] { "2026-W54", "2026-W00", "truc" }) Assert.Equal(HttpStatusCode.NotFound, (await officer.GetPageAsync($"/temps/semaine/{none}")).Status);
    }

    static (string, object?) Cell(int day, string text) => ($"Posted.Rows[0].Cells[{day}].Text", text);
}
