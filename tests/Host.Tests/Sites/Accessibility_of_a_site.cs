using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform.Mail;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.ReadMessages;

namespace Mitoyen.Host.Tests.Sites;

public sealed class Accessibility_of_a_site(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task Is_declared_with_its_three_lists_and_the_plan_that_its_declaration_leads_to(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var office = $"/sites/{await app.SiteOfAsync(app.Story.Ours.OfA)}/accessibilite";
        Assert.Contains("n’ont pas encore été publiés", await TextAsync(clerk, app, "/accessibilite"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetPageAsync(app.On(SiteVisits.Sapignies, "/accessibilite/schema"))).Status);

        var form = await clerk.PressAsync(await clerk.GetPageAsync(office), "button[value=ajouter]");
        form = await clerk.PressAsync(form, "button[value=ajouter]");
        var saved = await clerk.PressAsync(form, "#form-declaration > .form-actions button",
            ("Posted.AuditedOn", "2026-10-01"), ("Posted.Auditor", "Cabinet Lecture"), ("Posted.Met", "60"), ("Posted.Applicable", "80"), ("Posted.Tools", "Firefox et NVDA\n\nAxe"), ("Posted.Pages", "Accueil"),
            ("Posted.Lines[0].Kind", "Exempt"), ("Posted.Lines[0].Words", "Bulletins d’avant 2018"),
            ("Posted.Lines[1].Kind", "NotMet"), ("Posted.Lines[1].Criterion", "8.9"), ("Posted.Lines[1].Words", "Des paragraphes vides"),
            ("Posted.Lines[2].Kind", "Burden"), ("Posted.Lines[2].Criterion", "4.1"), ("Posted.Lines[2].Words", "Conseils filmés"), ("Posted.Lines[2].Alternative", "les comptes rendus écrits"));
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        var declaration = await clerk.GetPageAsync(app.On(SiteVisits.Sapignies, "/accessibilite"));
        Assert.Equal(["Non-conformités", "Dérogations pour charge disproportionnée", "Contenus non soumis à l’obligation d’accessibilité"], declaration.Document.QuerySelectorAll("h3").Take(3).Select(h => h.TextContent));
        Assert.Equal(["Des paragraphes vides (critère 8.9)", "Conseils filmés (critère 4.1). Autrement : les comptes rendus écrits", "Bulletins d’avant 2018"], declaration.Document.QuerySelectorAll("h3 + ul").Take(3).Select(u => Plain(u.TextContent)));
        var text = Plain(declaration.TextOf("main"));
        Assert.All(["partiellement conforme", "des dérogations énumérées ci-dessous", "a été établie le 24 novembre 2026", "60 sur 80", "Firefox et NVDA", "Accueil", "Défenseur des droits"], told => Assert.Contains(told, text, StringComparison.Ordinal));

        var plan = await clerk.GetPageAsync($"{office}/schema");
        var wrong = await clerk.PressAsync(plan, "#form-schema > .form-actions button", ("Posted.From", "2025-01-01"), ("Posted.Until", "2028-01-01"), ("Posted.Responsible", "Odile Renard"));
        Assert.Contains("trois ans au plus", Plain(wrong.TextOf("#schema-Until-error")), StringComparison.Ordinal);
        await clerk.PressAsync(plan, "#form-schema > .form-actions button", ("Posted.From", "2025-01-01"), ("Posted.Until", "2027-12-31"), ("Posted.Responsible", "Odile Renard, secrétaire"),
            ("Posted.Lines[0].Year", "2026"), ("Posted.Lines[0].State", "Done"), ("Posted.Lines[0].Words", "Former l’équipe"));
        var led = (await clerk.GetPageAsync(app.On(SiteVisits.Sapignies, "/accessibilite"))).Document.QuerySelectorAll("main a[href^='/accessibilite/schema']").Select(a => a.GetAttribute("href"));
        Assert.Equal(["/accessibilite/schema", "/accessibilite/schema#plan-2026"], led);
        var shown = await TextAsync(clerk, app, "/accessibilite/schema");
        Assert.All(["Schéma pluriannuel d’accessibilité 2025-2027", "en cours", "Odile Renard, secrétaire", "Plan d’actions 2026", "Former l’équipe (fait)"], told => Assert.Contains(told, shown, StringComparison.Ordinal));
        Assert.Contains("/accessibilite/schema</loc>", await (await clerk.AskAsync(app.On(SiteVisits.Sapignies, "/sitemap.xml"))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromDays(410));
        Assert.Contains("arrivé à son terme le 31 décembre 2027", await TextAsync(clerk, app, "/accessibilite"), StringComparison.Ordinal);
        Assert.Contains("Le suivant n’est pas encore publié", await TextAsync(clerk, app, "/accessibilite/schema"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Refuses_an_audit_that_contradicts_itself(Database database)
    {
        var app = await apps.WithSitesAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var page = await clerk.GetPageAsync($"/sites/{await app.SiteOfAsync(app.Story.Ours.OfA)}/accessibilite");

        foreach (var (faulty, value, field) in new[] { ("Met", "81", "Met"), ("Lines[0].Criterion", "14.1", "Lines_0__Criterion"), ("Applicable", "60", "Met"), ("AuditedOn", "2027-01-01", "AuditedOn") })
        {
            var refused = await clerk.PressAsync(page, "#form-declaration > .form-actions button",
                [.. new (string, object?)[] { ("Posted.AuditedOn", "2026-10-01"), ("Posted.Auditor", "Cabinet"), ("Posted.Met", "60"), ("Posted.Applicable", "80"), ("Posted.Lines[0].Kind", "NotMet"), ("Posted.Lines[0].Criterion", "8.9"), ("Posted.Lines[0].Words", "x") }.Where(v => v.Item1 != $"Posted.{faulty}"), ($"Posted.{faulty}", value)]);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Contains(refused.Document.QuerySelectorAll("[id$='-error']"), e => e.Id!.Contains(field.Split('_')[^1], StringComparison.Ordinal));
        }
    }

    [Theory, BothDatabases]
    public async Task Follows_the_plan_of_the_communaute_without_a_copy(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var own = $"/sites/{await app.SiteOfAsync(app.Story.Ours.OfA)}/accessibilite/schema";
        string above;
        await using (var scope = app.Scope(app.Story.Ours.Id)) above = $"/sites/{await scope.Db.Set<Site>().Where(s => s.HostName == SiteVisits.Community).Select(s => s.Id).SingleAsync()}/accessibilite/schema";
        using (var early = await clerk.SendAsync(new(HttpMethod.Post, new Uri($"{own}/partager", UriKind.Relative)))) Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        await PublishAsync(officer, above, "Former trois personnes");

        await clerk.PressAsync(await clerk.GetPageAsync(own), "#form-partage button");
        Assert.Contains("Former trois personnes", await TextAsync(clerk, app, "/accessibilite/schema"), StringComparison.Ordinal);
        await PublishAsync(officer, above, "Former dix personnes");
        var shared = await TextAsync(clerk, app, "/accessibilite/schema");
        await clerk.PressAsync(await clerk.GetPageAsync(own), "#form-partage button");

        Assert.Contains("Former dix personnes", shared, StringComparison.Ordinal);
        Assert.Contains("Celui de la Région de Bapaume, que ce site partage.", shared, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetPageAsync(app.On(SiteVisits.Sapignies, "/accessibilite/schema"))).Status);
    }

    [Theory, BothDatabases]
    public async Task Is_complained_of_with_a_week_for_the_answer(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var resident = app.Visitor();
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var messages = $"/sites/{await app.SiteOfAsync(app.Story.Ours.OfA)}/messages";
        var leads = (await resident.GetPageAsync(app.On(SiteVisits.Sapignies, "/accessibilite"))).Document.QuerySelector("main a[href^='/contact']")!.GetAttribute("href")!;
        var page = await resident.GetPageAsync(app.On(SiteVisits.Sapignies, leads + "&page=/agenda"));
        Assert.True(page.Document.QuerySelector("input[value=accessibilite]")!.HasAttribute("checked"));

        var receipt = await SendAsync(resident, page, "Menu illisible");
        await SendAsync(resident, page, "Vidéo muette");
        await SendAsync(resident, await resident.GetPageAsync(app.On(SiteVisits.Sapignies, "/contact")), "Lampadaire");

        Assert.Contains("au plus tard le mardi 1er décembre 2026", Plain(receipt.TextOf("main")), StringComparison.Ordinal);
        var seen = await clerk.GetPageAsync(messages);
        Assert.Equal(["Menu illisible", "Vidéo muette", "Lampadaire"], Titles(seen));
        Assert.Contains("Page concernée : /agenda", Plain(seen.TextOf("main")), StringComparison.Ordinal);
        Assert.Equal(2, seen.Document.QuerySelectorAll("main .badge").Count(b => Plain(b.TextContent) == "À répondre au plus tard le 1er déc. 2026"));
        Assert.Contains(await MailsAsync(app), m => m.To == "mairie@localhost.example" && Plain(m.Body).Contains("répondez au plus tard le mardi 1er décembre 2026", StringComparison.Ordinal));

        await RemindAsync(app, 5);
        Assert.Empty(await RemindersAsync(app));
        await RemindAsync(app, 1);
        await RemindAsync(app, 0);
        var eve = Assert.Single(await RemindersAsync(app));
        Assert.Equal(app.Story.Ours.ClerkOfA.Email, eve.To);
        Assert.Contains(messages, eve.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("illisible", eve.Body, StringComparison.Ordinal);
        await clerk.PressAsync(await clerk.GetPageAsync(messages), "main form button");
        await RemindAsync(app, 1);
        Assert.DoesNotContain("en retard", (await clerk.GetPageAsync("/sites")).TextOf("main"), StringComparison.Ordinal);
        await RemindAsync(app, 1);
        Assert.Contains("1 réclamation en retard", Plain((await clerk.GetPageAsync("/sites")).TextOf("main")), StringComparison.Ordinal);
        await RemindAsync(app, 1);
        Assert.Equal(2, (await RemindersAsync(app)).Count);

        var late = await clerk.GetPageAsync(messages);
        Assert.Equal(["Vidéo muette", "Lampadaire", "Menu illisible"], Titles(late));
        Assert.Equal(["En retard : réponse due le 1er déc. 2026", "Répondu dans le délai"], late.Document.QuerySelectorAll("main .badge + .badge").Select(b => Plain(b.TextContent)));
        var handled = await clerk.PressAsync(late, "main form button");
        Assert.Equal(["Lampadaire", "Vidéo muette", "Menu illisible"], Titles(handled));
        Assert.Equal(["2", "1", "0"], handled.Document.QuerySelectorAll(".stat-value").Select(v => v.TextContent));
        Assert.Contains("Répondu après le délai", handled.TextOf("main"), StringComparison.Ordinal);
    }

    static string[] Titles(Page page) => [.. page.Document.QuerySelectorAll("main .card h2").Select(h => h.TextContent)];

    static Task<Page> SendAsync(Visitor resident, Page page, string subject) =>
        resident.PostFormAsync(page, "#form-contact", ("Posted.Sender", "Aude Vasseur"), ("Posted.Mail", "aude@exemple.test"), ("Posted.Subject", subject), ("Posted.Body", "Je ne peux pas le lire."));

    static Task<Page> PublishAsync(Visitor officer, string address, string measure) =>
        PressAsync(officer, address, ("Posted.From", "2026-01-01"), ("Posted.Until", "2028-12-31"), ("Posted.Responsible", "Paul Henin"), ("Posted.Lines[0].Year", "2026"), ("Posted.Lines[0].State", "Planned"), ("Posted.Lines[0].Words", measure));

    static async Task<Page> PressAsync(Visitor officer, string address, params (string, object?)[] values) => await officer.PressAsync(await officer.GetPageAsync(address), "#form-schema > .form-actions button", values);

    static async Task RemindAsync(MitoyenApp app, int daysLater)
    {
        app.Clock.Advance(TimeSpan.FromDays(daysLater));
        await using var scope = app.Scope(label: "job");
        await scope.Get<RemindComplaintsOfAll>().RunAsync(TestContext.Current.CancellationToken);
    }

    static async Task<List<OutgoingMail>> MailsAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return await scope.Db.Set<OutgoingMail>().ToListAsync(TestContext.Current.CancellationToken);
    }

    static async Task<List<OutgoingMail>> RemindersAsync(MitoyenApp app) => [.. (await MailsAsync(app)).Where(m => m.Subject.Contains("d’accessibilité atten", StringComparison.Ordinal))];

    static async Task<string> TextAsync(Visitor visitor, MitoyenApp app, string path) => Plain((await visitor.GetPageAsync(app.On(SiteVisits.Sapignies, path))).TextOf("main"));

    static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
