using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host.Tests.Design;

public sealed class Nothing_at_a_site(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task A_lost_resident_gets_the_site_s_own_page(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        await using var scope = app.Scope(app.Story.Ours.Id);
        var site = (await scope.Get<ISiteFounding>().FoundAsync(app.Story.Ours.A, "localhost")).Value[0];
        using var resident = app.VisitorOf(new Uri(site.Root).Host);

        var page = await resident.GetPageAsync("/marche-du-samedi");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("Souvent cherché", page.TextOf("main"), StringComparison.Ordinal);
    }
}
