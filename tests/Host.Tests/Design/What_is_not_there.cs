using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;

namespace Mitoyen.Host.Tests.Design;

public sealed class What_is_not_there(Apps apps) : IClassFixture<Apps>
{
    const string General = "Cette page n’existe pas";

    [Theory]
    [BothDatabases("/temps/ecritures/01900000-0000-7000-8000-000000000000", "Ligne introuvable")]
    [BothDatabases("/convention?convention=01900000-0000-7000-8000-000000000000", "Convention introuvable")]
    [BothDatabases("/file/99999", "n’est pas dans la file")]
    [BothDatabases("/demandes/99999", General)]
    [BothDatabases("/n-existe-pas", General)]
    public async Task A_page_that_explains_its_own_404_keeps_its_words_and_every_other_gets_the_general_one(Database database, string url, string title)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);

        var page = await officer.GetPageAsync(url);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains(title, page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal(title == General, page.TextOf("main").Contains(General, StringComparison.Ordinal));
    }

    /// <summary>What a script or a wrong address sends: the answer is that of the address, not a fault of ours on the way to its page.</summary>
    [Theory, BothDatabases]
    public async Task A_post_without_a_form_gets_the_general_page_too(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var client = new HttpClient();

        using var answer = await client.PostAsync(new Uri(app.Url, "/n-existe-pas"), null);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(General, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_line_break_counts_as_one_character(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var form = await clerk.GetPageAsync("/demandes/nouvelle");

        var answer = await clerk.PostFormAsync(form, null, ("Posted.Title", "Écran noir"), ("Posted.Description", "Depuis lundi.\r\nDeux postes."), ("Posted.Stopped", "une"));

        Assert.NotEmpty(answer.Redirections);
        Assert.DoesNotContain("\r", answer.Document.Source.Text.Replace("&#xD;", "\r", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
