using System.Globalization;
using System.Text;
using System.Xml;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.OpenData;

/// <summary>Items as an Atom feed (RFC 4287). The id of an entry is the item's: one that two sites show is one entry for whoever follows both.</summary>
static class AtomFeed
{
    const string Atom = "http://www.w3.org/2005/Atom";

    public static string Write(SiteView site, string title, string self, string page, IReadOnlyList<(ShownItem Item, string Url)> entries)
    {
        var target = new MemoryStream();
        using (var xml = XmlWriter.Create(target, new() { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, "fr");
            Element(xml, "title", title);
            Element(xml, "id", $"urn:uuid:{site.Id}:{self.Trim('/')}");
            Element(xml, "updated", Instant(entries.Count == 0 ? DateTime.UnixEpoch : entries.Max(e => e.Item.ChangedAt)));
            Link(xml, "self", site.Root + self, "application/atom+xml");
            Link(xml, "alternate", site.Root + page, "text/html");
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", site.Name);
            Element(xml, "uri", site.Root + "/");
            xml.WriteEndElement();
            Element(xml, "generator", "Mitoyen");
            foreach (var (item, url) in entries) Entry(xml, site, item, url);
            xml.WriteEndElement();
        }
        return Encoding.UTF8.GetString(target.GetBuffer(), 0, (int)target.Length);
    }

    static void Entry(XmlWriter xml, SiteView site, ShownItem item, string url)
    {
        xml.WriteStartElement("entry", Atom);
        Element(xml, "title", item.Title);
        Element(xml, "id", $"urn:uuid:{item.Id}");
        Element(xml, "published", Instant(item.FirstPublishedAt));
        Element(xml, "updated", Instant(item.ChangedAt));
        Link(xml, "alternate", url, "text/html");
        foreach (var picture in item.Pictures.Take(1)) Enclosure(xml, MediaParts.Whole(site, picture.Url), picture.MediaType, null, null);
        foreach (var file in item.Files) Enclosure(xml, MediaParts.Whole(site, file.Url), file.MediaType, file.Name, file.Bytes);
        if (item.LocalCategory is { Length: > 0 } category)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", category);
            xml.WriteEndElement();
        }
        if (item.Summary.Length > 0) Element(xml, "summary", item.Summary);
        xml.WriteStartElement("content", Atom);
        xml.WriteAttributeString("type", "html");
        xml.WriteAttributeString("xml", "base", null, site.Root + "/");
        xml.WriteString(Clean(MediaParts.Html(site, item)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void Element(XmlWriter xml, string name, string value) => xml.WriteElementString(name, Atom, Clean(value));

    static void Link(XmlWriter xml, string rel, string href, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    static void Enclosure(XmlWriter xml, string href, string type, string? title, long? bytes)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", "enclosure");
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        if (title is not null) xml.WriteAttributeString("title", Clean(title));
        if (bytes is { } length) xml.WriteAttributeString("length", length.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    static string Instant(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Without the characters that XML cannot hold.</summary>
    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar) || !text.Any(c => !XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c)) ? text : string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
}
