using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Modules.Tests.Pictures;
using Mitoyen.Platform.Mail;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host.Tests.Sites;

/// <summary>What a correspondent changes in an item that everybody reads waits for the town hall, and changes nothing on any site until then.</summary>
public sealed class Edits_of_published_items
{
    const string Write = "#form-contenu button[value=publier]", Answer = "#form-modification";

    [Theory, BothDatabases]
    public async Task Wait_unseen_on_every_site_until_the_clerk_accepts(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var author = await app.SignedInAsync(await app.CorrespondentAsync(app.Story.Ours.OfA));
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var (own, next, item) = await PublishedAsync(app, author, clerk);

        var proposed = await author.PressAsync(await author.GetPageAsync($"{item}/modifier"), Write, ("Posted.Title", "Loto annulé"), ("Posted.Body", "<p>Le loto n’aura pas lieu.</p>"));
        Assert.Contains("attend la réponse", proposed.TextOf("section[aria-labelledby=etat]"), StringComparison.Ordinal);
        Assert.Equal("Loto", await OnlyTitleAsync(app, own));
        Assert.Equal("Loto", await OnlyTitleAsync(app, next));

        Assert.Contains("annulé", await PreviewAsync(app, author, item, own, SiteVisits.Sapignies), StringComparison.Ordinal);
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        Assert.DoesNotContain("annulé", await PreviewAsync(app, neighbour, item, next, SiteVisits.Bihucourt), StringComparison.Ordinal);

        var list = await clerk.GetPageAsync("/contenus");
        Assert.Contains("modification à relire", list.TextOf("main table tbody tr:nth-child(1)"), StringComparison.Ordinal);
        var review = await clerk.GetPageAsync($"{item}/modification");
        Assert.Contains("annulé", review.TextOf("ins"), StringComparison.Ordinal);
        await clerk.PressAsync(review, $"{Answer} button[value=accepter]");

        Assert.Equal("Loto annulé", await OnlyTitleAsync(app, own));
        Assert.Equal("Loto annulé", await OnlyTitleAsync(app, next));
        var letter = Assert.Single(await LettersAsync(app, "Votre modification est en ligne"));
        Assert.Equal("capucine@exemple.test", letter.To);
        Assert.Contains(item, letter.Body, StringComparison.Ordinal);
        Assert.Single(await LettersAsync(app, "C’est en ligne – Loto"));
    }

    [Theory, BothDatabases]
    public async Task Are_refused_with_a_reason_that_the_author_reads_and_change_nothing(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var author = await app.SignedInAsync(await app.CorrespondentAsync(app.Story.Ours.OfA));
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var (own, _, item) = await PublishedAsync(app, author, clerk);
        await author.PressAsync(await author.GetPageAsync($"{item}/modifier"), Write, ("Posted.Title", "Grand loto"));

        var silent = await clerk.PressAsync(await clerk.GetPageAsync($"{item}/modification"), $"{Answer} button[value=refuser]");
        await clerk.PressAsync(await clerk.GetPageAsync($"{item}/modification"), $"{Answer} button[value=refuser]", ("Posted.Reason", "Il n’est pas si grand."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        var letter = Assert.Single(await LettersAsync(app, "Votre modification n’est pas retenue – Loto"));
        Assert.Equal("capucine@exemple.test", letter.To);
        Assert.Contains("Il n’est pas si grand.", letter.Body, StringComparison.Ordinal);
        Assert.Contains("pas si grand", (await author.GetPageAsync(item)).TextOf("main"), StringComparison.Ordinal);
        Assert.Equal("Loto", await OnlyTitleAsync(app, own));
    }

    [Theory, BothDatabases]
    public async Task Changed_after_the_clerk_read_them_are_not_accepted_unread(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var author = await app.SignedInAsync(await app.CorrespondentAsync(app.Story.Ours.OfA));
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var (own, _, item) = await PublishedAsync(app, author, clerk);
        await author.PressAsync(await author.GetPageAsync($"{item}/modifier"), Write, ("Posted.Title", "Loto à 15 heures"));
        var read = await clerk.GetPageAsync($"{item}/modification");

        await author.PressAsync(await author.GetPageAsync($"{item}/modifier"), Write, ("Posted.Title", "Tout autre chose"));
        var answer = await clerk.PressAsync(read, $"{Answer} button[value=accepter]");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("Loto", await OnlyTitleAsync(app, own));
    }

    [Theory, BothDatabases]
    public async Task Of_a_version_taken_up_again_wait_as_well_and_the_author_decides_nothing(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var author = await app.SignedInAsync(await app.CorrespondentAsync(app.Story.Ours.OfA));
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var (own, _, item) = await PublishedAsync(app, author, clerk);
        await clerk.PressAsync(await clerk.GetPageAsync($"{item}/modifier"), Write, ("Posted.Title", "Loto du maire"));

        await author.PressAsync(await author.GetPageAsync(item), "#form-versions button[value='1']");
        var page = await author.GetPageAsync($"{item}/modification");

        Assert.Equal("Loto du maire", await OnlyTitleAsync(app, own));
        Assert.False(page.Has($"{Answer} button[value=accepter]"));
        Assert.True(page.Has($"{Answer} button[value=reprendre]"));
        await author.PressAsync(page, $"{Answer} button[value=reprendre]");
        Assert.False((await clerk.GetPageAsync($"{item}/modification")).Has(Answer));
    }

    [Theory, BothDatabases]
    public async Task Hold_the_pictures_that_they_would_show(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var author = await app.SignedInAsync(await app.CorrespondentAsync(app.Story.Ours.OfA));
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var (_, _, item) = await PublishedAsync(app, author, clerk);
        await author.PressAsync(await author.GetPageAsync($"{item}/modifier"), Write, ("Posted.Media.Upload", new FormFile("lot.jpg", SentPictures.Jpeg())), ("Posted.Media.Role", "decorative"), ("Posted.Media.Name", "Le gros lot"));
        var library = await clerk.GetPageAsync("/mediatheque");
        var medium = library.Document.QuerySelector("section[aria-labelledby=liste] tbody a")!.GetAttribute("href")!;

        var page = await clerk.GetPageAsync(medium);
        var kept = await clerk.PressAsync(page, "button[value=supprimer]");
        await clerk.PressAsync(await clerk.GetPageAsync($"{item}/modification"), $"{Answer} button[value=refuser]", ("Posted.Reason", "Pas ce lot."));
        var gone = await clerk.PressAsync(await clerk.GetPageAsync(medium), "button[value=supprimer]");

        Assert.Contains("Loto", page.TextOf("section[aria-labelledby=usages]"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, kept.Status);
        Assert.Contains("Loto", kept.TextOf("#form-remplacement"), StringComparison.Ordinal);
        Assert.Equal("/mediatheque", gone.Path);
    }

    [Theory, BothDatabases]
    public async Task Are_kept_as_versions_that_are_compared_word_by_word_with_today_s_and_taken_up_again(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        var item = (await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/News"), Write, ("Posted.Title", "Loto"), ("Posted.Body", "<p>Le loto a lieu dimanche.</p>"))).Path;
        await clerk.PressAsync(await clerk.GetPageAsync($"{item}/modifier"), Write, ("Posted.Title", "Grand loto"), ("Posted.Body", "<p>Le loto a lieu samedi.</p>"));

        var page = await clerk.GetPageAsync(item);
        var first = await clerk.GetPageAsync(page.Document.QuerySelectorAll("section[aria-labelledby=versions] tbody th a")[^1].GetAttribute("href")!);
        var restored = await clerk.PressAsync(page, "#form-versions button[value='1']");

        Assert.Contains("Loto", page.TextOf("section[aria-labelledby=versions] tbody tr:first-child"), StringComparison.Ordinal);
        var (gone, now) = (first.Document.QuerySelectorAll("section[aria-labelledby=differences] del"), first.Document.QuerySelectorAll("section[aria-labelledby=differences] ins"));
        Assert.Contains(gone, d => d.TextContent.Contains("dimanche", StringComparison.Ordinal));
        Assert.Contains(now, i => i.TextContent.Contains("samedi", StringComparison.Ordinal));
        Assert.DoesNotContain(gone.Concat(now), d => d.TextContent.Contains("a lieu", StringComparison.Ordinal));
        Assert.Equal("Le loto a lieu dimanche.", first.TextOf("section[aria-labelledby=texte] .prose"));
        Assert.Equal("Loto", restored.TextOf("h1"));
        Assert.Equal(3, restored.Document.QuerySelectorAll("section[aria-labelledby=versions] tbody tr").Length);
        var shown = Assert.Single(await app.ShownAsync(await app.SiteOfAsync(app.Story.Ours.OfA), ContentType.News));
        Assert.Equal(("Loto", "<p>Le loto a lieu dimanche.</p>"), (shown.Title, shown.BodyHtml));
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetPageAsync($"{item}/versions/1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetPageAsync($"{item}/versions/9")).Status);
    }

    /// <summary>Written by the correspondent, published by the clerk, shown by the neighbour.</summary>
    static async Task<(SiteId Own, SiteId Next, string Item)> PublishedAsync(MitoyenApp app, Visitor author, Visitor clerk)
    {
        var (own, next) = (await app.SiteOfAsync(app.Story.Ours.OfA), await app.SiteOfAsync(app.Story.Ours.AlsoOfA));
        var written = await author.PressAsync(await author.GetPageAsync("/contenus/nouveau/News"), Write, ("Posted.Title", "Loto"), ("Posted.Body", "<p>Dimanche.</p>"), ("Posted.Wanted", new[] { next.ToString() }));
        await clerk.PressAsync(await clerk.GetPageAsync(written.Path), "button[value=publier]");
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        await neighbour.PressAsync(await neighbour.GetPageAsync("/propositions"), "button[value^=accepter]");
        Assert.Equal("Loto", await OnlyTitleAsync(app, next));
        return (own, next, written.Path);
    }

    static async Task<string> PreviewAsync(MitoyenApp app, Visitor visitor, string item, SiteId site, string host)
    {
        using var link = await visitor.SendAsync(new(HttpMethod.Get, new Uri($"{item}/apercu/{site}", UriKind.Relative)));
        using var resident = app.VisitorOf(host);
        return (await resident.GetPageAsync(link.Headers.Location!.PathAndQuery)).TextOf("main");
    }

    static async Task<List<OutgoingMail>> LettersAsync(MitoyenApp app, string subject)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return [.. (await scope.Db.Set<OutgoingMail>().AsNoTracking().ToListAsync()).Where(m => m.Subject.StartsWith(subject, StringComparison.Ordinal))];
    }

    static async Task<string> OnlyTitleAsync(MitoyenApp app, SiteId site) => Assert.Single(await app.ShownAsync(site, ContentType.News)).Title;
}
