using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Host.Tests.Sites;

/// <summary>What a town hall sets and writes, as it stands on the pages that residents open.</summary>
public sealed class What_residents_find
{
    static readonly string[] Blocks = ["bloc-actualites", "bloc-agenda", "bloc-demarches", "bloc-associations", "bloc-publications", "bloc-lieux"], Chosen = ["Agenda", "Places"];

    [Theory, BothDatabases]
    public async Task Is_the_name_the_menu_the_foot_the_banner_and_the_blocks_that_the_town_hall_chose(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        await Facts_for_machines.WriteAsync(app);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var settings = $"/sites/{await app.SiteOfAsync(app.Story.Ours.OfA)}/reglages";
        Task<Page> HomeAsync() => clerk.GetPageAsync(app.On(SiteVisits.Sapignies));

        var before = await HomeAsync();
        var form = await clerk.GetPageAsync(settings);
        var wrong = await clerk.PostFormAsync(form, "main form", ("Posted.Menu", "Agenda | /agenda\nPiège | javascript:alert(1)\nSans adresse"));
        var kept = await clerk.PostFormAsync(form, "main form", ("Posted.Name", "Sapignies-la-Belle"), ("Posted.Tagline", "Un village qui lit."), ("Posted.Footer", "Jumelée avec personne."), ("Posted.Banner", "Travaux rue du Bac."), ("Posted.BannerUntil", "2026-11-25"),
            ("Posted.Menu", "Sorties | /agenda\nLa préfecture | https://www.pas-de-calais.gouv.fr/"), ("Posted.Blocks", Chosen));
        var after = await HomeAsync();
        app.Clock.Advance(TimeSpan.FromDays(2));
        var later = await HomeAsync();

        Assert.Equal(Blocks, Shown(before));
        Assert.Contains("Verglas", before.TextOf("section[aria-labelledby=alertes-titre]"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("Piège", wrong.TextOf("#reglages-Menu-error"), StringComparison.Ordinal);
        Assert.Equal("/sites", kept.Path);
        Assert.Equal(["bloc-agenda", "bloc-lieux"], Shown(after));
        Assert.Equal(2, after.Document.QuerySelectorAll("[aria-labelledby=bloc-lieux] svg.plan circle").Length);
        Assert.Equal(("Sapignies-la-Belle", "Un village qui lit."), (after.TextOf(".brand-name"), after.TextOf(".hero .lead")));
        Assert.Equal([("Sorties", "/agenda"), ("La préfecture", "https://www.pas-de-calais.gouv.fr/")], after.Document.QuerySelectorAll("nav.menu a").Select(a => (a.TextContent, a.GetAttribute("href")!)));
        Assert.Contains("Jumelée avec personne.", after.TextOf("footer"), StringComparison.Ordinal);
        Assert.Contains("Travaux rue du Bac.", after.TextOf(".alert-bar"), StringComparison.Ordinal);
        Assert.False(later.Has(".alert-bar"));

        static string[] Shown(Page page) => [.. page.Document.QuerySelectorAll("main section[aria-labelledby^=bloc-]").Select(s => s.GetAttribute("aria-labelledby")!)];
    }

    [Theory, BothDatabases]
    public async Task Is_an_agenda_by_day_and_by_place(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var resident = app.Visitor();
        var (own, now) = (await app.SiteOfAsync(app.Story.Ours.OfA), MitoyenApp.Start.UtcDateTime);
        await using (var scope = app.Scope(app.Story.Ours.Id))
            _ = (await scope.Get<IContentFounding>().TakeOverAsync([Event("Marché", 3, "Place"), Event("Concert", 3, "Église"), Event("Bal", 10, "Salle"), Event("Chorale", 1, "Église"), Event("Passé", -3, "Église")])).Value;

        var all = await resident.GetPageAsync(app.On(SiteVisits.Sapignies, "/agenda"));
        var church = await resident.GetPageAsync(app.On(SiteVisits.Sapignies, "/agenda?lieu=%C3%89glise"));
        var nowhere = await resident.GetPageAsync(app.On(SiteVisits.Sapignies, "/agenda?lieu=Ailleurs"));

        Assert.Equal([["Chorale"], ["Concert", "Marché"], ["Bal"]], Days(all));
        Assert.Equal(["25", "27", "4"], all.Document.QuerySelectorAll(".day-mark b").Select(b => b.TextContent));
        Assert.Equal([["Chorale"], ["Concert"]], Days(church));
        Assert.Equal("Église", church.TextOf("ul.filters [aria-current]"));
        Assert.Equal(["Tous les lieux", "Église", "Place", "Salle"], all.Document.QuerySelectorAll("ul.filters a").Select(a => a.TextContent));
        Assert.Equal(Days(all), Days(nowhere));

        static string[][] Days(Page page) => [.. page.Document.QuerySelectorAll("main .day").Select(d => d.QuerySelectorAll("h3").Select(h => h.TextContent.Trim()).ToArray())];

        KnownItem Event(string title, int days, string place) => new(own, ContentType.Event, null, "Odile Renard", title, "", "", new EventFacts(now.AddDays(days), now.AddDays(days).AddHours(2), false, place, null, null, null, null, null, false), now.AddDays(-9), now.AddDays(-9), []);
    }

    [Theory, BothDatabases]
    public async Task Are_legal_pages_made_from_the_data_of_the_town_hall(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var settings = $"/sites/{await app.SiteOfAsync(app.Story.Ours.OfA)}/reglages";
        async Task<string> TextAsync(string path) => (await clerk.GetPageAsync(app.On(SiteVisits.Sapignies, path))).TextOf("body").Replace('\u00a0', ' ').Replace('\u202f', ' ');

        Assert.Contains("Cette mention n’a pas encore été renseignée", await TextAsync("/mentions-legales"), StringComparison.Ordinal);
        Assert.Contains("Accessibilité : non conforme", await TextAsync("/"), StringComparison.Ordinal);
        Assert.Contains("Aucun audit n’a encore été fait", await TextAsync("/accessibilite"), StringComparison.Ordinal);
        await clerk.PostFormAsync(await clerk.GetPageAsync(settings), "main form", ("Posted.Director", "Odile Renard, maire"), ("Posted.Hosting", "Hébergeur d’essai, Arras"), ("Posted.DataContact", "Camille Fournier"), ("Posted.Siret", "216 207 768 00012"));
        await clerk.PressAsync(await clerk.GetPageAsync(settings.Replace("reglages", "accessibilite", StringComparison.Ordinal)), "#form-declaration > .form-actions button",
            ("Posted.AuditedOn", "2026-10-01"), ("Posted.Auditor", "Cabinet Lecture"), ("Posted.Met", "60"), ("Posted.Applicable", "80"));

        var notice = await TextAsync("/mentions-legales");
        Assert.All(["Odile Renard, maire", "Hébergeur d’essai, Arras", "SIRET 21620776800012", "12, rue de l’Église, 62121 Sapignies", "03 53 01 00 12", "code INSEE"], told => Assert.Contains(told, notice, StringComparison.Ordinal));
        var privacy = await TextAsync("/donnees-personnelles");
        Assert.Contains("auprès de Camille Fournier", privacy, StringComparison.Ordinal);
        Assert.Contains($"{ContactMessage.MonthsKept} mois après la réponse", privacy, StringComparison.Ordinal);
        Assert.Contains("Responsable du traitement : la commune de Sapignies", privacy, StringComparison.Ordinal);
        Assert.Contains("Accessibilité : partiellement conforme", await TextAsync("/"), StringComparison.Ordinal);
        var declaration = await TextAsync("/accessibilite");
        Assert.All(["partiellement conforme", "1er octobre 2026 par Cabinet Lecture", "75 %", "60 sur 80", "Défenseur des droits"], told => Assert.Contains(told, declaration, StringComparison.Ordinal));

        app.Clock.Advance(TimeSpan.FromDays((3 * 365) + 2));
        Assert.Contains("Accessibilité : non conforme", await TextAsync("/"), StringComparison.Ordinal);
        Assert.Contains("il a plus de trois ans et ne vaut plus", await TextAsync("/accessibilite"), StringComparison.Ordinal);
    }

    /// <summary>Pages that were kept before are asked for again: what a neighbour accepts and what its author withdraws is seen at once, and then nowhere.</summary>
    [Theory, BothDatabases]
    public async Task Of_a_neighbour_is_there_when_it_is_accepted_and_nowhere_when_it_is_withdrawn(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var resident = app.Visitor();
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        var next = await app.SiteOfAsync(app.Story.Ours.AlsoOfA);
        string[] paths = ["/", "/agenda", "/agenda/kermesse-des-ecoles", "/recherche?q=kermesses", "/agenda.ics", "/agenda.json", "/agenda/kermesse-des-ecoles.ics", "/sitemap.xml"];
        async Task<List<string>> WhereAsync(string host)
        {
            var found = new List<string>();
            foreach (var path in paths)
            {
                using var answer = await resident.AskAsync(app.On(host, path));
                var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                if (answer.IsSuccessStatusCode && (text.Contains("Kermesse des écoles", StringComparison.Ordinal) || text.Contains("/kermesse-des-ecoles<", StringComparison.Ordinal))) found.Add(path);
            }
            return found;
        }

        Assert.Empty(await WhereAsync(SiteVisits.Sapignies));
        var item = await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/Event"), "#form-contenu button[value=publier]", ("Posted.Title", "Kermesse des écoles"), ("Posted.StartOn", "2026-12-05"), ("Posted.StartsAt", "14:00"), ("Posted.Wanted", new[] { next.ToString() }));
        Assert.Equal(paths, await WhereAsync(SiteVisits.Sapignies));
        Assert.Empty(await WhereAsync(SiteVisits.Bihucourt));
        Assert.Equal(["affiché", "attend une réponse"], Answers(item));

        var accepted = await neighbour.PressAsync(await neighbour.GetPageAsync("/propositions"), "button[value^=accepter]");
        Assert.Equal(HttpStatusCode.OK, accepted.Status);
        Assert.Equal(paths[..^1], await WhereAsync(SiteVisits.Bihucourt));
        item = await clerk.GetPageAsync(item.Path);
        Assert.Equal(["affiché", "affiché"], Answers(item));
        Assert.Equal(["Sapignies", "Bihucourt"], item.Document.QuerySelectorAll("section[aria-labelledby=diffusion] tbody th").Select(t => t.TextContent.Trim()));

        await clerk.PressAsync(item, "button[value=retirer]");
        Assert.Empty(await WhereAsync(SiteVisits.Sapignies));
        Assert.Empty(await WhereAsync(SiteVisits.Bihucourt));

        static string[] Answers(Page page) => [.. page.Document.QuerySelectorAll("section[aria-labelledby=diffusion] td[data-label=Réponse]").Select(t => t.TextContent.Trim())];
    }
}
