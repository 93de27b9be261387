using System.Net;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Modules.Tests.Pictures;
using Mitoyen.Requests.Contracts;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Host.Tests.Visits;

public sealed class On_the_road
{
    static readonly byte[] Picture = SentPictures.FromATelephone();

    [Theory, BothDatabases]
    public async Task A_request_is_closed_with_its_time_in_three_actions(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var stop = await FirstStopAsync(officer);
        var request = app.Story.Ours.Requests[1];

        var solved = await officer.PressAsync(stop, $"button[value='reglee:{request}']", ("Posted.Time", "25"));

        Assert.Contains("C’est noté", solved.TextOf("main"), StringComparison.Ordinal);
        await using var scope = app.Scope(app.Story.Ours.Id);
        Assert.Equal(RequestState.Done, (await scope.Get<IRequests>().FindAsync([request], TestContext.Current.CancellationToken))[request].State);
        Assert.Equal(45 + 25, (await scope.Get<ITimeLedger>().MinutesByRequestAsync([request], TestContext.Current.CancellationToken))[request].Value);
    }

    [Theory, BothDatabases]
    public async Task What_a_phone_sends_twice_is_written_once(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var stop = await FirstStopAsync(officer);
        var (key, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        foreach (var sent in (Guid[])[key, key]) Assert.Equal(HttpStatusCode.NoContent, await SendAsync(officer, stop, sent, "note", "Clé de l’armoire."));
        foreach (var sent in (Guid[])[other, other, Guid.CreateVersion7()]) Assert.Equal(HttpStatusCode.NoContent, await SendAsync(officer, stop, sent, "photo", null));
        var nonsense = await SendAsync(officer, stop, Guid.CreateVersion7(), "faite", "sans durée");

        var now = await officer.GetPageAsync(stop.Path);
        Assert.Equal(1, now.TextOf("section[aria-labelledby=notes]").Split("Clé de l’armoire.").Length - 1);
        Assert.Equal(1, now.Document.QuerySelectorAll("a[href^='/tournees/photos/']").Length);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nonsense);
    }

    [Theory, BothDatabases]
    public async Task A_photo_of_the_road_does_not_say_where_it_was_taken(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var stop = await FirstStopAsync(officer);

        await SendAsync(officer, stop, Guid.CreateVersion7(), "photo", null);
        var page = await officer.GetPageAsync(stop.Path);
        var refused = await officer.PressAsync(page, "button[value=photo]", ("Posted.File", new FormFile("photo.jpg", SentPictures.BombOf(60_000, 60_000))));

        using var answer = await officer.SendAsync(new(HttpMethod.Get, new Uri(page.Document.QuerySelector("a[href^='/tournees/photos/']")!.GetAttribute("href")!, UriKind.Relative)));
        using var kept = NetVips.Image.NewFromBuffer(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal((600, 800), (kept.Width, kept.Height));
        Assert.DoesNotContain(kept.GetFields(), f => f.StartsWith("exif", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
    }

    [Theory, BothDatabases]
    public async Task A_closed_day_shares_its_travel_between_those_it_served(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var day = await officer.GetPageAsync("/tournees/jour/2026-11-24");
        foreach (var url in day.Document.QuerySelectorAll("a[href^='/tournees/jour/2026-11-24/']").Select(a => a.GetAttribute("href")!).ToList())
            await officer.PressAsync(await officer.GetPageAsync(url), "button[value=faite]", ("Posted.Time", "40"));

        var closed = await officer.PostFormAsync(await officer.GetPageAsync("/tournees/jour/2026-11-24"), "#form-cloture", ("Posted.Kilometres", "61"), ("Posted.Driven", "1 h 31"));
        var again = await officer.PostFormAsync(day, "#form-cloture", ("Posted.Kilometres", "61"), ("Posted.Driven", "1 h 31"));

        Assert.Contains("La tournée commune demande", closed.TextOf("section[aria-labelledby=close]"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        await using var scope = app.Scope(app.Story.Ours.Id);
        var travel = (await scope.Get<ITimeLedger>().EntriesAsync(new(2026, 11, 24), new(2026, 11, 25), TestContext.Current.CancellationToken)).Where(e => e.Kind == WorkKind.Travel).ToList();
        Assert.Equal(2, travel.Count);
        Assert.Equal(91, travel.Sum(t => t.Minutes.Value));
        Assert.Contains("61", (await officer.GetPageAsync("/tournees/kilometres")).TextOf("main"), StringComparison.Ordinal);
        using var pdf = await officer.SendAsync(new(HttpMethod.Get, new Uri("/tournees/kilometres/2026-11.pdf", UriKind.Relative)));
        using var read = UglyToad.PdfPig.PdfDocument.Open(await pdf.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Contains("État des kilomètres, novembre 2026", read.GetPage(1).Text, StringComparison.Ordinal);
    }

    static async Task<Page> FirstStopAsync(Visitor officer)
    {
        var day = await officer.GetPageAsync("/tournees/jour/2026-11-24");
        return await officer.GetPageAsync(day.Document.QuerySelector("a[href^='/tournees/jour/2026-11-24/']")!.GetAttribute("href")!);
    }

    static async Task<HttpStatusCode> SendAsync(Visitor officer, Page stop, Guid key, string action, string? text)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(key.ToString()), "Posted.Key" }, { new StringContent(stop.Path.Split('/')[^1]), "Posted.Stop" }, { new StringContent(action), "Posted.Action" }, { new StringContent(text ?? ""), "Posted.Text" },
        };
        if (action == "photo") form.Add(new ByteArrayContent(Picture), "Posted.File", "photo.jpg");
        using var answer = await officer.SendAsync(new(HttpMethod.Post, new Uri("/tournees/route", UriKind.Relative)) { Content = form });
        return answer.StatusCode;
    }
}
