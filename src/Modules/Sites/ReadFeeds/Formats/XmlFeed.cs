using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Feeds;

namespace Mitoyen.Sites.ReadFeeds.Formats;

/// <summary>Reads RSS 2.0 (and its elders), RSS 1.0 and Atom. A DTD is refused: with it come bombs and files of the server. Anything odd inside an entry costs that entry only.</summary>
static class XmlFeed
{
    const int Deepest = 100;
    const string Content = "http://purl.org/rss/1.0/modules/content/", Dublin = "http://purl.org/dc/elements/1.1/", Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 4_000_000, IgnoreComments = true, IgnoreProcessingInstructions = true };

    static XmlFeed() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="charset">What the server said; a mark at the beginning of the bytes goes before it.</param>
    public static Outcome<FeedContent> Read(byte[] bytes, string? charset, Uri at)
    {
        try
        {
            if (IsTooDeep(bytes, charset)) return new UnreadFeed("Ce flux est mal fait\u00A0: ses éléments s’emboîtent sans fin.");
            using var reader = Open(bytes, charset);
            var root = XDocument.Load(reader).Root!;
            return root.Name.LocalName switch
            {
                "rss" or "RDF" => Rss(root, at),
                "feed" => Atom(root, at),
                _ => new UnreadFeed("Cette adresse donne du XML, mais ni RSS ni Atom."),
            };
        }
        catch (XmlException e)
        {
            return new UnreadFeed(e.Message.Contains("DTD", StringComparison.Ordinal)
                ? "Ce flux contient une déclaration DTD, refusée par prudence."
                : "Ce flux est tronqué ou mal écrit\u00A0: son XML ne se lit pas jusqu’au bout.");
        }
    }

    static bool IsTooDeep(byte[] bytes, string? charset)
    {
        using var reader = Open(bytes, charset);
        while (reader.Read())
            if (reader.Depth > Deepest) return true;
        return false;
    }

    static XmlReader Open(byte[] bytes, string? charset)
    {
        var isMarked = bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..];
        if (isMarked || FeedCharset.Of(charset) is not { } encoding) return XmlReader.Create(new MemoryStream(bytes), Settings);
        return XmlReader.Create(new StreamReader(new MemoryStream(bytes), encoding), Settings);
    }

    static FeedContent Rss(XElement root, Uri at)
    {
        var channel = Child(root, "channel");
        var items = root.Name.LocalName == "RDF" ? root.Elements() : channel?.Elements() ?? [];
        var pace = int.TryParse(Text(channel, "ttl"), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : (long?)null;
        return Whole(FeedKind.Rss, Text(channel, "title"), items.Where(e => e.Name.LocalName == "item").Select(e => Item(e, at)), pace);
    }

    static FeedEntry? Item(XElement item, Uri at)
    {
        var link = FeedWords.Link(Text(item, "link"), at);
        var (full, short_) = (item.Element(XName.Get("encoded", Content))?.Value, Text(item, "description"));
        if (link.Length == 0 && Child(item, "guid") is { } guid && guid.Attribute("isPermaLink")?.Value != "false") link = FeedWords.Link(guid.Value.StartsWith("http", StringComparison.Ordinal) ? guid.Value : null, at);
        var key = Text(item, "guid") ?? item.Attribute(XName.Get("about", Rdf))?.Value;
        return Entry(key, Text(item, "title"), full is null ? null : short_, full ?? short_, link, Text(item, "pubDate") ?? item.Element(XName.Get("date", Dublin))?.Value, at);
    }

    static FeedContent Atom(XElement feed, Uri at) =>
        Whole(FeedKind.Atom, Markup(Child(feed, "title")), feed.Elements().Where(e => e.Name.LocalName == "entry").Select(e => AtomEntry(e, at)), null);

    static FeedEntry? AtomEntry(XElement entry, Uri at)
    {
        var place = FeedWords.Link(entry.AncestorsAndSelf().Select(e => e.Attribute(XNamespace.Xml + "base")?.Value).FirstOrDefault(b => b is not null), at) is { Length: > 0 } based ? new Uri(based) : at;
        var links = entry.Elements().Where(e => e.Name.LocalName == "link").ToList();
        var link = FeedWords.Link((links.Find(l => l.Attribute("rel")?.Value is null or "alternate"))?.Attribute("href")?.Value, place);
        var (full, summary) = (Markup(Child(entry, "content")), Markup(Child(entry, "summary")));
        return Entry(Text(entry, "id"), Markup(Child(entry, "title")), full is null ? null : summary, full ?? summary, link, Text(entry, "published") ?? Text(entry, "updated"), place);
    }

    static FeedEntry? Entry(string? key, string? title, string? summary, string? body, string link, string? date, Uri at)
    {
        var name = FeedWords.Line(title) is { Length: > 0 } given ? given : FeedWords.Line(body, 80);
        if (name.Length == 0) return null;
        var clean = FeedWords.Body(body, at);
        var known = FeedWords.Key(key ?? "") is { Length: > 0 } own ? own : link.Length > 0 ? link : $"{name} {date}";
        return new(known, name, FeedWords.Summary(summary, clean), clean, new NewsFacts(), link, FeedDate.Read(date));
    }

    static FeedContent Whole(FeedKind kind, string? title, IEnumerable<FeedEntry?> entries, long? pace)
    {
        var all = entries.OfType<FeedEntry>().Take(5_000).DistinctBy(e => e.KeyHash).OrderByDescending(e => e.PublishedAt ?? DateTime.MaxValue).ToList();
        return new(kind, FeedWords.Line(title, 120), [.. all.Take(FeedContent.MostEntries)], all.Count > FeedContent.MostEntries, pace);
    }

    /// <summary>What an Atom construct says, as HTML, whether it is written as text, as escaped HTML or as XHTML.</summary>
    static string? Markup(XElement? construct) => construct?.Attribute("type")?.Value switch
    {
        null when construct is null => null,
        "xhtml" => string.Concat((construct.Elements().FirstOrDefault() ?? construct).Nodes()),
        "html" or "text/html" => construct.Value,
        _ => System.Net.WebUtility.HtmlEncode(construct.Value),
    };

    /// <summary>In the namespace of its parent: other vocabularies have titles and links too.</summary>
    static XElement? Child(XElement? parent, string name) => parent?.Element(parent.Name.Namespace + name) ?? (parent?.Name.Namespace.NamespaceName == Rdf ? parent.Elements().FirstOrDefault(e => e.Name.LocalName == name) : null);

    static string? Text(XElement? parent, string name) => Child(parent, name)?.Value is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
