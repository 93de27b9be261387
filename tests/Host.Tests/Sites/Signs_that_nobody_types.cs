using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Modules.Tests.Pictures;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Host.Tests.Sites;

/// <summary>The sign zero in a form: PostgreSQL refuses it in any text, ASP.NET Core in a form without files, and nobody sees it.</summary>
public sealed class Signs_that_nobody_types
{
    [Theory, BothDatabases]
    public async Task Are_left_out_of_what_a_clerk_sends_and_refused_in_a_form_that_escapes_them(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var resident = app.Visitor();
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var site = await app.SiteOfAsync(app.Story.Ours.OfA);

        var contact = await resident.GetPageAsync(app.On(SiteVisits.Sapignies, "/contact"));
        var escaped = await resident.PostFormAsync(contact, "#form-contact", ("Posted.Sender", "Aude\0 Vasseur"), ("Posted.Mail", "aude@exemple.test"), ("Posted.Subject", "Lampadaire"), ("Posted.Body", "Il est éteint."));
        var item = await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/News"), "#form-contenu button[value=publier]", ("Posted.Title", "Lo\0to"), ("Posted.Summary", "\0"), ("Posted.Body", "<p>Dim\0anche.</p>"), ("Posted.Slug", "lo\0to"));
        var settings = await clerk.PostFormAsync(await clerk.GetPageAsync($"/sites/{site}/reglages"), "main form", ("Posted.Tagline", "Bien\0venue"), ("Posted.Aliases", "sapi\0gnies.example"), ("Posted.Menu", "Agen\0da | /agenda"));
        var none = await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/News"), "#form-contenu button[value=publier]", ("Posted.Title", "\0"));

        Assert.Equal(HttpStatusCode.BadRequest, escaped.Status);
        Assert.Contains("Rien n’a été enregistré", escaped.TextOf("main"), StringComparison.Ordinal);
        Assert.Equal("Loto", item.TextOf("h1"));
        Assert.Equal("/sites", settings.Path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.Status);
        await using var scope = app.Scope(app.Story.Ours.Id);
        Assert.Empty(await scope.Db.Set<ContactMessage>().ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal("<p>Dimanche.</p>", Assert.Single(await app.ShownAsync(site, ContentType.News)).BodyHtml);
        Assert.Equal("Bienvenue", (await scope.Db.Set<Site>().SingleAsync(s => s.Id == site, TestContext.Current.CancellationToken)).Tagline);
    }

    [Theory, BothDatabases]
    public async Task Are_left_out_of_the_name_of_a_file_and_refused_in_an_address(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var picture = new ByteArrayContent(SentPictures.Jpeg());
        picture.Headers.TryAddWithoutValidation("Content-Disposition", "form-data; name=\"Posted.Files\"; filename*=UTF-8''la%00place.jpg");
        picture.Headers.TryAddWithoutValidation("Content-Type", "image/jpeg");
        var form = new MultipartFormDataContent { { new StringContent("ajout"), "_handler" }, { new StringContent($"{await app.SiteOfAsync(app.Story.Ours.OfA)}"), "Posted.Site" } };
        form.Add(picture);
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/mediatheque", UriKind.Relative)) { Content = form };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");

        using var answer = await clerk.SendAsync(request);
        using var address = await clerk.AskAsync(app.On(SiteVisits.Sapignies, "/actualites/lo%00to"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.True((int)address.StatusCode is 400 or 404);
        await using var scope = app.Scope(app.Story.Ours.Id);
        Assert.Equal("laplace", (await scope.Db.Set<Medium>().SingleAsync(TestContext.Current.CancellationToken)).Name);
    }
}
