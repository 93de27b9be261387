using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Modules.Tests.Pictures;

namespace Mitoyen.Host.Tests.Sites;

/// <summary>A file that no screen reader can read, a picture that only decorates.</summary>
public sealed class Media_that_say_nothing
{
    [Theory, BothDatabases]
    public async Task A_PDF_without_text_is_kept_and_said_to_be_mute_and_a_picture_s_words_are_asked_for_only_when_it_says_something(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        async Task<Page> AddAsync(string name, byte[] content) => await clerk.PostFormAsync(await clerk.GetPageAsync("/mediatheque"), "#form-ajout", ("Posted.Files", new FormFile(name, content)));

        var mute = await AddAsync("scan.pdf", Pdfs.Of(""));
        var told = await AddAsync("bulletin.pdf", Pdfs.Of("Bonjour", "Page deux"));
        var picture = await AddAsync("place.jpg", SentPictures.Jpeg());
        var write = await clerk.GetPageAsync("/contenus/nouveau/News");
        var silent = await clerk.PostFormAsync(picture, "#form-description", ("Posted.Name", "La place"), ("Posted.Role", "decrite"), ("Posted.Alternative", ""));
        var decorative = await clerk.PostFormAsync(picture, "#form-description", ("Posted.Name", "La place"), ("Posted.Role", "decorative"), ("Posted.Alternative", ""));

        Assert.Contains("ne contient pas de texte", mute.TextOf("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("ne contient pas de texte", told.TextOf("main"), StringComparison.Ordinal);
        Assert.Contains("2\u00A0pages", told.TextOf("section[aria-labelledby=apercu]"), StringComparison.Ordinal);
        foreach (var label in (string[])[Label(picture, "Posted.Alternative"), Label(write, "Posted.Media.Alternative")])
        {
            Assert.Contains("si elle dit quelque chose", label, StringComparison.Ordinal);
            Assert.DoesNotContain("facultatif", label, StringComparison.Ordinal);
        }
        Assert.False(picture.Document.QuerySelector("[name='Posted.Alternative']")!.HasAttribute("required"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK), (silent.Status, decorative.Status));

        static string Label(Page page, string field) => page.TextOf($"label[for='{page.Document.QuerySelector($"[name='{field}']")!.Id}']");
    }
}
