using System.Net;
using AngleSharp.Dom;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Host.Tests.Sites;

/// <summary>Pictures and files that are in the library already, found and taken while one writes, without script.</summary>
public sealed class Chosen_pictures
{
    const string Send = "#form-contenu button[value=publier]", Look = "#form-contenu button[value=images]", Picked = "[name='Posted.Media.Picked']";

    [Theory, BothDatabases]
    public async Task Are_shown_small_with_what_is_read_aloud_and_looked_for_by_their_words(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        await FillAsync(app, 30);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var page = await clerk.GetPageAsync("/contenus/nouveau/News");
        Assert.Equal(24, page.Document.QuerySelectorAll(Picked).Length);
        Assert.Contains("Page 1 sur 2", page.TextOf("#form-contenu"), StringComparison.Ordinal);

        var second = await clerk.PressAsync(page, "#form-contenu button[value='images|2']", ("Posted.Title", "Fête"), ("Posted.Body", "<p>Samedi.</p>"));
        Assert.Equal(6, second.Document.QuerySelectorAll(Picked).Length);
        var found = await clerk.PressAsync(second, Look, ("Posted.Media.Query", "chene 7"));

        var choice = Assert.Single(found.Document.QuerySelectorAll(".check"), c => c.QuerySelector(Picked) is not null);
        Assert.Equal("Photo 7", choice.QuerySelector("label")!.TextContent.Trim());
        Assert.Contains("Lu à sa place\u00A0: Le chêne n° 7", choice.TextContent, StringComparison.Ordinal);
        Assert.Equal("", choice.QuerySelector("label img")!.GetAttribute("alt"));
        Assert.Equal(("Fête", HttpStatusCode.OK), (found.Document.QuerySelector<AngleSharp.Html.Dom.IHtmlInputElement>("[name='Posted.Title']")!.Value, found.Status));

        var other = await clerk.PressAsync(found, Look, (Picked[7..^2], new[] { choice.QuerySelector("input")!.GetAttribute("value")! }), ("Posted.Media.Query", "chêne 9"));
        Assert.Equal(["Photo 7", "Photo 9"], other.Document.QuerySelectorAll(".check label").Where(l => l.Parent is IElement c && c.QuerySelector(Picked) is not null).Select(l => l.TextContent.Trim()));
        await clerk.PressAsync(other, Send);
        Assert.Equal("Le chêne n° 7", Assert.Single(Assert.Single(await app.ShownAsync(await app.SiteOfAsync(app.Story.Ours.OfA), ContentType.News)).Pictures).Alternative);
    }

    /// <summary>Without script, Enter in the field of the search presses the first button of the form, which sends it.</summary>
    [Theory, BothDatabases]
    public async Task That_are_looked_for_with_the_key_Enter_publish_nothing(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        await FillAsync(app, 3);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var page = await clerk.GetPageAsync("/contenus/nouveau/News");
        Assert.Equal("publier", page.Document.QuerySelector("#form-contenu button")!.GetAttribute("value"));

        var held = await clerk.PressAsync(page, Send, ("Posted.Title", "Fête"), ("Posted.Media.Query", "rien de tel"));
        Assert.Contains("rien ne répond", held.TextOf("#choix"), StringComparison.Ordinal);
        Assert.Contains("pas encore envoyé", held.TextOf("#choix"), StringComparison.Ordinal);
        Assert.Empty(await app.ShownAsync(await app.SiteOfAsync(app.Story.Ours.OfA), ContentType.News));

        await clerk.PressAsync(held, Send);
        Assert.Single(await app.ShownAsync(await app.SiteOfAsync(app.Story.Ours.OfA), ContentType.News));
    }

    static async Task FillAsync(MitoyenApp app, int count)
    {
        var site = await app.SiteOfAsync(app.Story.Ours.OfA);
        await using var scope = app.Scope(app.Story.Ours.Id);
        foreach (var n in Enumerable.Range(1, count))
        {
            var medium = Medium.Add(app.Story.Ours.Id, site, new(MediumKind.Picture, n.ToString("x32", null), "image/jpeg", 1, 640, 480, "320 640"), $"Photo {n}", null, "Mairie", app.Clock.GetUtcNow().UtcDateTime.AddMinutes(-n));
            Assert.Null(medium.Describe($"Photo {n}", false, $"Le chêne n° {n}", ""));
            scope.Db.Add(medium);
        }
        await scope.Db.SaveChangesAsync();
    }
}
