using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Modules.Tests.Procedures;
using Mitoyen.Procedures.Contracts;
using Mitoyen.Procedures.Domain;
using Mitoyen.Procedures.ImportArchive;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Browser.Tests.Residents;

/// <summary>Every sheet as a resident sees it: those that we wrote, and the official ones where somebody laid them beside the project (<c>../shared/data/comarquage/part</c>).</summary>
public sealed class Procedure_sheets(Browsing browsing)
{
    const int AtOnce = 2;

    static readonly string Official = Path.GetFullPath(Path.Combine(Tools.Root, "../shared/data/comarquage/part"));

    [Fact]
    public async Task Of_our_own_making_are_free_of_faults()
    {
        await using var app = await MitoyenApp.WithStoryAsync(Database.Sqlite);
        await using (var scope = app.Scope(app.Story.Ours.Id)) await scope.Get<IProcedureSamples>().LoadAsync(TestContext.Current.CancellationToken);

        await CheckAsync(app, least: 5);
    }

    [Fact]
    public async Task Of_the_administration_are_free_of_faults()
    {
        Assert.SkipUnless(Directory.Exists(Official), "No official sheets beside the project.");
        await using var app = await MitoyenApp.WithStoryAsync(Database.Sqlite);
        await using (var scope = app.Scope(label: "import"))
            Assert.Equal(0, await scope.Get<ImportRunner>().RunAsync(Official, new(), new NoProgress(), TextWriter.Null, TextWriter.Null, TestContext.Current.CancellationToken));

        await CheckAsync(app, Directory.EnumerateFiles(Official, "F*.xml").Count());
    }

    /// <summary>Nested as no author would: what the drawing promises for any sheet holds in a browser too.</summary>
    [Fact]
    public async Task That_nobody_wrote_are_free_of_faults()
    {
        const int Sheets = 40;
        var folder = Directory.CreateTempSubdirectory("mitoyen-likely-");
        try
        {
            for (var i = 1; i <= Sheets; i++) await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"F{i}.xml"), LikelySheet.Xml(i, $"F{i}"));
            await using var app = await MitoyenApp.WithStoryAsync(Database.Sqlite);
            await using (var scope = app.Scope(label: "import"))
                Assert.Equal(0, await scope.Get<ImportRunner>().RunAsync(folder.FullName, new(), new NoProgress(), TextWriter.Null, TextWriter.Null, TestContext.Current.CancellationToken));

            await CheckAsync(app, Sheets);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    async Task CheckAsync(MitoyenApp app, int least)
    {
        var host = await SiteAsync(app);
        var urls = await SheetsAsync(app);
        Assert.True(urls.Count >= least, $"{urls.Count} sheets");
        var documents = new Dictionary<string, string>();
        using (var resident = app.VisitorOf(host))
            foreach (var url in urls) documents[url] = (await resident.GetPageAsync(url)).Document.Source.Text;

        var nu = Tools.NuAsync(documents);
        var seen = await Task.WhenAll(urls.Index().GroupBy(u => u.Index % AtOnce).Select(part => LookAsync(app, host, [.. part.Select(u => u.Item)])));

        var faults = (await nu).Concat(seen.SelectMany(f => f)).ToList();
        Assert.True(faults.Count == 0, $"{faults.Count} faults\n{string.Join('\n', faults.Take(60))}");
    }

    /// <summary>One window for all of them: wide and light, then 320 px and dark.</summary>
    async Task<List<string>> LookAsync(MitoyenApp app, string host, IReadOnlyList<string> urls)
    {
        var root = new UriBuilder(app.Url) { Host = host }.Uri;
        var faults = new List<string>();
        await using var glance = await Glance.AtAsync(await browsing.OpenAsync(null), root, root + urls[0].TrimStart('/'));
        foreach (var (i, url) in urls.Index())
        {
            if (i > 0)
            {
                await glance.Page.EmulateMediaAsync(new() { ColorScheme = Microsoft.Playwright.ColorScheme.Light });
                await glance.Page.SetViewportSizeAsync(1280, 900);
                await glance.Page.GotoAsync(root + url.TrimStart('/'));
            }
            faults.AddRange((await glance.AxeAsync()).Select(f => $"{url}: {f}"));
            await glance.DarkenAsync();
            await glance.Page.SetViewportSizeAsync(320, 640);
            if (await glance.OverflowAsync() is > 0 and var wider) faults.Add($"{url}: {wider} px wider than a window of 320 px: {await glance.StickingOutAsync()}");
            faults.AddRange((await glance.AxeAsync()).Select(f => $"{url}, dark, 320 px: {f}"));
        }
        return [.. faults, .. glance.Complaints];
    }

    static async Task<string> SiteAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return new Uri((await scope.Get<ISiteFounding>().FoundAsync(app.Story.Ours.A, "localhost")).Value.Single(s => s.Commune == app.Story.Ours.OfA).Root).Host;
    }

    static async Task<IReadOnlyList<string>> SheetsAsync(MitoyenApp app)
    {
        await using var scope = app.Scope();
        return [.. (await scope.Db.Set<ImportedSheet>().Select(s => new { s.Audience, s.Code }).ToListAsync(TestContext.Current.CancellationToken)).Select(s => SheetAddress.Of(s.Audience, s.Code)).Order(StringComparer.Ordinal)];
    }
}
