using System.Net;
using System.Text.Json;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host.Tests.Sites;

public sealed class Checks_while_writing(Apps apps) : IClassFixture<Apps>
{
    const string Form = "#form-contenu", Vague = "<p>Le règlement, <a href=\"/r\">cliquez ici</a>.</p><p>Voir https://exemple.fr/a</p>";

    [Theory, BothDatabases]
    public async Task Are_asked_by_a_button_without_script_and_save_nothing(Database database)
    {
        var app = await apps.WithSitesAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);

        var checkedPage = await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/News"), $"{Form} button[value=verifier]", ("Posted.Title", "Vérifié"), ("Posted.Body", Vague));

        Assert.Equal(HttpStatusCode.OK, checkedPage.Status);
        Assert.Contains("ne dit pas où il mène", checkedPage.TextOf("#verification"), StringComparison.Ordinal);
        Assert.Contains("Conseil", checkedPage.TextOf("#verification"), StringComparison.Ordinal);
        Assert.Contains("cliquez ici", checkedPage.TextOf("textarea[name='Posted.Body']"), StringComparison.Ordinal);
        Assert.DoesNotContain(await app.ShownAsync(await app.SiteOfAsync(app.Story.Ours.OfA), ContentType.News), i => i.Title == "Vérifié");
    }

    [Theory, BothDatabases]
    public async Task Bar_a_fault_beside_its_field_and_let_advice_pass(Database database)
    {
        var app = await apps.WithSitesAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);

        var refused = await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/News"), $"{Form} button[value=publier]", ("Posted.Title", "Avec un lien"), ("Posted.Body", Vague));
        var kept = await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/News"), $"{Form} button[value=publier]", ("Posted.Title", "Avec une adresse"), ("Posted.Body", "<p>Voir https://exemple.fr/a</p>"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("ne dit pas où il mène", refused.TextOf("#contenu-Body-error"), StringComparison.Ordinal);
        Assert.Contains("telle quelle", kept.TextOf("section[aria-labelledby=texte]"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Say_the_same_to_the_script_and_nothing_to_strangers(Database database)
    {
        var app = await apps.WithSitesAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        using var stranger = app.Visitor();

        using var answer = await clerk.SendAsync(Ask());
        using var refused = await stranger.SendAsync(Ask());
        var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.EnumerateArray().Select(f => (f.GetProperty("sentence").GetString(), f.GetProperty("isHint").GetBoolean())).ToList();

        Assert.Equal([false, true], said.Select(f => f.Item2));
        Assert.Contains("cliquez ici", said[0].Item1, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
    }

    static HttpRequestMessage Ask()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/contenus/verifier", UriKind.Relative)) { Content = new FormUrlEncodedContent([new("body", Vague)]) };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return request;
    }
}
