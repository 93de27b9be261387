using System.Text;
using AngleSharp.Html.Parser;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Outside;
using Mitoyen.Sites.Domain.Feeds;
using Mitoyen.Sites.Hosting;
using Mitoyen.Sites.ReadFeeds.Formats;

namespace Mitoyen.Sites.ReadFeeds;

/// <summary>Asks an address for its feed, and says in French what it is when it is none.</summary>
sealed class FeedSource(OutsideReader outside, CalendarFile calendars, SiteDirectory directory)
{
    const int MostBytes = 2_000_000;
    const string Accept = "application/atom+xml, application/rss+xml, text/calendar, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1";

    static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    /// <summary>Some servers say no more than this of a feed that is one.</summary>
    static readonly string[] SaysNothing = ["", "text/plain", "application/octet-stream", "binary/octet-stream"];

    public Task<OutsideAnswer> AskAsync(string address, string? etag, string? lastModified, CancellationToken cancel) =>
        outside.ReadAsync(new(new(address), MostBytes, Longest, Accept, etag, lastModified), cancel);

    /// <summary>A site of this house: two that follow each other would bring the same thing round and round.</summary>
    public async Task<bool> IsOursAsync(Uri address, CancellationToken cancel) => (await directory.ReadAsync(cancel)).Find(address.IdnHost) is not null;

    /// <summary>What came from outside; an address of somebody else may lead back here.</summary>
    public async Task<Outcome<FeedContent>> ReadAsync(OutsideBody body, CancellationToken cancel) => await IsOursAsync(body.At, cancel) ? new FeedOfOurOwn() : Read(body);

    public Outcome<FeedContent> Read(OutsideBody body)
    {
        if (body.Bytes.Length == 0) return new UnreadFeed("Le site répond, mais rien ne vient.");
        if (body.MediaType is "text/html" or "application/xhtml+xml") return APage(body);
        var isCalendar = StartsAs(body.Bytes, "BEGIN:VCALENDAR");
        if (body.MediaType == "text/calendar" || (SaysNothing.Contains(body.MediaType) && isCalendar)) return isCalendar ? calendars.Read(body.Bytes, body.Charset, body.At) : new UnreadFeed("Le site annonce un agenda, mais ce qui vient n’en est pas un.");
        if (body.MediaType is "application/xml" or "text/xml" || body.MediaType.EndsWith("+xml", StringComparison.Ordinal) || (SaysNothing.Contains(body.MediaType) && StartsAs(body.Bytes, "<"))) return XmlFeed.Read(body.Bytes, body.Charset, body.At);
        return new UnreadFeed($"Cette adresse ne donne ni RSS, ni Atom, ni iCalendar, mais un contenu de type {French.Quote(body.MediaType.Length == 0 ? "inconnu" : body.MediaType)}.");
    }

    /// <summary>A page may say where its feeds are.</summary>
    static UnreadFeed APage(OutsideBody body)
    {
        var page = new HtmlParser().ParseDocument(new MemoryStream(body.Bytes));
        var announced = page.QuerySelectorAll("link[rel~='alternate'][href]").Where(l => l.GetAttribute("type") is "application/rss+xml" or "application/atom+xml" or "text/calendar")
            .Select(l => FeedWords.Link(l.GetAttribute("href"), body.At)).Where(a => a.Length > 0).Distinct().Take(3).ToList();
        return new("Cette adresse est celle d’une page, pas d’un flux." + (announced.Count == 0 ? " Cherchez sur cette page un lien «\u00A0RSS\u00A0», «\u00A0Atom\u00A0» ou «\u00A0S’abonner à l’agenda\u00A0»." : $" Elle annonce{French.Colon}{French.Join(announced)}."));
    }

    static bool StartsAs(byte[] bytes, string text) =>
        (FeedCharset.Of(bytes is [0xFF, 0xFE, ..] ? "utf-16" : null) ?? Encoding.UTF8).GetString(bytes, 0, Math.Min(bytes.Length, 200)).TrimStart('\uFEFF', ' ', '\r', '\n', '\t').StartsWith(text, StringComparison.OrdinalIgnoreCase);
}
