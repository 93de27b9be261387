using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;

namespace Mitoyen.Host.Tests.Timekeeping;

/// <summary>Each test has an application of its own: the clock moves.</summary>
public sealed class The_timer
{
    const string StartForm = "#demarrer + form, section[aria-labelledby=demarrer] form";

    [Theory, BothDatabases]
    public async Task Runs_in_the_header_of_every_page_and_becomes_a_line_rounded_to_the_minute(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.OfficerAsync();
        await StartAsync(officer, app.Story.Ours.Commune());
        app.Clock.Advance(TimeSpan.FromMinutes(31) + TimeSpan.FromSeconds(40));

        var anywhere = await officer.GetPageAsync("/temps/ecritures");
        Assert.Contains("Sapignies", anywhere.TextOf(".timer-running"));
        var after = await officer.PressAsync(anywhere, ".timer-running button");

        Assert.Equal(new Minutes(32), Assert.Single(await app.LinesAsync(TwoNeighbours.Today)).Minutes);
        Assert.False(after.Has(".timer-running"));
        await officer.PressAsync(anywhere, ".timer-running button");
        Assert.Single(await app.LinesAsync(TwoNeighbours.Today));
    }

    [Theory, BothDatabases]
    public async Task Switches_to_other_work_in_one_step(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.OfficerAsync();
        await StartAsync(officer, app.Story.Ours.Commune());
        app.Clock.Advance(TimeSpan.FromMinutes(10));

        var after = await officer.PressAsync(await officer.GetPageAsync("/temps/ecritures"), ".time-drop-work form[action='/temps/minuteur'] button");

        Assert.Equal(new Minutes(10), Assert.Single(await app.LinesAsync(TwoNeighbours.Today)).Minutes);
        Assert.True(after.Has(".timer-running"));
    }

    [Theory, BothDatabases]
    public async Task Forgotten_until_the_next_day_asks_and_guesses_nothing(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.OfficerAsync();
        await StartAsync(officer, app.Story.Ours.Commune());
        var shown = await officer.GetPageAsync("/temps/ecritures");
        app.Clock.Advance(TimeSpan.FromHours(20));

        var stopped = await officer.PressAsync(shown, ".timer-running button");
        Assert.Equal(HttpStatusCode.Conflict, stopped.Status);
        var asking = await officer.GetPageAsync("/temps/minuteur");
        Assert.Equal("", asking.Document.QuerySelector("[name='Posted.Duration']")!.GetAttribute("value") ?? "");
        var empty = await officer.PressAsync(asking, "button[value=dire]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Empty(await app.LinesAsync(TwoNeighbours.Today));

        await officer.PressAsync(asking, "button[value=dire]", ("Posted.Duration", "1h10"));

        Assert.Equal(new Minutes(70), Assert.Single(await app.LinesAsync(TwoNeighbours.Today)).Minutes);
        Assert.False((await officer.GetPageAsync("/temps")).Has(".timer-running"));
    }

    [Theory, BothDatabases]
    public async Task Can_be_dropped_and_leaves_nothing(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.OfficerAsync();
        await StartAsync(officer, app.Story.Ours.Commune());
        app.Clock.Advance(TimeSpan.FromMinutes(5));

        await officer.PressAsync(await officer.GetPageAsync("/temps/minuteur"), "button[value=abandonner]");

        Assert.Empty(await app.LinesAsync(TwoNeighbours.Today));
    }

    static async Task StartAsync(Visitor officer, string beneficiary) =>
        await officer.PostFormAsync(await officer.GetPageAsync("/temps/minuteur"), StartForm, ("Posted.Kind", "Advice"), ("Posted.Beneficiary", beneficiary));
}
