using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;

namespace Mitoyen.Host.Tests.Requests;

public sealed class Kept_lists(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task A_list_is_kept_under_a_name_opened_and_thrown_away_by_its_owner_alone(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer.Email);
        Assert.False((await officer.GetPageAsync("/demandes")).Has("#form-garder"));
        var filtered = await officer.GetPageAsync("/demandes?q=imprimante&etat=toutes");

        var nameless = await officer.PostFormAsync(filtered, "#form-garder");
        var kept = await officer.PostFormAsync(filtered, "#form-garder", ("Posted.Name", "Imprimantes"));
        var again = await officer.PostFormAsync(await officer.GetPageAsync("/demandes?etat=terminees"), "#form-garder", ("Posted.Name", "Imprimantes"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, nameless.Status);
        Assert.Contains("Imprimantes", kept.TextOf("#form-oublier"), StringComparison.Ordinal);
        Assert.False(kept.Has("#form-garder"));
        Assert.Equal("/demandes?etat=terminees", Assert.Single(again.Document.QuerySelectorAll("#form-oublier li a")).GetAttribute("href"));
        using var principal = await app.SignedInAsync(app.Story.Ours.PrincipalOfA.Email);
        var theirs = await principal.GetPageAsync("/demandes");
        Assert.False(theirs.Has("#form-oublier"));
        var id = again.Document.QuerySelector("#form-oublier button")!.GetAttribute("value")!;
        var forged = await principal.SendAsync(new(HttpMethod.Post, "/demandes") { Content = new FormUrlEncodedContent([new("_handler", "oublier"), new("Forgotten.Filter", id)]) });
        Assert.InRange((int)forged.StatusCode, 400, 404);

        var gone = await officer.PressAsync(again, "#form-oublier button");

        Assert.Equal(HttpStatusCode.OK, gone.Status);
        Assert.False(gone.Has("#form-oublier"));
    }
}
