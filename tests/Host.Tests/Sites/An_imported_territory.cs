using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Host.Tests.Territory;
using Mitoyen.Sites.Caching;
using Mitoyen.Territory.ImportTerritory;

namespace Mitoyen.Host.Tests.Sites;

/// <summary>An import of the whole country writes its rows in bulk; kept pages name communes all the same.</summary>
public sealed class An_imported_territory
{
    [Theory, BothDatabases]
    public async Task Is_on_every_site_at_the_next_request(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var visitor = app.Visitor();
        using var folder = new FranceFolder().Written();
        var cache = app.Services.GetRequiredService<PageCache>();
        bool Remembers() => cache.Find(new("http", $"{SiteVisits.Sapignies}:{app.Url.Port}", "/contact", ""), 0) is not null;
        await visitor.AskAsync(app.On(SiteVisits.Sapignies, "/contact"));
        Assert.True(Remembers());

        var changed = await ImportAsync(app, folder);
        Assert.True(changed > 0);
        Assert.False(Remembers());

        // The node hears of its own change once more: let it be heard before the page is kept again.
        await app.Services.GetRequiredService<RevisionWatch>().LookAsync(TestContext.Current.CancellationToken);
        await visitor.AskAsync(app.On(SiteVisits.Sapignies, "/contact"));
        Assert.Equal(0, await ImportAsync(app, folder));
        Assert.True(Remembers());
    }

    static async Task<int> ImportAsync(MitoyenApp app, FranceFolder folder)
    {
        await using var scope = app.Scope(label: "mitoyen territory import");
        return (await scope.Get<ImportTerritoryHandler>().HandleAsync(folder.Path, new(new(2026, 1, 1), 2026), new ProgressLines(TextWriter.Null), TestContext.Current.CancellationToken)).Run.Changes;
    }
}
