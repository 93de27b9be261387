using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mitoyen.Host;

namespace Mitoyen.Benchmarks.Pages;

/// <summary>The queue page with 1 000 open requests, no page kept (the ledger is remembered until something changes, and replayed at each request), beside a bare page of the same bytes.</summary>
static class QueuePageBenchmark
{
    const int Clients = 2;
    static readonly TimeSpan Length = TimeSpan.FromSeconds(8);

    public static async Task<int> RunAsync(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("mitoyen-queue-").FullName;
        try
        {
            await using var app = WebApp.Build(folder, "http://127.0.0.1:0", new Dictionary<string, string?> { ["Logging:LogLevel:Default"] = "Error" });
            await CrowdedOffice.FoundAsync(app.Services);
            await app.StartAsync();
            var cookies = new CookieContainer();
            using var officer = Client(app, cookies);
            var page = await SignInAsync(officer);
            await using var bare = await ServeAsync(page);
            using var visitor = Client(bare, new());

            var queue = await MeasureAsync(officer, "/file");
            var yardstick = await MeasureAsync(visitor, "/");
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"queue page, {CrowdedOffice.Requests} open requests, {page.Length} bytes, uncached: {queue:0.0} pages a second"));
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"bare page of the same bytes: {yardstick:0} pages a second"));
            return 0;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    static HttpClient Client(WebApplication app, CookieContainer cookies) => new(new SocketsHttpHandler { CookieContainer = cookies })
    {
        BaseAddress = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()),
    };

    static async Task<byte[]> SignInAsync(HttpClient client)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "connexion", ["Posted.Email"] = CrowdedOffice.Email, ["Posted.Password"] = CrowdedOffice.Password,
        });
        using var answer = await client.PostAsync("/connexion", form);
        using var page = await client.GetAsync("/file");
        var bytes = await page.Content.ReadAsByteArrayAsync();
        if (page.RequestMessage!.RequestUri!.AbsolutePath != "/file") throw new InvalidOperationException("The officer could not sign in.");
        return bytes;
    }

    static async Task<WebApplication> ServeAsync(byte[] page)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/", () => Results.Bytes(page, "text/html; charset=utf-8"));
        await app.StartAsync();
        return app;
    }

    /// <returns>Pages a second.</returns>
    static async Task<double> MeasureAsync(HttpClient client, string url)
    {
        for (var i = 0; i < 5; i++) await client.GetByteArrayAsync(url);
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
        {
            var count = 0;
            for (; watch.Elapsed < Length; count++) await client.GetByteArrayAsync(url);
            return count;
        }));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }
}
