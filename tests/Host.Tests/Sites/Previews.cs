using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host.Tests.Sites;

public sealed class Previews(Apps apps) : IClassFixture<Apps>
{
    const string Publish = "#form-contenu button[value=publier]", Keep = "#form-contenu button[value=garder]";

    [Theory, BothDatabases]
    public async Task Show_a_draft_in_the_site_s_own_clothes_for_half_an_hour_and_are_kept_by_nobody(Database database)
    {
        var app = await apps.WithSitesAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var (link, address) = await DraftAsync(app, clerk, "Brouillon de mars");
        using var resident = app.VisitorOf(SiteVisits.Sapignies);

        using var answer = await resident.AskAsync(address);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith($"http://{SiteVisits.Sapignies}", address, StringComparison.Ordinal);
        Assert.Contains("Brouillon de mars", page, StringComparison.Ordinal);
        Assert.Contains("brand-name", page, StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Contains("noindex", answer.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("Brouillon de mars", await (await resident.AskAsync(app.On(SiteVisits.Sapignies, "/actualites"))).Content.ReadAsStringAsync(), StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromMinutes(31));
        using var late = await resident.AskAsync(address);
        Assert.Equal(HttpStatusCode.Gone, late.StatusCode);
        Assert.DoesNotContain("Brouillon de mars", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotEqual(address, (await clerk.SendAsync(new(HttpMethod.Get, new Uri(link, UriKind.Relative)))).Headers.Location!.ToString());
    }

    [Theory, BothDatabases]
    public async Task Open_on_no_other_site_for_no_other_person_and_with_no_other_letter(Database database)
    {
        var app = await apps.WithSitesAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        var (link, address) = await DraftAsync(app, clerk, "Brouillon secret");
        using var elsewhere = app.VisitorOf(SiteVisits.Bihucourt);
        var path = new Uri(address).AbsolutePath;

        Assert.Equal(HttpStatusCode.Gone, (await elsewhere.AskAsync(app.On(SiteVisits.Bihucourt, path))).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await elsewhere.AskAsync(app.On(SiteVisits.Sapignies, path[..^4] + "AAAA"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.SendAsync(new(HttpMethod.Get, new Uri(link, UriKind.Relative)))).StatusCode);
    }

    [Theory, BothDatabases]
    public async Task Show_the_scheduled_item_and_the_text_that_waits_on_every_site_that_would(Database database)
    {
        var app = await apps.WithSitesAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var next = await app.SiteOfAsync(app.Story.Ours.AlsoOfA);
        var item = (await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/News"), Publish,
            ("Posted.Title", "Vœux du maire"), ("Posted.ValidFrom", "2027-01-04"), ("Posted.Wanted", new[] { next.ToString() }))).Path;
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        using var resident = app.VisitorOf(SiteVisits.Bihucourt);

        var proposals = await neighbour.GetPageAsync("/propositions");
        using var redirection = await neighbour.SendAsync(new(HttpMethod.Get, new Uri($"{item}/apercu/{next}", UriKind.Relative)));
        using var shown = await resident.AskAsync(redirection.Headers.Location!.ToString());

        Assert.True(proposals.Has($"a[href='{item}/apercu/{next}']"));
        Assert.Contains("Vœux du maire", await shown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(await app.ShownAsync(next, ContentType.News), i => i.Title == "Vœux du maire");
    }

    static async Task<(string Link, string Address)> DraftAsync(MitoyenApp app, Visitor clerk, string title)
    {
        var item = (await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/News"), Keep, ("Posted.Title", title), ("Posted.Body", "<p>Bientôt.</p>"))).Path;
        var link = $"{item}/apercu/{await app.SiteOfAsync(app.Story.Ours.OfA)}";
        Assert.True((await clerk.GetPageAsync(item)).Has($"a[href='{link}']"));
        using var answer = await clerk.SendAsync(new(HttpMethod.Get, new Uri(link, UriKind.Relative)));
        return (link, answer.Headers.Location!.ToString());
    }
}
