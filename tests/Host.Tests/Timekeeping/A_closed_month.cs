using System.Net;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Host.Tests.Timekeeping;

/// <summary>Each test has an application of its own: closing cannot be undone.</summary>
public sealed class A_closed_month
{
    static readonly DateOnly Day = new(2026, 10, 14);

    [Theory, BothDatabases]
    public async Task Is_closed_once_it_is_over_with_its_incomplete_days_shown(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        await app.RecordAsync(Day, 60);
        using var officer = await app.OfficerAsync();
        Assert.False((await officer.GetPageAsync("/temps/mois/2026-11")).Has("#clore"));
        var page = await officer.GetPageAsync("/temps/mois/2026-10");
        Assert.Contains("14 octobre 2026".Replace(" octobre", "\u00a0octobre", StringComparison.Ordinal), page.TextOf("section[aria-labelledby=clore]"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.PostFormAsync(page, "section[aria-labelledby=clore] form")).Status);
        var closed = await officer.PostFormAsync(page, "section[aria-labelledby=clore] form", ("Posted.Anyway", true));

        Assert.Contains("Mois clos", closed.TextOf("main"));
        Assert.Equal(HttpStatusCode.Conflict, (await officer.PostFormAsync(page, "section[aria-labelledby=clore] form", ("Posted.Anyway", true))).Status);
        await using var scope = app.Scope(app.Story.Ours.Id);
        Assert.Equal(new DateOnly(2026, 10, 31), await scope.Get<IClosedDays>().LastClosedDayAsync());
    }

    [Theory, BothDatabases]
    public async Task Changes_only_by_counter_entries_with_a_reason(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        var (id, ours) = (await app.RecordAsync(Day, 61, Beneficiary.Common), app.Story.Ours);
        using var officer = await app.OfficerAsync();
        var editing = await officer.GetPageAsync($"/temps/ecritures/{id}/modifier");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.PostFormAsync(await officer.GetPageAsync($"/temps/ecritures/{id}/corriger"), "main form", ("Posted.Duration", "0"), ("Posted.Reason", "trop tôt"))).Status);
        await CloseAsync(officer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.PostFormAsync(editing, "main form:has([name='Posted.Note'])", ("Posted.Duration", "10"))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.PressAsync(editing, "main form:not(:has([name='Posted.Note'])) button")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.PostFormAsync(await officer.GetPageAsync("/temps/saisir"), "main form", TimeAtHand.Work(Day, "30", ours.Commune()))).Status);
        var correcting = await officer.GetPageAsync($"/temps/ecritures/{id}/corriger");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.PostFormAsync(correcting, "main form", ("Posted.Duration", "30"))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.PostFormAsync(correcting, "main form", ("Posted.Duration", "30"), ("Posted.Reason", "x"), ("Posted.Day", "2026-10-20"))).Status);

        var done = await officer.PostFormAsync(correcting, "main form", ("Posted.Duration", "30"), ("Posted.Reason", "compté deux fois"), ("Posted.Day", TwoNeighbours.Today));
        await officer.PostFormAsync(correcting, "main form", ("Posted.Duration", "30"), ("Posted.Reason", "compté deux fois"), ("Posted.Day", TwoNeighbours.Today));
        Assert.Contains("compté deux fois", done.TextOf("main"));
        await officer.PostFormAsync(await officer.GetPageAsync($"/temps/ecritures/{id}/corriger"), "main form", ("Posted.Duration", "0"), ("Posted.Reason", "rien du tout"));

        Assert.Equal(new Minutes(61), (await app.LinesAsync(Day)).Single().Minutes);
        var counters = await app.LinesAsync(TwoNeighbours.Today);
        Assert.Equal([-31, -30], counters.Select(c => c.Minutes.Value));
        Assert.All(counters, c => Assert.Equal(id, c.Corrects));
        var all = (await app.LinesAsync(Day)).Concat(counters).SelectMany(l => l.Parts).ToLookup(p => p.Principal, p => p.Minutes.Value);
        Assert.All(all, p => Assert.Equal(0, p.Sum()));
    }

    [Theory, BothDatabases]
    public async Task Moves_a_line_to_its_right_beneficiary_by_a_pair(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        var (id, ours) = (await app.RecordAsync(Day, 60, Beneficiary.Of(app.Story.Ours.A)), app.Story.Ours);
        using var officer = await app.OfficerAsync();
        await CloseAsync(officer);

        await officer.PostFormAsync(await officer.GetPageAsync($"/temps/ecritures/{id}/corriger"), "main form",
            ("Posted.Duration", "1h"), ("Posted.Beneficiary", WorkCode.Of(Beneficiary.Of(ours.OfB, ours.B))), ("Posted.Reason", "c’était Ytres"));

        var counters = await app.LinesAsync(TwoNeighbours.Today);
        Assert.Equal([(ours.A, -60L), (ours.B, 60L)], counters.Select(c => (c.Beneficiary.Principal!.Value, c.Minutes.Value)));
        // Corrections speak of October: nothing was worked today.
        Assert.StartsWith("Noté 0\u00a0h", (await officer.GetPageAsync("/temps")).TextOf(".stat:nth-child(2)"));
    }

    static async Task CloseAsync(Visitor officer) =>
        await officer.PostFormAsync(await officer.GetPageAsync("/temps/mois/2026-10"), "section[aria-labelledby=clore] form", ("Posted.Anyway", true));
}
