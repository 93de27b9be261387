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

    static async Task<Page> WriteAsync(Visitor clerk, string title, string number, string action, params (string, object?)[] more) =>
        await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/LegalAct"), $"#form-contenu button[value={action}]",
            [("Posted.Title", title), ("Posted.Number", number), ("Posted.AdoptedOn", "2026-11-19"), ("Posted.ActKind", "Deliberation"), .. more]);
}
