using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;

namespace Mitoyen.Host.Tests.Timekeeping;

public sealed class Planned_hours(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task Say_what_is_missing_to_the_day(Database database)
    {
        var (app, day) = (await apps.WithStoryAsync(database), new DateOnly(2026, 11, 16));
        await app.RecordAsync(day, 90);
        using var officer = await app.OfficerAsync();

        Assert.Contains("5\u00a0h\u00a030", (await officer.GetPageAsync($"/temps?jour={day:yyyy-MM-dd}")).TextOf(".stat:nth-child(3)"));
        var hours = await officer.GetPageAsync("/temps/horaires");
        await officer.PostFormAsync(hours, "form:has([name='Hours.From'])", ("Hours.From", day), ("Hours.Monday", "4h"));
        Assert.Contains("2\u00a0h\u00a030", (await officer.GetPageAsync($"/temps?jour={day:yyyy-MM-dd}")).TextOf(".stat:nth-child(3)"));
        Assert.Contains("7\u00a0h", (await officer.GetPageAsync($"/temps?jour={day.AddDays(-7):yyyy-MM-dd}")).TextOf(".stat:nth-child(1)"));
        await officer.PostFormAsync(hours, "form:has([name='Leave.From'])", ("Leave.From", day), ("Leave.Half", "Morning"));
        Assert.Contains("30\u00a0min", (await officer.GetPageAsync($"/temps?jour={day:yyyy-MM-dd}")).TextOf(".stat:nth-child(3)"));
        await officer.PressAsync(await officer.GetPageAsync("/temps/horaires"), $"button[value='{day:yyyy-MM-dd}']");
        Assert.Contains("2\u00a0h\u00a030", (await officer.GetPageAsync($"/temps?jour={day:yyyy-MM-dd}")).TextOf(".stat:nth-child(3)"));
        Assert.Contains("Rien n’était prévu", (await officer.GetPageAsync("/temps?jour=2026-11-14")).TextOf(".stat:nth-child(3)"));
        Assert.Contains("férié", (await officer.GetPageAsync("/temps?jour=2026-11-11")).TextOf(".stat:nth-child(1)"));
    }

    [Theory, BothDatabases]
    public async Task Refuse_what_makes_no_sense(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.OfficerAsync();
        var page = await officer.GetPageAsync("/temps/horaires");

        foreach (var (form, field, value) in new[] { ("Hours.From", "Hours.From", "bientôt"), ("Hours.From", "Hours.Monday", "25h"), ("Leave.From", "Leave.From", "32/01/2026") })
        {
            var answer = await officer.PostFormAsync(page, $"form:has([name='{form}'])", (field, value));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.Equal(value, answer.Document.QuerySelector($"[name='{field}']")!.GetAttribute("value"));
        }
        var backwards = await officer.PostFormAsync(page, "form:has([name='Leave.From'])", ("Leave.From", "2026-12-10"), ("Leave.To", "2026-12-09"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, backwards.Status);
    }
}
