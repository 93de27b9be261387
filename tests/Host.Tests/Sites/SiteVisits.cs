using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Sites.Caching;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Host.Tests.Sites;

/// <summary>Addresses of the story's sites.</summary>
static class SiteVisits
{
    public const string Sapignies = "sapignies.localhost", Bihucourt = "bihucourt.localhost", Community = "region-de-bapaume.localhost";

    /// <summary>The class's application, with the sites of both principals and of all their communes, and the hours of one town hall.</summary>
    public static async Task<MitoyenApp> WithSitesAsync(this Apps apps, Database database) => await FoundAsync(await apps.WithStoryAsync(database));

    /// <summary>An application of its own with the same.</summary>
    public static async Task<MitoyenApp> StartAsync(Database database, Action<IServiceCollection>? changes = null, IReadOnlyDictionary<string, string?>? settings = null) => await FoundAsync(await MitoyenApp.WithStoryAsync(database, settings, changes));

    static async Task<MitoyenApp> FoundAsync(MitoyenApp app)
    {
        foreach (var (partners, domain) in new[] { (app.Story.Ours, "localhost"), (app.Story.Theirs, "ailleurs.localhost") })
        {
            await using var scope = app.Scope(partners.Id);
            if (await scope.Db.Set<Site>().AnyAsync()) continue;
            foreach (var authority in new[] { partners.A, partners.B }.Distinct()) _ = (await scope.Get<ISiteFounding>().FoundAsync(authority, domain)).Value;
            Assert.Null(await scope.Get<ITownHalls>().TellAsync(partners.OfA, "12, rue de l’Église\n62121 Sapignies", "03 53 01 00 12", $"mairie@{domain}.example", null, "Mo,Th 17:00-19:00; Tu 09:00-12:00; PH off"));
        }
        // The watch has seen the founding: from here on it only finds what a test changes.
        for (var looks = 0; looks < 2; looks++) await app.Services.GetRequiredService<RevisionWatch>().LookAsync(TestContext.Current.CancellationToken);
        return app;
    }

    public static string On(this MitoyenApp app, string host, string path = "/") => $"http://{host}:{app.Url.Port}{path}";

    public static async Task<HttpResponseMessage> AskAsync(this Visitor visitor, string url, string? etag = null, string? encoding = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (etag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        if (encoding is not null) request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        return await visitor.SendAsync(request);
    }
}
