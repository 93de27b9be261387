using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host.Tests.Sites;

/// <summary>What the office says of an item is what residents see of it.</summary>
public sealed class Written_items
{
    const string Send = "#form-contenu button[value=publier]";

    [Theory, BothDatabases]
    public async Task For_a_later_day_are_said_to_wait_for_it_and_are_shown_from_then_on(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var site = await app.SiteOfAsync(app.Story.Ours.OfA);

        var item = await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/News"), Send, ("Posted.Title", "Vœux du maire"), ("Posted.ValidFrom", "2026-12-01"), ("Posted.ValidTo", "2026-12-03"));
        Assert.Contains("programmé", item.TextOf("section[aria-labelledby=etat]"), StringComparison.Ordinal);
        Assert.Contains("à partir du 1er\u00A0décembre 2026", item.TextOf("section[aria-labelledby=etat]"), StringComparison.Ordinal);
        Assert.DoesNotContain("affiché", item.TextOf("section[aria-labelledby=diffusion] tbody"), StringComparison.Ordinal);
        Assert.Empty(await app.ShownAsync(site, ContentType.News));

        app.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Single(await app.ShownAsync(site, ContentType.News));
        Assert.Contains("en ligne", (await clerk.GetPageAsync(item.Path)).TextOf("section[aria-labelledby=etat]"), StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Empty(await app.ShownAsync(site, ContentType.News));
        Assert.Contains("terminé", (await clerk.GetPageAsync("/contenus")).TextOf("section[aria-labelledby=liste] tbody"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Of_a_place_stand_on_the_map_and_are_refused_with_hours_in_nobody_s_grammar(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var form = await clerk.GetPageAsync("/contenus/nouveau/Place");

        var refused = await clerk.PressAsync(form, Send, ("Posted.Title", "Bibliothèque"), ("Posted.Hours", "lundi 9 h"), ("Posted.Position", "rue du Bac"));
        await clerk.PressAsync(refused, Send, ("Posted.Hours", "Mo 09:00-12:00"), ("Posted.Position", "50.13, 2.83"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("lundi", refused.TextOf("#contenu-Hours-error"), StringComparison.Ordinal);
        Assert.True(refused.Has("#contenu-Position-error"));
        var facts = Assert.IsType<PlaceFacts>(Assert.Single(await app.ShownAsync(await app.SiteOfAsync(app.Story.Ours.OfA), ContentType.Place)).Facts);
        Assert.Equal((50_130_000, 2_830_000), (facts.Latitude, facts.Longitude));
    }

    [Theory, BothDatabases]
    public async Task Of_an_alert_have_an_end_and_are_called_off_in_the_words_of_CAP(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        async Task<string> MessageAsync()
        {
            using var answer = await clerk.AskAsync(app.On(SiteVisits.Sapignies, "/alertes/verglas.cap"));
            var message = System.Xml.Linq.XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            return message.Descendants().Single(e => e.Name.LocalName == "msgType").Value;
        }
        async Task<bool> IsOnHomeAsync() => (await clerk.GetPageAsync(app.On(SiteVisits.Sapignies))).Has("section[aria-labelledby=alertes-titre]");

        var endless = await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/Alert"), Send, ("Posted.Title", "Verglas"), ("Posted.Severity", "Severe"), ("Posted.Urgency", "Immediate"), ("Posted.Certainty", "Observed"));
        var item = await clerk.PressAsync(endless, Send, ("Posted.ValidTo", "2026-11-24"));
        var (first, during) = (await MessageAsync(), await IsOnHomeAsync());
        await clerk.PressAsync(await clerk.GetPageAsync($"{item.Path}/modifier"), Send, ("Posted.Cancelled", true));
        var (last, after) = (await MessageAsync(), await IsOnHomeAsync());
        app.Clock.Advance(TimeSpan.FromDays(1));
        using var gone = await clerk.AskAsync(app.On(SiteVisits.Sapignies, "/alertes/verglas.cap"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, endless.Status);
        Assert.Contains("une fin", endless.TextOf("#contenu-ValidTo-error"), StringComparison.Ordinal);
        Assert.Equal((("Alert", true), ("Cancel", false)), ((first, during), (last, after)));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }
}
