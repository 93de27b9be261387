using System.Net;
using Ical.Net;
using MiniExcelLibs;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Host.Tests.Timekeeping;

/// <summary>Exports and the calendar feed.</summary>
public sealed class Leaving_the_house(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task Exports_hold_what_is_filtered_and_run_no_formula(Database database)
    {
        var (app, day) = (await apps.WithStoryAsync(database), new DateOnly(2026, 11, 16));
        await app.RecordAsync(day, 61, Beneficiary.Common, "=HYPERLINK(\"http://ailleurs.test\";\"Réunion\")");
        await app.RecordAsync(day, 30, note: "rien à voir");
        using var principal = await app.SignedInAsync(app.Story.Ours.PrincipalOfB.Email);

        var csv = (await principal.SendAsync(new(HttpMethod.Get, new Uri("/temps/ecritures.csv?q=reunion&du=2026-11-16&au=2026-11-16", UriKind.Relative)))).Content;
        var lines = (await csv.ReadAsStringAsync()).TrimStart('\uFEFF').TrimEnd().Split("\r\n");
        using var xlsx = new MemoryStream(await (await principal.SendAsync(new(HttpMethod.Get, new Uri("/temps/ecritures.xlsx?q=reunion&du=2026-11-16&au=2026-11-16", UriKind.Relative)))).Content.ReadAsByteArrayAsync());
        var rows = xlsx.Query(useHeaderRow: true).Cast<IDictionary<string, object>>().ToList();

        Assert.Equal(2, lines.Length);
        Assert.Contains("'=HYPERLINK", lines[1]);
        Assert.Contains(";61;", lines[1]);
        Assert.Contains(";49;12;", lines[1]);
        Assert.StartsWith("'=HYPERLINK", (string)Assert.Single(rows)["Note"]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await principal.SendAsync(new(HttpMethod.Get, new Uri("/temps/ecritures.csv?du=demain", UriKind.Relative)))).StatusCode);
    }

    [Theory, BothDatabases]
    public async Task The_search_narrows_by_every_filter_and_says_what_it_cannot_read(Database database)
    {
        var (app, day) = (await apps.WithStoryAsync(database), new DateOnly(2026, 11, 18));
        await app.RecordAsync(day, 17, Beneficiary.Of(app.Story.Ours.OfB, app.Story.Ours.B), "Réunion à la mairie");
        using var officer = await app.OfficerAsync();

        foreach (var found in new[] { "q=REUNION+mairie", $"du={day:yyyy-MM-dd}&au={day:yyyy-MM-dd}", $"pour=p-{app.Story.Ours.B.Value:N}&du={day:yyyy-MM-dd}", $"pour=c-{app.Story.Ours.OfB.Value:N}&nature=Advice" })
            Assert.Contains("17\u00a0min", (await officer.GetPageAsync($"/temps/ecritures?{found}")).TextOf("main"));
        Assert.Contains("Aucune ligne", (await officer.GetPageAsync("/temps/ecritures?q=introuvable")).TextOf("main"));
        foreach (var bad in new[] { "du=demain", "du=2026-11-02&au=2026-11-01", "nature=Rien", "pour=c-xyz", "demande=abc" })
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.GetPageAsync($"/temps/ecritures?{bad}")).Status);
        Assert.DoesNotContain(Story.Secret, (await officer.GetPageAsync("/temps/ecritures")).TextOf());
    }

    [Theory, BothDatabases]
    public async Task The_feed_opens_by_its_secret_alone_until_it_is_closed(Database database)
    {
        var (app, day) = (await apps.WithStoryAsync(database), new DateOnly(2026, 11, 19));
        await app.RecordAsync(day, 75, note: "vue dans l’agenda");
        using var officer = await app.OfficerAsync();
        var page = await officer.GetPageAsync("/temps/horaires");

        var created = await officer.PressAsync(page, "button[value=renouveler]");
        var address = created.TextOf(".secret");

        using var anybody = app.Visitor();
        var first = Calendar.Load(await ReadAsync(anybody, address))!;
        var again = Calendar.Load(await ReadAsync(anybody, address))!;
        var one = Assert.Single(first.Events, e => e.Description?.Contains("vue dans l’agenda", StringComparison.Ordinal) == true);
        Assert.Equal(new DateTime(2026, 11, 19), one.Start!.Value);
        Assert.Contains("1\u00a0h\u00a015", one.Summary);
        Assert.Equal(first.Events.Select(e => e.Uid).Order(), again.Events.Select(e => e.Uid).Order());
        Assert.Equal(first.Events.Count, first.Events.Select(e => e.Uid).Distinct().Count());
        Assert.Contains(first.Events, e => e.Summary == "Jour férié" && e.Start!.Value == new DateTime(2026, 11, 11));
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.SendAsync(new(HttpMethod.Get, new Uri("/temps/agenda/devine.ics", UriKind.Relative)))).StatusCode);

        await officer.PressAsync(await officer.GetPageAsync("/temps/horaires"), "button[value=fermer]");
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.SendAsync(new(HttpMethod.Get, new Uri(address)))).StatusCode);
    }

    static async Task<string> ReadAsync(Visitor visitor, string address) => await (await visitor.SendAsync(new(HttpMethod.Get, new Uri(address)))).Content.ReadAsStringAsync();
}
