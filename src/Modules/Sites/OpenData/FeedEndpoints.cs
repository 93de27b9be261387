using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Hosting;
using Mitoyen.Sites.Resident;

namespace Mitoyen.Sites.OpenData;

/// <summary>The open data of a site, at the same addresses on every site.</summary>
static class FeedEndpoints
{
    const int MostOfAFeed = 50;

    static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup(SiteGate.Inside).AllowAnonymous();
        group.MapGet("/actualites.atom", (SiteItems items, CurrentSite site, CancellationToken cancel) => AtomAsync(items, site, ContentType.News, cancel));
        group.MapGet("/alertes.atom", (SiteItems items, CurrentSite site, CancellationToken cancel) => AtomAsync(items, site, ContentType.Alert, cancel));
        group.MapGet("/actualites.json", async (SiteItems items, CurrentSite site, CancellationToken cancel) => JsonText(JsonFeed.Write(site.Site, $"Actualités – {site.Site.Name}", "/actualites.json", "/actualites", await NewestAsync(items, ContentType.News, cancel)), "application/feed+json"));
        group.MapGet("/agenda.ics", async (SiteItems items, CurrentSite site, LocalClock clock, CancellationToken cancel) => Text(CalendarFeed.Write($"Agenda – {site.Site.Name}", await WithUrlsAsync(items, await items.ListAsync(ContentType.Event, cancel), cancel), clock), "text/calendar"));
        group.MapGet("/agenda.json", async (SiteItems items, CurrentSite site, CancellationToken cancel) => JsonText(OpenAgenda.Write(site.Site, await WithUrlsAsync(items, await items.ComingAsync(cancel), cancel)), "application/json"));
        group.MapGet("/agenda/{slug}.ics", OneEventAsync);
        group.MapGet("/alertes/{slug}.cap", OneAlertAsync);
        group.MapGet("/actes.csv", async (SiteItems items, CurrentSite site, CancellationToken cancel) => Csv(ScdlActs.Head, ScdlActs.Rows(site.Site, site.Frame.Row.Legal.Siret, await WithUrlsAsync(items, await items.ListAsync(ContentType.LegalAct, cancel), cancel))));
        group.MapGet("/lieux.csv", async (SiteItems items, CurrentSite site, CancellationToken cancel) => Csv(ScdlPlaces.Head, ScdlPlaces.Rows(site.Site, site.Frame.Row.Legal.Siret, site.Frame.Commune?.PostalCode, site.Frame.Commune?.Name, await items.ListAsync(ContentType.Place, cancel))));
    }

    static async Task<IResult> AtomAsync(SiteItems items, CurrentSite site, ContentType type, CancellationToken cancel)
    {
        var words = ContentWords.Of(type);
        return Text(AtomFeed.Write(site.Site, $"{words.Many} – {site.Site.Name}", $"{words.Url}.atom", words.Url, await NewestAsync(items, type, cancel)), "application/atom+xml");
    }

    static async Task<IResult> OneEventAsync(string slug, SiteItems items, LocalClock clock, CancellationToken cancel) =>
        await items.FindAsync(ContentType.Event, slug, cancel) is { } item ? Text(CalendarFeed.Write(item.Title, await WithUrlsAsync(items, [item], cancel), clock), "text/calendar") : Results.NotFound();

    static async Task<IResult> OneAlertAsync(string slug, SiteItems items, CurrentSite site, LocalClock clock, CancellationToken cancel) =>
        await items.FindAsync(ContentType.Alert, slug, cancel) is { } item
            ? Text(CapMessage.Write(item, await items.CanonicalAsync(item, cancel), new Uri(site.Site.Root).Host, site.Site.Name, site.Frame.Commune?.InseeCode, clock), "application/cap+xml")
            : Results.NotFound();

    static async Task<IReadOnlyList<(ShownItem, string)>> NewestAsync(SiteItems items, ContentType type, CancellationToken cancel) =>
        await WithUrlsAsync(items, [.. (await items.ListAsync(type, cancel)).OrderByDescending(i => i.FirstPublishedAt).Take(MostOfAFeed)], cancel);

    static async Task<IReadOnlyList<(ShownItem, string)>> WithUrlsAsync(SiteItems items, IReadOnlyList<ShownItem> shown, CancellationToken cancel)
    {
        var all = new List<(ShownItem, string)>(shown.Count);
        foreach (var item in shown) all.Add((item, await items.CanonicalAsync(item, cancel)));
        return all;
    }

    static IResult Text(string text, string type) => Results.Text(text, $"{type}; charset=utf-8");

    static IResult JsonText(object value, string type) => Text(JsonSerializer.Serialize(value, Json), type);

    /// <summary>UTF-8, commas, CRLF: what the validators of the schemas read by themselves.</summary>
    static IResult Csv(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string?>> rows) =>
        Text(string.Concat(rows.Prepend(head).Select(row => string.Join(',', row.Select(Cell)) + "\r\n")), "text/csv");

    /// <summary>A text that a spreadsheet would run as a formula is neutralised; “+33 …” is a telephone number.</summary>
    static string Cell(string? value) => value is null ? "" : value.StartsWith('=') || value.StartsWith('@') ? Cell("'" + value) : value.AsSpan().IndexOfAny("\",\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
