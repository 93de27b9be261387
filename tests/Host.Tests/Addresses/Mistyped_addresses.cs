using System.Reflection;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.HouseRules;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Host.Tests.Sites;

namespace Mitoyen.Host.Tests.Addresses;

/// <summary>Every address that its readers can find by following links, with nonsense after the question mark.</summary>
public sealed class Mistyped_addresses
{
    /// <summary>How many addresses of a route are tried before it is taken as closed to a reader.</summary>
    const int Tries = 3;

    static readonly string[] Nonsense = ["x", "-1", "2147483647", "0001-01-01", "9999-12-31", "%00"];

    /// <summary>What any page of the house is asked, by name.</summary>
    static readonly string[] Names = [.. House.Assemblies.SelectMany(a => a.GetTypes()).SelectMany(Asked).Select(a => a.Name).Distinct().Order()];

    /// <summary>On PostgreSQL, which refuses more than SQLite: a place below zero, the sign zero.</summary>
    [Fact]
    public async Task Are_answered_without_a_fault()
    {
        await using var app = await SiteVisits.StartAsync(Database.Postgres);
        var routes = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        var tried = new HashSet<RouteEndpoint>();
        List<string> faults = [];
        foreach (var person in new[] { app.Story.Ours.Officer, app.Story.Ours.PrincipalOfA, app.Story.Ours.ClerkOfA, app.Story.Ours.Administrator, null })
        {
            using var visitor = person is null ? app.VisitorOf(SiteVisits.Community) : await app.SignedInAsync(person);
            foreach (var (route, path) in await FindAsync(visitor, routes, isSite: person is null))
            {
                if (!tried.Add(route)) continue;
                foreach (var nonsense in Nonsense)
                    if (await FaultAsync(visitor, $"{path}?{string.Join('&', Names.Select(name => $"{name}={nonsense}"))}") is { } fault) faults.Add($"{path} with {nonsense}: {fault}");
            }
        }

        House.Keeps("What is typed after the question mark may be anything.", faults);
        // What reads a number or a day is reached, or this test would say nothing of it.
        Assert.Equal([], routes.Where(r => r.Metadata.GetMetadata<ComponentTypeMetadata>() is { } page && Asked(page.Type).Any(a => a.Type != typeof(string))).Except(tried).Select(r => r.RoutePattern.RawText));
    }

    /// <summary>A fault in the middle of a file that is written as it is read shows as an answer that ends too early.</summary>
    static async Task<string?> FaultAsync(Visitor visitor, string url)
    {
        try
        {
            using var answer = await visitor.SendAsync(new(HttpMethod.Get, url));
            return (int)answer.StatusCode >= 500 ? answer.StatusCode.ToString() : null;
        }
        catch (HttpRequestException broken)
        {
            return broken.Message;
        }
    }

    /// <summary>One address for each route that opens for this reader: those without a parameter, and what they lead to.</summary>
    static async Task<List<(RouteEndpoint Route, string Path)>> FindAsync(Visitor visitor, IReadOnlyList<RouteEndpoint> routes, bool isSite)
    {
        Dictionary<RouteEndpoint, string> found = [];
        Dictionary<RouteEndpoint, int> closed = [];
        var matchers = routes.Where(r => r.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") != false).OrderBy(r => r.RoutePattern.Parameters.Count).Select(r => (Route: r, Matcher: new TemplateMatcher(new RouteTemplate(r.RoutePattern), []))).ToList();
        var paths = new Queue<string>([.. routes.Where(r => r.RoutePattern.Parameters.Count == 0).Select(r => r.RoutePattern.RawText!).Where(r => r.StartsWith('/') && r.StartsWith("/_site", StringComparison.Ordinal) == isSite).Select(r => isSite ? $"/{r["/_site".Length..].TrimStart('/')}" : r), "/demarches/particuliers/services"]);
        while (paths.TryDequeue(out var path))
        {
            if (RouteOf(isSite ? $"/_site{path}" : path) is not { } route || closed.GetValueOrDefault(route) == Tries || !found.TryAdd(route, path)) continue;
            using var answer = await visitor.SendAsync(new(HttpMethod.Get, path));
            if ((int)answer.StatusCode >= 400 && found.Remove(route)) closed[route] = closed.GetValueOrDefault(route) + 1;
            if (answer.Headers.Location is { } next) paths.Enqueue(new Uri(new Uri("http://a"), next).AbsolutePath);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            var document = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
            foreach (var link in document.QuerySelectorAll("a[href^='/']")) paths.Enqueue(link.GetAttribute("href")!.Split('?', '#')[0]);
        }
        return [.. found.Select(f => (f.Key, f.Value))];

        RouteEndpoint? RouteOf(string path) => matchers.Find(m => Leads(m.Route, m.Matcher, path)).Route;
    }

    static bool Leads(RouteEndpoint route, TemplateMatcher matcher, string path)
    {
        var values = new RouteValueDictionary();
        if (!matcher.TryMatch(path, values)) return false;
        return route.RoutePattern.ParameterPolicies.All(p => !p.Value.Any(v => v.Content == "guid") || Guid.TryParse(values[p.Key] as string, out _));
    }

    static IEnumerable<(string Name, Type Type)> Asked(Type page) =>
        page.IsSubclassOf(typeof(ComponentBase))
            ? page.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(p => (p.GetCustomAttribute<SupplyParameterFromQueryAttribute>()?.Name ?? (p.IsDefined(typeof(SupplyParameterFromQueryAttribute)) ? p.Name : ""), p.PropertyType)).Where(a => a.Item1.Length > 0)
            : [];
}
