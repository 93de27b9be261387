using System.Net;
using System.Text.Json;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Visits.Data;

namespace Mitoyen.Host.Tests.Visits;

public sealed class Moving_a_visit
{
    const string Week = PlannedWeeks.Week;

    [Theory, BothDatabases]
    public async Task Says_what_each_place_costs_moves_there_and_is_taken_back(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var planned = await PlannedWeeks.PlanAsync(app, officer);
        var before = planned.TextOf("main");
        var move = "";
        foreach (var link in planned.Document.QuerySelectorAll("a[data-move]").Select(a => a.GetAttribute("href")!))
            if ((await officer.GetPageAsync(link)).Has("button[name='Posted.To']")) { move = link; break; }
        Assert.NotEmpty(move);

        var tried = await TriedAsync(officer, move);
        var days = tried.GetProperty("days").EnumerateArray().ToList();
        var moved = await officer.PressAsync(await officer.GetPageAsync(move), "button[name='Posted.To']", ("Posted.Version", tried.GetProperty("version").GetString()));
        var back = await officer.PressAsync(moved, "button[value=annuler]");
        var again = await officer.PressAsync(moved, "button[value=annuler]");

        Assert.All(days, d => Assert.True(d.GetProperty("now").GetBoolean() || d.GetProperty("says").GetArrayLength() > 0));
        Assert.Contains("est déplacée", moved.TextOf("main"), StringComparison.Ordinal);
        Assert.Contains("Le déplacement est annulé", back.TextOf("main"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Equal(Rounds(before), Rounds((await officer.GetPageAsync(Week)).TextOf("main")));
    }

    [Theory, BothDatabases]
    public async Task To_a_place_of_its_day_keeps_that_order(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var planned = await PlannedWeeks.PlanAsync(app, officer);
        foreach (var link in planned.Document.QuerySelectorAll("a[data-move]").Select(a => a.GetAttribute("href")!))
        {
            var tried = await TriedAsync(officer, link);
            var places = tried.GetProperty("days").EnumerateArray().SelectMany(d => d.GetProperty("places").EnumerateArray()).Where(p => p.GetProperty("ok").GetBoolean()).ToList();
            if (places.Count == 0) continue;
            var page = await officer.GetPageAsync(link);
            using var form = new FormUrlEncodedContent([new("_handler", "deplacer"), new("Posted.Version", tried.GetProperty("version").GetString()!), new("Posted.To", places[0].GetProperty("slot").GetString()!)]);
            using var answer = await officer.SendAsync(new(HttpMethod.Post, page.Url) { Content = form });
            Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
            var commune = link.Split('/')[^1].Split('?')[0];
            await using var scope = app.Scope(app.Story.Ours.Id);
            var week = scope.Db.Set<WeekPlan>().Single(w => w.Monday == new DateOnly(2026, 11, 30));
            var stop = week.Standing.Single(s => s.Key == commune);
            Assert.Equal(places[0].GetProperty("slot").GetString(), $"{stop.Officer.Value:N}-{stop.Date:yyyyMMdd}-{stop.Position}");
            return;
        }
        Assert.Fail("No visit of the week has another place: the test shows nothing.");
    }

    static async Task<JsonElement> TriedAsync(Visitor officer, string move)
    {
        using var answer = await officer.SendAsync(new(HttpMethod.Get, new Uri(move.Replace("?", "/essais?", StringComparison.Ordinal), UriKind.Relative)));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    static string Rounds(string text) => text[text.IndexOf("Carte de la semaine", StringComparison.Ordinal)..];
}
