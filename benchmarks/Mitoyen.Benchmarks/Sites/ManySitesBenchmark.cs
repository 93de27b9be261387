using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Host;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Sites.Hosting;

namespace Mitoyen.Benchmarks.Sites;

/// <summary>35 000 sites on PostgreSQL, served by two nodes: what the names take in memory, the first page of a site that nobody asked for, and how soon all receiving sites show what was published.</summary>
static class ManySitesBenchmark
{
    const int ColdSites = 200, Publications = 10;

    public static async Task<int> RunAsync(int count, TextWriter output)
    {
        await PostgresCluster.ExecuteAsync("CREATE DATABASE banc");
        var settings = new Dictionary<string, string?> { ["Database:Provider"] = "postgresql", ["ConnectionStrings:Mitoyen"] = await PostgresCluster.ConnectionStringAsync("banc"), ["Logging:LogLevel:Default"] = "Error" };
        var folder = Directory.CreateTempSubdirectory("mitoyen-many-").FullName;
        try
        {
            await using var here = WebApp.Build(folder, "http://127.0.0.1:0", settings);
            var watch = Stopwatch.StartNew();
            var sites = await ManySites.FoundAsync(here.Services, count);
            await output.WriteLineAsync($"{count} sites with {ManySites.Items} items each written in {watch.Elapsed.TotalSeconds:0} s");
            await using var there = WebApp.Build(folder, "http://127.0.0.1:0", settings);
            await here.StartAsync();
            await there.StartAsync();
            var good = await WeighNamesAsync(here, output);
            good &= await AskColdAsync(here, sites, output);
            good &= await PublishAsync(here, there, sites, output);
            await here.StopAsync();
            await there.StopAsync();
            return good ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task<bool> WeighNamesAsync(WebApplication app, TextWriter output)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var names = (await app.Services.GetRequiredService<SiteDirectory>().ReadAsync(default)).Names;
        var took = watch.Elapsed;
        var megabytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{names} host names: {megabytes:0.0} MB (at most 200), read in {took.TotalSeconds:0.00} s"));
        return megabytes < 200;
    }

    static async Task<bool> AskColdAsync(WebApplication app, IReadOnlyList<Site> sites, TextWriter output)
    {
        using var http = new HttpClient { BaseAddress = Address(app) };
        var chosen = Enumerable.Range(0, ColdSites + 20).Select(i => sites[(int)((long)i * 7919 % sites.Count)]).ToList();
        foreach (var site in chosen.Take(20)) await AskAsync(http, site, "/"); // The compiler has seen the way.
        foreach (var page in (string[])["/", "/actualites"])
        {
            var times = new List<double>();
            foreach (var site in chosen.Skip(20))
            {
                var watch = Stopwatch.StartNew();
                await AskAsync(http, site, page);
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
            times.Sort();
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{page} of a site that nobody asked for, {times.Count} sites: median {times[times.Count / 2]:0.0} ms, 95 % {times[times.Count * 95 / 100]:0.0} ms, worst {times[^1]:0.0} ms"));
        }
        using var process = Process.GetCurrentProcess();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"memory of the process with both nodes: {process.WorkingSet64 / 1e6:0} MB"));
        return true;
    }

    /// <summary>News of an authority for all its communes: from the save to the last of the sites that shows it, on this node and on the other.</summary>
    static async Task<bool> PublishAsync(WebApplication here, WebApplication there, IReadOnlyList<Site> sites, TextWriter output)
    {
        using var near = new HttpClient { BaseAddress = Address(here) };
        using var far = new HttpClient { BaseAddress = Address(there) };
        var (own, receiving) = (sites[0], sites.Skip(1).TakeWhile(s => s.CommuneId is not null).ToList());
        var (soon, late) = (new List<double>(), new List<double>());
        for (var i = 0; i < Publications; i++)
        {
            foreach (var http in (HttpClient[])[near, far])
                foreach (var site in receiving) await AskAsync(http, site, "/actualites"); // They are remembered.
            var title = $"Publication {i} du banc";
            var watch = Stopwatch.StartNew();
            await SaveAsync(here, own, receiving, title);
            await Task.WhenAll(UntilShownAsync(near, receiving, title, watch, soon), UntilShownAsync(far, receiving, title, watch, late));
        }
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"published to {receiving.Count} sites, from before the save until the last shows it, {Publications} times: this node at worst {soon.Max():0} ms, the other node at worst {late.Max():0} ms (at most 1 000)"));
        return soon.Max() < 1_000 && late.Max() < 1_000;
    }

    static async Task SaveAsync(WebApplication app, Site own, IReadOnlyList<Site> receiving, string title)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PartnershipScope>().Enter(own.PartnershipId);
        var at = scope.ServiceProvider.GetRequiredService<LocalClock>().NowAt.AddMinutes(-1);
        var item = Item.Begin(own.PartnershipId, own.Id, ContentType.News, null, "Odile Renard", new(title.Replace(' ', '-').ToLowerInvariant(), title, "", "<p>Texte.</p>", new NewsFacts(), null, null), at);
        item.AskFor([.. receiving.Select(s => s.Id)], at);
        foreach (var site in receiving) item.On(site.Id)!.Accept(null, at);
        _ = item.Publish(at);
        var db = scope.ServiceProvider.GetRequiredService<MitoyenDb>();
        db.Add(item);
        await db.SaveChangesAsync();
    }

    static async Task UntilShownAsync(HttpClient http, IReadOnlyList<Site> receiving, string title, Stopwatch watch, List<double> times)
    {
        foreach (var site in receiving)
            while (!(await AskAsync(http, site, "/actualites")).Contains(title, StringComparison.Ordinal))
                if (watch.Elapsed > TimeSpan.FromSeconds(20)) throw new TimeoutException($"{site.HostName} does not show what was published.");
        times.Add(watch.Elapsed.TotalMilliseconds);
    }

    static async Task<string> AskAsync(HttpClient http, Site site, string page)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, page) { Headers = { Host = site.HostName } };
        using var answer = await http.SendAsync(request);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    static Uri Address(WebApplication app) => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
}
