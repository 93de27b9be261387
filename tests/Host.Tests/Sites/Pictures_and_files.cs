using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Modules.Tests.Pictures;
using Mitoyen.Platform.Journal;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Media;
using NetVips;

namespace Mitoyen.Host.Tests.Sites;

/// <summary>Pictures and files from the form in which they are sent to the pages of every site that shows them.</summary>
public sealed class Pictures_and_files
{
    const string Publish = "#form-contenu button[value=publier]", Alternative = "La salle des fêtes sous la neige";

    [Theory, BothDatabases]
    public async Task A_picture_sent_while_writing_is_shown_clean_in_three_formats_on_every_site_that_shows_the_item(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var community = await CommunityAsync(app);

        var item = await WriteAsync(clerk, SentPictures.FromATelephone(1200, 900), ("Posted.Wanted", (string[])[community.ToString()]), ("Posted.Media.Credit", "Aude Vasseur"));
        await AcceptAsync(app, item.Path, community);

        foreach (var host in (string[])[SiteVisits.Sapignies, SiteVisits.Community])
        {
            var page = await clerk.GetPageAsync(app.On(host, "/actualites/la-salle-en-hiver"));
            var image = page.Document.QuerySelector("article picture img")!;
            Assert.Equal((Alternative, "900", "1200", false), (image.GetAttribute("alt"), image.GetAttribute("width"), image.GetAttribute("height"), image.HasAttribute("loading")));
            Assert.Equal("© Aude Vasseur", page.TextOf("article figcaption"));
            Assert.Equal(["image/avif", "image/webp"], page.Document.QuerySelectorAll("article picture source").Select(s => s.GetAttribute("type")));
            foreach (var (type, url) in Sources(page).Append((Type: "image/jpeg", Url: image.GetAttribute("src")!)))
            {
                using var answer = await clerk.AskAsync(app.On(host, url));
                Assert.Equal((HttpStatusCode.OK, type, "nosniff"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType, string.Join("", answer.Headers.GetValues("X-Content-Type-Options"))));
                Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
                using var again = await clerk.AskAsync(app.On(host, url), answer.Headers.ETag!.ToString());
                Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
                using var read = Image.NewFromBuffer(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
                Assert.DoesNotContain(read.GetFields(), f => f.StartsWith("exif", StringComparison.Ordinal) || f is "xmp-data" or "icc-profile-data");
            }
            var list = await clerk.GetPageAsync(app.On(host, "/actualites"));
            Assert.Equal("", list.Document.QuerySelector(".tile picture img")!.GetAttribute("alt"));
            Assert.Contains($"alt=\"{Alternative}\"", WebUtility.HtmlDecode(WebUtility.HtmlDecode(await TextAsync(clerk, app.On(host, "/actualites.atom")))), StringComparison.Ordinal);
        }

        await clerk.PressAsync(await clerk.GetPageAsync(item.Path), "button[value=retirer]");
        using var gone = await clerk.AskAsync(app.On(SiteVisits.Sapignies, await ThumbnailAsync(app)));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Theory, BothDatabases]
    public async Task A_picture_of_which_nobody_says_what_it_does_is_refused_and_so_is_what_is_none(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var page = await clerk.GetPageAsync("/contenus/nouveau/News");
        async Task<Page> SendAsync(byte[] sent, string name, params (string, object?)[] more) =>
            await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/News"), Publish, [("Posted.Title", "La salle en hiver"), ("Posted.Media.Upload", new FormFile(name, sent)), .. more]);

        var silent = await SendAsync(SentPictures.Jpeg(), "salle.jpg");
        var empty = await SendAsync(SentPictures.Jpeg(), "salle.jpg", ("Posted.Media.Role", "decrite"));
        var named = await SendAsync(SentPictures.Jpeg(), "salle.jpg", ("Posted.Media.Role", "decrite"), ("Posted.Media.Alternative", "IMG_2041"));
        Assert.All((Page[])[silent, empty, named], refused => Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status));
        Assert.Contains("décorer", silent.TextOf("#contenu-Media_Role"), StringComparison.Ordinal);

        foreach (var (sent, name, says) in (( byte[], string, string)[])
        [
            (SentPictures.BombOf(60_000, 60_000), "petite.png", "points"), (SentPictures.Jpeg()[..3000], "coupee.jpg", "incomplète"), ("<svg onload=\"alert(1)\"/>"u8.ToArray(), "logo.png", "SVG"),
            ("MZ\u0090\0"u8.ToArray(), "photo.jpg", "quel que soit son nom"), ("<html><script>alert(1)</script></html>"u8.ToArray(), "rapport.pdf", "quel que soit son nom"),
            (Pdfs.WithScript(), "formulaire.pdf", "programme"), (Pdfs.WithArchive(), "notice.pdf", "autre chose"), (Pdfs.Of("Bonjour")[..400], "coupe.pdf", "incomplet"), (Pdfs.Bomb(), "vide.pdf", "abîmé"),
        ])
        {
            var refused = await SendAsync(sent, name, ("Posted.Media.Role", "decorative"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Contains(says, refused.TextOf("main form"), StringComparison.Ordinal);
        }
        await using var scope = app.Scope(app.Story.Ours.Id);
        Assert.Empty(await scope.Db.Set<Medium>().ToListAsync(TestContext.Current.CancellationToken));
        Assert.Empty(await scope.Db.Set<Mitoyen.Sites.Data.MediumContent>().ToListAsync(TestContext.Current.CancellationToken));
    }

    [Theory, BothDatabases]
    public async Task A_document_of_an_act_is_given_byte_for_byte_with_its_hash(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var pdf = Pdfs.Of("Délibération du conseil", "Page deux");
        var hash = Convert.ToHexStringLower(SHA256.HashData(pdf));

        await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/LegalAct"), Publish, ("Posted.Title", "Tarifs de la salle"), ("Posted.Number", "2026-12"), ("Posted.AdoptedOn", "2026-11-20"), ("Posted.ActKind", "Deliberation"),
            ("Posted.Media.Upload", new FormFile("SCAN0012.pdf", pdf, "text/html")), ("Posted.Media.Name", "La délibération signée"));

        var page = await clerk.GetPageAsync(app.On(SiteVisits.Sapignies, "/actes/tarifs-de-la-salle"));
        var link = page.Document.QuerySelector(".files a")!;
        Assert.Contains("La délibération signée (PDF", page.TextOf(".files a"), StringComparison.Ordinal);
        Assert.Contains("2\u00A0pages", page.TextOf(".files a"), StringComparison.Ordinal);
        Assert.Contains(hash, page.TextOf("aside"), StringComparison.Ordinal);
        using var answer = await clerk.AskAsync(app.On(SiteVisits.Sapignies, link.GetAttribute("href")!));
        Assert.Equal(pdf, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("inline", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains(hash, await TextAsync(clerk, app.On(SiteVisits.Sapignies, "/actes.csv")), StringComparison.Ordinal);
        using var elsewhere = await clerk.AskAsync(app.On(SiteVisits.Bihucourt, link.GetAttribute("href")!));
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
    }

    [Theory, BothDatabases]
    public async Task Versions_keep_what_they_showed_when_a_picture_is_replaced_and_nothing_shown_is_deleted(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var item = await WriteAsync(clerk, SentPictures.Jpeg(700, 500));
        var before = await PictureAsync(app, clerk);
        var medium = await clerk.GetPageAsync(item.Document.QuerySelector("section[aria-labelledby=medias] a")!.GetAttribute("href")!);

        var kept = await clerk.PressAsync(medium, "button[value=supprimer]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, kept.Status);
        Assert.Contains("La salle en hiver", kept.TextOf("#form-remplacement"), StringComparison.Ordinal);

        await clerk.PressAsync(await clerk.GetPageAsync(medium.Path), "button[value=remplacer]", ("Posted.File", new FormFile("autre.png", SentPictures.Png(900, 600))));
        var after = await PictureAsync(app, clerk);
        Assert.NotEqual(before.Src, after.Src);
        Assert.Equal((Alternative, "900"), (after.Alternative, after.Width));

        await clerk.PressAsync(await clerk.GetPageAsync(item.Path), "#form-versions button[value='1']");
        Assert.Equal(before, await PictureAsync(app, clerk));
    }

    [Theory, BothDatabases]
    public async Task Several_files_at_once_say_each_what_is_wrong_and_a_picture_waits_to_be_described(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);

        var refused = await clerk.PostFormAsync(await clerk.GetPageAsync("/mediatheque"), "#form-ajout", ("Posted.Files", new FormFile("virus.exe", "MZ"u8.ToArray())));
        var added = await clerk.PostFormAsync(await clerk.GetPageAsync("/mediatheque"), "#form-ajout", ("Posted.Files", new FormFile("IMG_2041.JPG", SentPictures.Jpeg())));
        var write = await clerk.GetPageAsync("/contenus/nouveau/News");
        var hidden = write.Has("[name='Posted.Media.Picked']");
        var silent = await clerk.PostFormAsync(added, "#form-description", ("Posted.Alternative", "La place"));
        var told = await clerk.PostFormAsync(added with { }, "#form-description", ("Posted.Name", "La place"), ("Posted.Role", "decrite"), ("Posted.Alternative", "La place et son tilleul"));
        var offered = await clerk.GetPageAsync("/contenus/nouveau/News");

        Assert.Contains("virus.exe", refused.TextOf("#form-ajout"), StringComparison.Ordinal);
        Assert.StartsWith("/mediatheque/", added.Path, StringComparison.Ordinal);
        Assert.False(hidden);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.Equal(HttpStatusCode.OK, told.Status);
        Assert.Contains("La place et son tilleul", offered.TextOf("main form"), StringComparison.Ordinal);
        var found = await clerk.GetPageAsync("/mediatheque?q=tilleul");
        Assert.Contains("La place", found.TextOf("section[aria-labelledby=liste]"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task The_library_is_read_page_by_page_and_searched_whole(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        await using (var scope = app.Scope(app.Story.Ours.Id))
        {
            var site = await app.SiteOfAsync(app.Story.Ours.OfA);
            for (var i = 0; i < 65; i++) scope.Db.Add(Medium.Add(app.Story.Ours.Id, site, new(MediumKind.File, $"{i:x64}", "application/pdf", 1_000), $"Bulletin {i}", null, "Odile Renard", MitoyenApp.Start.UtcDateTime.AddMinutes(-i)));
            scope.Db.Add(Medium.Add(app.Story.Ours.Id, site, new(MediumKind.Picture, $"{99:x64}", "image/jpeg", 1_000, 900, 600, "900"), "La place", null, "Odile Renard", MitoyenApp.Start.UtcDateTime.AddDays(-9)));
            await scope.Db.SaveChangesAsync();
        }
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);

        var first = await clerk.GetPageAsync("/mediatheque");
        var last = await clerk.GetPageAsync("/mediatheque?genre=documents&page=3");
        var beyond = await clerk.GetPageAsync("/mediatheque?page=900");
        var found = await clerk.GetPageAsync("/mediatheque?q=renard+64");

        Assert.Equal(30, Names(first).Count);
        Assert.Equal("La place", Names(first)[0]); // To describe, and so before all the others.
        Assert.Equal("Bulletin 0", Names(first)[1]);
        Assert.Equal(["Bulletin 60", "Bulletin 61", "Bulletin 62", "Bulletin 63", "Bulletin 64"], Names(last));
        Assert.Contains("genre=documents", last.Document.QuerySelector("a[rel=prev]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("Bulletin 64", Names(beyond)[^1]);
        Assert.Equal(["Bulletin 64"], Names(found));

        static List<string> Names(Page page) => [.. page.Document.QuerySelectorAll("section[aria-labelledby=liste] tbody th a").Select(a => a.TextContent)];
    }

    [Theory, BothDatabases]
    public async Task What_is_too_heavy_for_the_server_is_answered_by_a_page(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);

        var heavy = await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/News"), Publish, ("Posted.Title", "La salle en hiver"), ("Posted.Media.Upload", new FormFile("film.pdf", new byte[41_000_000])));
        var less = await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/News"), Publish, ("Posted.Title", "La salle en hiver"), ("Posted.Media.Upload", new FormFile("film.pdf", new byte[30_500_000])));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, heavy.Status);
        Assert.Contains("trop lourd", heavy.TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, less.Status);
        Assert.Contains("25\u00A0Mo", less.TextOf("main form"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Nobody_reaches_those_of_another_partnership_or_of_a_neighbour(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        using var stranger = await app.SignedInAsync(app.Story.Theirs.ClerkOfA);
        await WriteAsync(clerk, SentPictures.Jpeg());
        Medium medium;
        await using (var scope = app.Scope(app.Story.Ours.Id)) medium = await scope.Db.Set<Medium>().SingleAsync(TestContext.Current.CancellationToken);

        await using var theirs = app.Scope(app.Story.Theirs.Id);
        var own = $"{(await theirs.Db.Set<Mitoyen.Sites.Domain.Site>().SingleAsync(s => s.CommuneId == app.Story.Theirs.OfA, TestContext.Current.CancellationToken)).Id}";

        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetPageAsync($"/mediatheque/{medium.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetPageAsync($"/mediatheque/{medium.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetPageAsync($"/images/{medium.Hash}/320.webp")).Status);
        Assert.DoesNotContain(medium.Name, (await stranger.GetPageAsync("/mediatheque")).TextOf(), StringComparison.Ordinal);
        using var thief = await stranger.SendAsync(Forged(medium.Id, own));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, thief.StatusCode);

        var noted = await theirs.Db.Set<JournalEntry>().Where(e => e.Verb == "forged-id").Select(e => e.Subject).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Contains(nameof(Medium), noted);
    }

    static HttpRequestMessage Forged(MediumId id, string site)
    {
        var form = new MultipartFormDataContent { { new StringContent("contenu"), "_handler" }, { new StringContent("Volée"), "Posted.Title" }, { new StringContent(site), "Posted.Site" }, { new StringContent("1"), "Posted.Media.Asked" }, { new StringContent(id.ToString()), "Posted.Media.Picked" }, { new StringContent("garder"), "Posted.Action" } };
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/contenus/nouveau/News", UriKind.Relative)) { Content = form };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return request;
    }

    static Task<Page> WriteAsync(Visitor writer, byte[] picture, params (string, object?)[] more) => WriteAsync(writer, writer.GetPageAsync("/contenus/nouveau/News"), picture, more);

    static async Task<Page> WriteAsync(Visitor writer, Task<Page> form, byte[] picture, (string, object?)[] more) => await writer.PressAsync(await form, Publish,
        [("Posted.Title", "La salle en hiver"), ("Posted.Body", "<p>Elle est chauffée.</p>"), ("Posted.Media.Upload", new FormFile("IMG_2041.jpg", picture)), ("Posted.Media.Role", "decrite"), ("Posted.Media.Alternative", Alternative), .. more]);

    static async Task<(string Src, string Alternative, string Width)> PictureAsync(MitoyenApp app, Visitor visitor)
    {
        var image = (await visitor.GetPageAsync(app.On(SiteVisits.Sapignies, "/actualites/la-salle-en-hiver"))).Document.QuerySelector("article picture img")!;
        return (image.GetAttribute("src")!, image.GetAttribute("alt")!, image.GetAttribute("width")!);
    }

    static IEnumerable<(string Type, string Url)> Sources(Page page) =>
        from source in page.Document.QuerySelectorAll("article picture source") from part in source.GetAttribute("srcset")!.Split(", ") select (source.GetAttribute("type")!, part.Split(' ')[0]);

    static async Task<string> TextAsync(Visitor visitor, string url)
    {
        using var answer = await visitor.AskAsync(url);
        return await answer.Content.ReadAsStringAsync();
    }

    static async Task<string> ThumbnailAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return $"/images/{(await scope.Db.Set<Medium>().SingleAsync()).Hash}/320.webp";
    }

    static async Task<Kernel.SiteId> CommunityAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return (await scope.Db.Set<Mitoyen.Sites.Domain.Site>().SingleAsync(s => s.HostName == SiteVisits.Community)).Id;
    }

    static async Task AcceptAsync(MitoyenApp app, string item, Kernel.SiteId site)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        var id = new ItemId(Guid.Parse(item.Split('/')[^1]));
        var kept = await scope.Db.Set<Mitoyen.Sites.Domain.Items.Item>().SingleAsync(i => i.Id == id);
        kept.On(site)!.Accept(null, app.Clock.GetUtcNow().UtcDateTime);
        await scope.Db.SaveChangesAsync();
    }
}
