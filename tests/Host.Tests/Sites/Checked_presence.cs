using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Sites.CheckPresence;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Presence;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Host.Tests.Sites;

public sealed class Checked_presence
{
    const string Host = "www.mairie-essai.fr", Bare = "mairie-essai.fr";

    [Theory, BothDatabases]
    public async Task Of_a_well_kept_commune_meets_every_criterion(Database database)
    {
        using var names = new NameServer();
        await using var web = await WebOfNames.StartAsync(Host, Bare);
        Keep(names, web);
        await using var app = await StartAsync(database, names, web);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var site = await app.SiteOfAsync(app.Story.Ours.OfA);
        await clerk.PostFormAsync(await clerk.GetPageAsync($"/sites/{site}/reglages"), "main form", ("Posted.Director", "Odile Renard"), ("Posted.Hosting", "Hébergeur d’essai"));

        var page = await CheckAsync(clerk, site);

        Assert.Equal(["14", "0", "0"], Figures(page));
        Assert.Equal(14, page.Document.QuerySelectorAll("section[aria-labelledby=site] li, section[aria-labelledby=messagerie] li").Length);
        Assert.False(page.Has("main code"));
        Assert.Contains("Le courrier est reçu par « mx.courrier.fr ».", Plain(page), StringComparison.Ordinal);
        Assert.Contains("(2 recherches sur 10)", Plain(page), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Says_what_is_missing_who_mends_it_and_what_changed_since(Database database)
    {
        using var names = new NameServer();
        await using var web = await WebOfNames.StartAsync(Bare);
        web.Site(Host, null);
        web.Site(Bare, null);
        names.Texts(Bare, "v=spf1 mx -all", "v=spf1 a -all");
        names.Texts($"_dmarc.{Bare}", "v=DMARC1; p=none");
        await using var app = await StartAsync(database, names, web);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var site = await app.SiteOfAsync(app.Story.Ours.OfA);

        var page = await CheckAsync(clerk, site);

        Assert.Equal(["Certificate", "DmarcEnforced", "HttpToHttps", "LegalNotice", "MxRecord", "SpfRecord"], (await LastAsync(app)).Findings.Where(f => f.Verdict == Verdict.NotMet).Select(f => f.Criterion.ToString()).Order());
        Assert.Contains($"_dmarc.{Bare}. 3600 IN TXT \"v=DMARC1; p=quarantine; rua=mailto:dmarc@{Bare}\"", page.Document.QuerySelectorAll("main code").Select(c => c.TextContent));
        Assert.Contains("Il y a plusieurs enregistrements SPF : aucun ne compte.", Plain(page), StringComparison.Ordinal);
        Assert.Contains("Qui le fait : L’hébergeur du site.", Plain(page), StringComparison.Ordinal);
        Assert.Contains("10 avril 2025", Plain(page), StringComparison.Ordinal);
        Assert.Contains("attendez une minute", (await CheckAsync(clerk, site)).TextOf("body"), StringComparison.Ordinal);

        names.Texts(Bare, "v=spf1 mx -all");
        await LookAsync(app, 8);
        var after = Plain(await clerk.GetPageAsync($"/sites/{site}/presence"));
        Assert.Contains("Les serveurs qui envoient le courrier sont dits (SPF), respecté (non respecté avant)", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Un serveur reçoit le courrier (MX), ", after, StringComparison.Ordinal);

        var all = await officer.GetPageAsync("/presence-numerique");
        Assert.True(all.Document.QuerySelectorAll("main tbody tr").Length > 3);
        var residents = all.Document.QuerySelectorAll("td[data-label=Habitants]").Select(t => long.TryParse(string.Concat(t.TextContent.Where(char.IsDigit)), out var n) ? n : 0).ToList();
        Assert.Equal(residents.OrderDescending(), residents);
        Assert.Equal(["Sapignies"], Sites(await officer.GetPageAsync("/presence-numerique?manque=MxRecord")));
        Assert.Empty(Sites(await officer.GetPageAsync("/presence-numerique?manque=SpfRecord&etat=ToMend")));
        var csv = await (await officer.AskAsync(new Uri(app.Url, "/presence-numerique.csv?manque=MxRecord").ToString())).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var lines = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith($"Sapignies;{Host};", lines[1], StringComparison.Ordinal);
        Assert.Contains(";2026-12-02;respecté;", lines[1], StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Tells_no_https_from_a_bad_certificate_and_a_lent_domain_from_ones_own(Database database)
    {
        using var names = new NameServer();
        await using var web = await WebOfNames.StartAsync(Host, Bare, "ailleurs.fr");
        web.Site(Host, "http://ailleurs.fr:" + web.Http);
        web.Site("ailleurs.fr", null);
        await using var app = await StartAsync(database, names, web, mail: "mairie.sapignies@orange.fr", plain: true);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);

        await CheckAsync(clerk, await app.SiteOfAsync(app.Story.Ours.OfA));

        var found = (await LastAsync(app)).Findings.ToDictionary(f => f.Criterion, f => f.Verdict);
        Assert.Equal((Verdict.Met, Verdict.NotMet, Verdict.Unknown, Verdict.NotMet), (found[PresenceCriterion.Reachable], found[PresenceCriterion.Https], found[PresenceCriterion.Certificate], found[PresenceCriterion.OwnDomain]));
        Assert.Equal((Verdict.NotMet, Verdict.NotMet, Verdict.NotMet, Verdict.Unknown), (found[PresenceCriterion.WithAndWithoutWww], found[PresenceCriterion.OwnMailbox], found[PresenceCriterion.SameDomain], found[PresenceCriterion.SpfRecord]));
        Assert.DoesNotContain("orange.fr", names.Asked);
    }

    [Theory, BothDatabases]
    public async Task Takes_the_policy_of_the_domain_above_and_never_takes_silence_for_a_fault(Database database)
    {
        using var names = new NameServer();
        await using var web = await WebOfNames.StartAsync(Host, Bare);
        Keep(names, web);
        names.Exchanges($"courriel.{Bare}", "mx.courrier.fr");
        names.Texts($"courriel.{Bare}", "v=spf1 include:muet.fr -all");
        names.Fails["muet.fr"] = true;
        names.Texts($"_dmarc.{Bare}", "v=DMARC1; p=reject; sp=none");
        await using var app = await StartAsync(database, names, web, mail: $"mairie@courriel.{Bare}");
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);

        await CheckAsync(clerk, await app.SiteOfAsync(app.Story.Ours.OfA));

        var found = (await LastAsync(app)).Findings.ToDictionary(f => f.Criterion, f => f.Verdict);
        Assert.Equal((Verdict.Met, Verdict.Met, Verdict.NotMet), (found[PresenceCriterion.SameDomain], found[PresenceCriterion.DmarcRecord], found[PresenceCriterion.DmarcEnforced]));
        Assert.Equal(Verdict.Unknown, found[PresenceCriterion.SpfRecord]);
    }

    [Theory, BothDatabases]
    public async Task Is_looked_at_once_a_week_and_never_for_names_of_nobody(Database database)
    {
        using var names = new NameServer();
        await using var web = await WebOfNames.StartAsync();
        await using var app = await SiteVisits.StartAsync(database, services => web.Reached(services), new Dictionary<string, string?> { ["Outside:NameServers"] = names.Address });
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var site = await app.SiteOfAsync(app.Story.Ours.OfA);
        Assert.Contains("Pas encore vérifiée", (await clerk.GetPageAsync($"/sites/{site}/presence")).TextOf("main"), StringComparison.Ordinal);

        await LookAsync(app, 0);
        await LookAsync(app, 6);
        var once = await CountAsync(app);
        await LookAsync(app, 2);

        Assert.Equal((1, 2), (once, await CountAsync(app)));
        Assert.Empty(web.Asked);
        Assert.Empty(names.Asked);
        var page = await clerk.GetPageAsync($"/sites/{site}/presence");
        Assert.Equal(["0", "1", "13"], Figures(page));
        Assert.Contains("« sapignies.localhost » n’est pas un nom de l’internet public.", Plain(page), StringComparison.Ordinal);
        await LookAsync(app, 800);
        Assert.Equal(1, await CountAsync(app));
    }

    [Theory, BothDatabases]
    public async Task Of_the_demonstration_asks_nobody_even_under_a_real_name(Database database)
    {
        using var names = new NameServer();
        await using var web = await WebOfNames.StartAsync(Host, Bare);
        Keep(names, web);
        await using var app = await StartAsync(database, names, web, isDemonstration: true);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);

        await CheckAsync(clerk, await app.SiteOfAsync(app.Story.Ours.OfA));

        Assert.All((await LastAsync(app)).Findings.Where(f => f.Criterion is PresenceCriterion.Reachable or PresenceCriterion.SpfRecord), f => Assert.Equal(Verdict.Unknown, f.Verdict));
        Assert.Empty(web.Asked);
        Assert.Empty(names.Asked);
    }

    [Theory, BothDatabases]
    public async Task Is_that_of_ones_own_site(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        using var stranger = await app.SignedInAsync(app.Story.Theirs.Officer);
        var address = $"/sites/{await app.SiteOfAsync(app.Story.Ours.OfA)}/presence";

        foreach (var (visitor, status) in new[] { (neighbour, HttpStatusCode.Forbidden), (stranger, HttpStatusCode.NotFound) })
        {
            Assert.Equal(status, (await visitor.GetPageAsync(address)).Status);
            using var post = new HttpRequestMessage(HttpMethod.Post, new Uri(app.Url, $"{address}/verifier")) { Headers = { { "Sec-Fetch-Site", "same-origin" } }, Content = new FormUrlEncodedContent([]) };
            Assert.Equal(status, (await visitor.SendAsync(post)).StatusCode);
        }
        Assert.DoesNotContain("Sapignies", Sites(await neighbour.GetPageAsync("/presence-numerique")));
    }

    /// <summary>All that the reference asks for.</summary>
    static void Keep(NameServer names, WebOfNames web)
    {
        web.Site(Host, web.Secure(Host));
        web.Site(Bare, web.Secure(Host));
        names.Exchanges(Bare, "mx.courrier.fr");
        names.Texts(Bare, "google-site-verification=x", "v=spf1 mx include:spf.courrier.fr -all");
        names.Texts("spf.courrier.fr", $"v=spf1 {string.Concat(Enumerable.Range(0, 40).Select(i => $"ip4:192.0.2.{i} "))}~all");
        names.Texts($"_dmarc.{Bare}", $"v=DMARC1; p=quarantine; rua=mailto:dmarc@{Bare}");
    }

    static async Task<MitoyenApp> StartAsync(Database database, NameServer names, WebOfNames web, string mail = $"mairie@{Bare}", bool plain = false, bool isDemonstration = false)
    {
        var app = await SiteVisits.StartAsync(database, services => web.Reached(services, plain), new Dictionary<string, string?> { ["Outside:NameServers"] = names.Address, ["Demonstration"] = isDemonstration ? "true" : null });
        await using var scope = app.Scope(app.Story.Ours.Id);
        (await scope.Db.Set<Site>().SingleAsync(s => s.HostName == SiteVisits.Sapignies)).HostName = Host;
        await scope.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        Assert.Null(await scope.Get<ITownHalls>().TellAsync(app.Story.Ours.OfA, null, null, mail, null, null));
        return app;
    }

    static async Task<Page> CheckAsync(Visitor clerk, Kernel.SiteId site) => await clerk.PressAsync(await clerk.GetPageAsync($"/sites/{site}/presence"), "#form-verifier button");

    static async Task LookAsync(MitoyenApp app, int daysLater)
    {
        app.Clock.Advance(TimeSpan.FromDays(daysLater));
        await using var scope = app.Scope(label: "job");
        await scope.Get<LookAtPresence>().RunAsync(TestContext.Current.CancellationToken);
    }

    static async Task<PresenceCheck> LastAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return await scope.Db.Set<PresenceCheck>().Where(c => c.Host == Host).OrderByDescending(c => c.CheckedAt).FirstAsync(TestContext.Current.CancellationToken);
    }

    static async Task<int> CountAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return await scope.Db.Set<PresenceCheck>().CountAsync(c => c.Host == SiteVisits.Sapignies, TestContext.Current.CancellationToken);
    }

    static string[] Figures(Page page) => [.. page.Document.QuerySelectorAll(".stat-value").Select(v => v.TextContent)];

    static string[] Sites(Page page) => [.. page.Document.QuerySelectorAll("main tbody th a").Select(a => a.TextContent)];

    static string Plain(Page page) => page.TextOf("main").Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
