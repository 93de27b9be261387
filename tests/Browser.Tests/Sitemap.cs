using System.Reflection;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Mitoyen.Browser.Tests.Sequel;
using Mitoyen.Host;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform;

namespace Mitoyen.Browser.Tests;

/// <summary>Every page that somebody can reach by following links from where they begin, under the route that serves it.</summary>
public sealed class Sitemap
{
    const int MostOfARoute = 8;

    /// <summary>Addresses that no link leads to on purpose: the style guide is for whoever builds pages, an error stands in place of another page. (« / » only sends each person on to their first page.)</summary>
    static readonly string[] NotLinked = ["/charte", "/charte/refus", "/erreur/404"];

    /// <summary>On a residents' site: a page of text is linked from the menu that its town hall makes; a search is an answer.</summary>
    static readonly string[] AnswersOfASite = ["/pages/histoire", "/demarches/recherche?q=carte"];

    readonly List<Found> found = [];
    readonly List<string> broken = [];

    public IEnumerable<Found> All => found;

    /// <summary>Addresses that answered with an error of the server, and why.</summary>
    public IReadOnlyList<string> Broken => broken;

    /// <summary>All routes of the application's pages, as written on them.</summary>
    public static IReadOnlyList<string> Routes { get; } =
    [
        .. AllModules.List.Select(m => m.GetType().Assembly).Append(typeof(PlatformServices).Assembly).Append(typeof(WebApp).Assembly)
            .SelectMany(a => a.GetTypes()).SelectMany(t => t.GetCustomAttributes<RouteAttribute>(inherit: false)).Select(r => r.Template).Order(),
    ];

    public IReadOnlyList<Found> Of(string route) => [.. found.Where(f => f.Route == route)];

    public static async Task<Sitemap> CrawlAsync(MitoyenApp app, Beginnings beginnings)
    {
        var (map, ours) = (new Sitemap(), app.Story.Ours);
        using var stranger = app.Visitor();
        await map.FollowAsync(stranger, null, ["/", "/connexion", $"/l/{ours.Link}", .. beginnings.ByMail, .. NotLinked]);
        foreach (var person in (Person[])[ours.Officer, ours.PrincipalOfA, ours.ClerkOfA, ours.Administrator])
        {
            using var visitor = await app.SignedInAsync(person);
            await map.FollowAsync(visitor, person, ["/"]);
        }
        using var awaiting = await app.SignedInAsync(beginnings.AwaitsCode);
        await map.FollowAsync(awaiting, beginnings.AwaitsCode, ["/connexion/code"]);
        foreach (var host in beginnings.Sites)
        {
            using var resident = app.VisitorOf(host);
            var receipt = await resident.PostFormAsync(await resident.GetPageAsync("/contact"), "#form-contact", ("Posted.Sender", "Odile Renard"), ("Posted.Mail", "odile@exemple.test"), ("Posted.Subject", "Lampadaire"), ("Posted.Body", "Il est éteint."));
            await map.FollowAsync(resident, null, ["/", "/erreur/404", beginnings.Preview, .. AnswersOfASite, receipt.Path], "/_site");
        }
        return map;
    }

    async Task FollowAsync(Visitor visitor, Person? person, string[] starts, string inside = "")
    {
        var (waiting, seen, visits) = (new Queue<string>(starts), new HashSet<string>(starts), new Dictionary<string, int>());
        while (waiting.TryDequeue(out var url))
        {
            if (RouteOf(inside + url.Split('?')[0]) is not { } route || visits.GetValueOrDefault(route) >= MostOfARoute) continue;
            visits[route] = visits.GetValueOrDefault(route) + 1;
            if (await ReadAsync(visitor, url) is not { } page) continue;
            if (RouteOf(inside + page.Path) is { } arrived && ((int)page.Status == 200 || NotLinked.Contains(url)) && (arrived == route || !found.Exists(f => f.Route == arrived && f.Person == person)))
                found.Add(new(person, inside.Length > 0 ? page.Url.AbsoluteUri : page.Url.PathAndQuery, arrived, page.Document.Source.Text));
            foreach (var next in page.Document.Links.OfType<IHtmlAnchorElement>().Select(a => a.GetAttribute("href")).OfType<string>().Where(h => h.StartsWith('/')).Select(h => h.Split('#')[0]).Where(h => !Path.HasExtension(h.Split('?')[0])))
                if (seen.Add(next)) waiting.Enqueue(next);
        }
    }

    async Task<Page?> ReadAsync(Visitor visitor, string url)
    {
        try
        {
            return await visitor.GetPageAsync(url);
        }
        catch (InvalidOperationException failure)
        {
            broken.Add(failure.Message);
            return null;
        }
    }

    /// <summary>The most literal route that matches: « /demandes/nouvelle » before « /demandes/{number:int} ».</summary>
    static string? RouteOf(string path) =>
        Routes.Select(r => (Route: r, Template: TemplateParser.Parse(r.TrimStart('/'))))
            .Where(r => new TemplateMatcher(r.Template, []).TryMatch(path, []) && r.Template.Parameters.All(p => Fits(p, path, r.Template)))
            .OrderBy(r => r.Template.Parameters.Count).Select(r => r.Route).FirstOrDefault();

    static bool Fits(TemplatePart parameter, string path, RouteTemplate template)
    {
        var values = new RouteValueDictionary();
        new TemplateMatcher(template, []).TryMatch(path, values);
        var value = values[parameter.Name!]?.ToString();
        return parameter.InlineConstraints.All(c => c.Constraint switch
        {
            "int" => int.TryParse(value, out _),
            "guid" => Guid.TryParse(value, out _),
            "datetime" => DateTime.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _),
            _ => true,
        });
    }
}

/// <summary>A page that a person reached, and its HTML as it was served.</summary>
public sealed record Found(Person? Person, string Url, string Route, string Html)
{
    public override string ToString() => $"{Url} ({Person?.Email ?? "nobody signed in"})";
}
