using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Host.Tests.Timekeeping;

public sealed class Recording_time(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task Is_one_form_that_can_be_undone(Database database)
    {
        var (app, day) = (await apps.WithStoryAsync(database), new DateOnly(2026, 11, 9));
        using var officer = await app.OfficerAsync();
        var page = await officer.GetPageAsync($"/temps/saisir?jour={day:yyyy-MM-dd}&retour=/temps?jour={day:yyyy-MM-dd}");

        var after = await officer.PostFormAsync(page, "main form", TimeAtHand.Work(day, "1h30", app.Story.Ours.Commune()));

        Assert.Equal([HttpStatusCode.SeeOther], after.Redirections.Select(r => r == HttpStatusCode.Found ? HttpStatusCode.SeeOther : r));
        Assert.Equal(new Minutes(90), Assert.Single(await app.LinesAsync(day)).Minutes);
        Assert.Contains("Sapignies", after.TextOf("#lignes + *, .card[aria-labelledby=lignes]"));

        var undone = await officer.PressAsync(after, ".undo-bar button");

        Assert.Equal(HttpStatusCode.OK, undone.Status);
        Assert.Empty(await app.LinesAsync(day));
    }

    [Theory, BothDatabases]
    public async Task Takes_one_tap_in_the_header_of_any_page(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.OfficerAsync();
        var before = (await app.LinesAsync(TwoNeighbours.Today)).Count;
        var anywhere = await officer.GetPageAsync("/temps/ecritures");

        var after = await officer.PressAsync(anywhere, ".time-drop .quick-time button[value='45']");

        Assert.Equal("/temps/ecritures", after.Path);
        var lines = await app.LinesAsync(TwoNeighbours.Today);
        Assert.Equal(before + 1, lines.Count);
        Assert.Equal(new Minutes(45), lines[^1].Minutes);
    }

    [Theory, BothDatabases]
    public async Task From_a_request_asks_for_nothing_but_the_duration(Database database)
    {
        var (app, day) = (await apps.WithStoryAsync(database), new DateOnly(2026, 11, 10));
        using var officer = await app.OfficerAsync();
        var page = await officer.GetPageAsync($"/temps/saisir?demande={app.Story.Ours.Requests[0]}&jour={day:yyyy-MM-dd}");
        Assert.Equal("", page.Document.QuerySelector("[name='Posted.Duration']")!.GetAttribute("value") ?? "");

        await officer.PostFormAsync(page, "main form", ("Posted.Duration", "20"));

        var line = Assert.Single(await app.LinesAsync(day));
        Assert.Equal(app.Story.Ours.Requests[0], line.Request);
        Assert.Equal(app.Story.Ours.OfA, line.Beneficiary.Commune);
    }

    [Theory]
    [BothDatabases("2026-11-11", "0", "au moins une minute")]
    [BothDatabases("2026-11-11", "-30", "négative")]
    [BothDatabases("2026-11-11", "beaucoup", "n’est pas une durée")]
    [BothDatabases("2026-11-11", "24h01", "24")]
    [BothDatabases("2026-11-25", "30", "pas encore venu")]
    [BothDatabases("2025-12-31", "30", "Aucune convention")]
    [BothDatabases("demain", "30", "n’est pas une date")]
    public async Task Is_refused_beside_its_field_with_all_that_was_typed(Database database, string day, string duration, string sentence)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.OfficerAsync();
        var page = await officer.GetPageAsync("/temps/saisir");

        var answer = await officer.PostFormAsync(page, "main form", ("Posted.Day", day), ("Posted.Duration", duration), ("Posted.Kind", "Advice"), ("Posted.Beneficiary", app.Story.Ours.Commune()), ("Posted.Note", "à garder"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, answer.TextOf("main .field-bad"));
        Assert.Equal("à garder", answer.Document.QuerySelector("[name='Posted.Note']")!.GetAttribute("value"));
        Assert.Equal(duration, answer.Document.QuerySelector("[name='Posted.Duration']")!.GetAttribute("value"));
        Assert.Empty(await app.LinesAsync(new(2026, 11, 11)));
    }

    [Theory, BothDatabases]
    public async Task For_another_partnership_is_refused(Database database)
    {
        var (app, day) = (await apps.WithStoryAsync(database), new DateOnly(2026, 11, 12));
        using var officer = await app.OfficerAsync();
        var (ours, theirs) = (app.Story.Ours, app.Story.Theirs);
        var before = await Changing_a_line.ForgedAsync(app);

        foreach (var (beneficiary, request, status) in new[]
        {
            (WorkCode.Of(new Beneficiary(null, theirs.OfA)), "", HttpStatusCode.UnprocessableEntity),
            (WorkCode.Of(Beneficiary.Of(theirs.A)), "", HttpStatusCode.UnprocessableEntity),
            (ours.Commune(), theirs.Requests[0].ToString(), HttpStatusCode.NotFound),
        })
        {
            var answer = await PostAsync(officer, "/temps/saisir", ("_handler", "saisir"), ("Posted.Day", $"{day:yyyy-MM-dd}"), ("Posted.Duration", "30"), ("Posted.Kind", "Advice"), ("Posted.Beneficiary", beneficiary), ("Posted.Request", request));
            Assert.Equal(status, answer.StatusCode);
            Assert.DoesNotContain(Story.Secret, await answer.Content.ReadAsStringAsync());
        }
        Assert.Empty(await app.LinesAsync(day));
        Assert.Equal(before + 1, await Changing_a_line.ForgedAsync(app));
    }

    [Theory, BothDatabases]
    public async Task Posted_twice_is_recorded_once(Database database)
    {
        var (app, day) = (await apps.WithStoryAsync(database), new DateOnly(2026, 11, 13));
        using var officer = await app.OfficerAsync();
        var page = await officer.GetPageAsync("/temps/saisir");

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => officer.PostFormAsync(page, "main form", TimeAtHand.Work(day, "30", app.Story.Ours.Commune()))));

        Assert.Single(await app.LinesAsync(day));
    }

    [Theory, BothDatabases]
    public async Task At_the_same_moment_never_overflows_the_day(Database database)
    {
        var (app, day) = (await apps.WithStoryAsync(database), new DateOnly(2026, 11, 14));
        using var officer = await app.OfficerAsync();
        var pages = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => officer.GetPageAsync("/temps/saisir")));

        var answers = await Task.WhenAll(pages.Select(p => officer.PostFormAsync(p, "main form", TimeAtHand.Work(day, "13h", app.Story.Ours.Commune()))));

        Assert.Single(answers, a => a.Status == HttpStatusCode.UnprocessableEntity);
        Assert.Equal(new Minutes(780), Assert.Single(await app.LinesAsync(day)).Minutes);
    }

    [Theory, BothDatabases]
    public async Task Never_goes_back_to_another_site(Database database)
    {
        var (app, day) = (await apps.WithStoryAsync(database), new DateOnly(2026, 11, 15));
        using var officer = await app.OfficerAsync();

        var page = await officer.GetPageAsync("/temps/saisir?retour=//ailleurs.test/");
        var after = await officer.PostFormAsync(page, "main form", [.. TimeAtHand.Work(day, "30", app.Story.Ours.Commune()), ("Posted.Back", "/\\ailleurs.test")]);

        Assert.Equal("/temps", after.Path);
    }

    internal static Task<HttpResponseMessage> PostAsync(Visitor visitor, string url, params (string Name, string Value)[] fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(url, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))) };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return visitor.SendAsync(request);
    }
}
