using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Procedures.Domain;
using Mitoyen.Procedures.ImportArchive;

namespace Mitoyen.Host.Tests.Procedures;

public sealed class Importing_an_archive : IDisposable
{
    readonly Folders folders = new();

    static (string, string)[] Ten(string text = "Un texte.") => [.. Enumerable.Range(1, 10).Select(i => ($"part/F{i}.xml", Folders.Sheet($"F{i}", $"Démarche {i}", text)))];

    static async Task<Dictionary<string, string>> SheetsAsync(MitoyenApp app)
    {
        await using var scope = app.Scope();
        return await scope.Db.Set<ImportedSheet>().AsNoTracking().ToDictionaryAsync(s => $"{s.Audience} {s.Code}", s => s.Title);
    }

    [Theory, BothDatabases]
    public async Task A_second_import_changes_only_what_changed(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var first = await app.ImportAsync(folders.Folder("one", [.. Ten(), ("part/arborescence.xml", "<Arborescence/>"), ("part/Publication.xsd", "<x/>")]));
        var same = await app.ImportAsync(Path.Combine(folders.Path, "one"));
        var next = await app.ImportAsync(folders.Folder("two", [.. Ten().Skip(1).Take(8), ("part/F10.xml", Folders.Sheet("F10", "Démarche dix")), ("part/F11.xml", Folders.Sheet("F11", "Nouvelle démarche"))]));

        Assert.Equal(0, first.Exit);
        Assert.Contains("10\u00A0ajoutées", first.Output, StringComparison.Ordinal);
        Assert.Contains("0\u00A0ajoutée, 0\u00A0modifiée, 0\u00A0disparue", same.Output, StringComparison.Ordinal);
        Assert.Contains("1\u00A0ajoutée, 1\u00A0modifiée, 1\u00A0disparue", next.Output, StringComparison.Ordinal);
        Assert.Contains("F1.", next.Output, StringComparison.Ordinal);
        var sheets = await SheetsAsync(app);
        Assert.Equal(10, sheets.Count);
        Assert.Equal("Démarche dix", sheets["Individuals F10"]);
        Assert.False(sheets.ContainsKey("Individuals F1"));
    }

    [Theory, BothDatabases]
    public async Task Each_audience_is_replaced_by_its_own_archive_only(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        await app.ImportAsync(folders.Zip("part.zip", Ten()));
        await app.ImportAsync(folders.Zip("pro.zip", ("pro/F1.xml", Folders.Sheet("F1", "La même, pour les entreprises"))));

        await app.ImportAsync(folders.Zip("asso.zip", ("asso/F1.xml", Folders.Sheet("F1", "La même, pour les associations"))));
        var sheets = await SheetsAsync(app);

        Assert.Equal(12, sheets.Count);
        Assert.Equal("La même, pour les associations", sheets["Associations F1"]);
        Assert.Equal(("Démarche 1", "La même, pour les entreprises"), (sheets["Individuals F1"], sheets["Businesses F1"]));
    }

    [Theory, BothDatabases]
    public async Task An_archive_that_is_truncated_hostile_or_shrunk_leaves_the_last_good_sheets(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var good = folders.Zip("good.zip", Ten());
        await app.ImportAsync(good);
        var whole = await File.ReadAllBytesAsync(good, TestContext.Current.CancellationToken);
        var truncated = Path.Combine(folders.Path, "truncated.zip");
        await File.WriteAllBytesAsync(truncated, whole[..(whole.Length * 2 / 3)], TestContext.Current.CancellationToken);
        string[] bad =
        [
            truncated,
            folders.Zip("traversal.zip", [.. Ten("Autre."), ("../../etc/F99.xml", Folders.Sheet("F99", "Dehors"))]),
            folders.Zip("absolute.zip", [.. Ten("Autre."), ("/F99.xml", Folders.Sheet("F99", "Dehors"))]),
            folders.Zip("bomb.zip", [.. Ten("Autre."), ("part/F98.xml", new string(' ', 15_000_000))]),
            folders.Zip("shrunk.zip", [.. Ten("Autre.").Take(3)]),
            folders.Zip("empty.zip"),
            folders.Zip("nothing.zip", ("part/menu.xml", "<Menu/>")),
            Path.Combine(folders.Path, "absent.zip"),
        ];

        foreach (var archive in bad)
        {
            var (exit, _, error) = await app.ImportAsync(archive);
            Assert.True(exit == 2, archive);
            Assert.Contains("rien n’a été changé", error, StringComparison.Ordinal);
            Assert.Equal(10, (await SheetsAsync(app)).Count(s => s.Value.StartsWith("Démarche", StringComparison.Ordinal)));
        }
        Assert.Equal(0, (await app.ImportAsync(Path.Combine(folders.Path, "shrunk.zip"), new(AcceptFewer: true))).Exit);
        Assert.Equal(3, (await SheetsAsync(app)).Count);
    }

    [Theory, BothDatabases]
    public async Task A_damaged_file_is_told_and_its_last_good_version_stays(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        await app.ImportAsync(folders.Folder("one", Ten()));

        var (exit, output, _) = await app.ImportAsync(folders.Folder("two", [.. Ten().Skip(1), ("part/F1.xml", "<Publication ID='F1'><Texte>")]));

        Assert.Equal(1, exit);
        Assert.Contains("F1.xml", output, StringComparison.Ordinal);
        Assert.Equal("Démarche 1", (await SheetsAsync(app))["Individuals F1"]);
    }

    [Theory, BothDatabases]
    public async Task An_unknown_element_is_counted(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);

        var (exit, output, _) = await app.ImportAsync(folders.Folder("one", ("part/F1.xml", Folders.Sheet("F1", "Une", "<Nouveau>mot</Nouveau>"))));

        Assert.Equal(0, exit);
        Assert.Contains("Nouveau (1 fois)", output, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task An_address_is_asked_politely_and_nothing_is_fetched_twice(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var bytes = await File.ReadAllBytesAsync(folders.Zip("part.zip", Ten()), TestContext.Current.CancellationToken);
        var asked = new List<(string Agent, string? Tag)>();
        await using var server = await ServeAsync(async http =>
        {
            lock (asked) asked.Add((http.Request.Headers.UserAgent.ToString(), http.Request.Headers.IfNoneMatch));
            if (http.Request.Path == "/cut.zip")
            {
                http.Response.ContentLength = bytes.Length;
                await http.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2));
                http.Abort();
                return;
            }
            http.Response.Headers.ETag = "\"v1\"";
            if (http.Request.Headers.IfNoneMatch == "\"v1\"") http.Response.StatusCode = StatusCodes.Status304NotModified;
            else await http.Response.Body.WriteAsync(bytes);
        });

        var first = await app.ImportAsync($"{server.Url}/part/vosdroits.zip");
        var second = await app.ImportAsync($"{server.Url}/part/vosdroits.zip");
        var cut = await app.ImportAsync($"{server.Url}/cut.zip");

        Assert.Equal((0, 0, 2), (first.Exit, second.Exit, cut.Exit));
        Assert.Contains("Rien de nouveau", second.Output, StringComparison.Ordinal);
        Assert.Equal("\"v1\"", asked[1].Tag);
        Assert.All(asked, a => Assert.StartsWith("Mitoyen", a.Agent, StringComparison.Ordinal));
        Assert.Equal(10, (await SheetsAsync(app)).Count);
    }

    [Theory, BothDatabases]
    public async Task Whoever_reads_meanwhile_sees_the_old_sheets_or_the_new_ones_never_half(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        (string, string)[] Many(string title) => [.. Enumerable.Range(1, 600).Select(i => ($"part/F{i}.xml", Folders.Sheet($"F{i}", title)))];
        await app.ImportAsync(folders.Folder("old", Many("Ancienne")));
        folders.Folder("new", Many("Nouvelle"));
        var import = Task.Run(() => app.ImportAsync(Path.Combine(folders.Path, "new")), TestContext.Current.CancellationToken);
        var seen = new HashSet<string>();
        do
        {
            await using var scope = app.Scope();
            var titles = await scope.Db.Set<ImportedSheet>().AsNoTracking().GroupBy(s => s.Title).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(TestContext.Current.CancellationToken);
            var only = Assert.Single(titles);
            Assert.Equal(600, only.Count);
            seen.Add(only.Key);
        }
        while (!import.IsCompleted);

        Assert.Equal(0, (await import).Exit);
        Assert.Contains("Ancienne", seen);
    }

    [Theory, BothDatabases]
    public async Task Samples_give_way_to_the_first_archive(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        await using (var scope = app.Scope()) await scope.Get<Mitoyen.Procedures.Contracts.IProcedureSamples>().LoadAsync(TestContext.Current.CancellationToken);
        var samples = (await SheetsAsync(app)).Count;
        await app.ImportAsync(folders.Folder("one", Ten()));

        Assert.True(samples >= 5);
        Assert.Equal(10, (await SheetsAsync(app)).Count);
    }

    static async Task<(WebApplication App, string Url)> StartServerAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.Run(answer);
        await server.StartAsync();
        return (server, server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    static async Task<Served> ServeAsync(RequestDelegate answer)
    {
        var (app, url) = await StartServerAsync(answer);
        return new(app, url);
    }

    sealed record Served(WebApplication App, string Url) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await App.DisposeAsync();
    }

    public void Dispose() => folders.Dispose();
}
