using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform.Mail;
using Mitoyen.Sites.FollowSittings;

namespace Mitoyen.Host.Tests.Sites;

public sealed class Duties_after_a_sitting_over_HTTP
{
    [Theory, BothDatabases]
    public async Task Are_said_to_the_clerk_and_done_by_publishing_the_acts(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        const string path = "/actes/seances/2026-11-19";
        await WriteAsync(clerk, "Tarifs de la salle", "2026-12", "publier");
        var rejected = await WriteAsync(clerk, "Achat d’un terrain", "2026-13", "garder", ("Posted.Outcome", "Rejected"));

        Assert.Contains("séance du 19 novembre 2026 : il en manque 1, dernier jour le jeudi 26 novembre 2026", (await clerk.GetPageAsync("/contenus")).TextOf(".notice-warning"), StringComparison.Ordinal);
        Assert.DoesNotContain("Achat d’un terrain", (await clerk.GetPageAsync(app.On(SiteVisits.Sapignies, path))).TextOf("tbody"), StringComparison.Ordinal);
        await RemindAsync();
        await RemindAsync();
        await using (var scope = app.Scope(app.Story.Ours.Id))
        {
            var mail = Assert.Single(await scope.Db.Set<OutgoingMail>().Where(m => m.Subject.StartsWith("Après la séance")).ToListAsync(TestContext.Current.CancellationToken));
            Assert.Equal(app.Story.Ours.ClerkOfA.Email, mail.To);
            Assert.Contains("26 novembre 2026", mail.Body, StringComparison.Ordinal);
        }

        await clerk.PressAsync(await clerk.GetPageAsync(rejected.Path), "button[value=publier]");

        Assert.False((await clerk.GetPageAsync("/contenus")).Has(".notice-warning"));
        var list = await clerk.GetPageAsync(app.On(SiteVisits.Sapignies, path));
        Assert.Contains("2026-12Tarifs de la salleadoptée", list.TextOf("tbody tr"), StringComparison.Ordinal);
        Assert.Contains("2026-13Achat d’un terrainrejetée", list.TextOf("tbody tr + tr"), StringComparison.Ordinal);
        Assert.True((await clerk.GetPageAsync(app.On(SiteVisits.Sapignies, "/actes"))).Has($"main a[href='{path}']"));
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetPageAsync(app.On(SiteVisits.Bihucourt, path))).Status);

        async Task RemindAsync()
        {
            await using var scope = app.Scope(app.Story.Ours.Id);
            await scope.Get<SittingReminders>().RunAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>From the form to the page, the list of the sitting and the open file.</summary>
    [Theory, BothDatabases]
    public async Task Tell_how_the_council_voted_and_when_the_prefecture_received_the_act(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        (string, object?)[] vote = [("Posted.Vote.InOffice", "11"), ("Posted.Vote.Voters", "10"), ("Posted.Vote.For", "9"), ("Posted.Vote.Abstentions", "1"), ("Posted.Vote.ReceivedOn", "2026-11-20"), ("Posted.Vote.Receipt", "062-2026-12-DE")];

        var wrong = await WriteAsync(clerk, "Tarifs de la salle", "2026-12", "publier", [.. vote, ("Posted.Vote.Against", "12")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("dépassent le nombre de votants", wrong.TextOf(".field-bad:has([name='Posted.Vote.For'])"), StringComparison.Ordinal);
        Assert.Equal("062-2026-12-DE", wrong.Document.QuerySelector("[name='Posted.Vote.Receipt']")!.GetAttribute("value"));
        await clerk.PressAsync(wrong, "#form-contenu button[value=publier]", ("Posted.Vote.Against", ""));

        const string words = "9 voix pour, 0 contre, 1\u00A0abstention\u202F; 10\u00A0votants sur 11 en exercice";
        var sitting = await clerk.GetPageAsync(app.On(SiteVisits.Sapignies, "/actes/seances/2026-11-19"));
        Assert.Contains(words, sitting.TextOf("tbody"), StringComparison.Ordinal);
        var act = await clerk.GetPageAsync(app.On(SiteVisits.Sapignies, sitting.Document.QuerySelector("tbody a")!.GetAttribute("href")!));
        Assert.Contains(words, act.TextOf("main"), StringComparison.Ordinal);
        Assert.Contains("novembre 2026, n°\u00A0062-2026-12-DE", act.TextOf("main"), StringComparison.Ordinal);
        var row = (await (await clerk.SendAsync(new(HttpMethod.Get, new Uri(app.On(SiteVisits.Sapignies, "/actes.csv"))))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n')[1];
        Assert.Contains("062-2026-12-DE,2026-11-20,11,10,9,0,1,", row, StringComparison.Ordinal);
    }

    static async Task<Page> WriteAsync(Visitor clerk, string title, string number, string action, params (string, object?)[] more) =>
        await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/LegalAct"), $"#form-contenu button[value={action}]",
            [("Posted.Title", title), ("Posted.Number", number), ("Posted.AdoptedOn", "2026-11-19"), ("Posted.ActKind", "Deliberation"), .. more]);
}
