using System.Globalization;
using System.Text;
using System.Xml;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.OpenData;

/// <summary>An alert as a message of the Common Alerting Protocol (CAP 1.2, OASIS).</summary>
static class CapMessage
{
    const string Cap = "urn:oasis:names:tc:emergency:cap:1.2";

    /// <param name="area">Where it holds, in words.</param>
    /// <param name="insee">Code of the commune; null for the whole communauté.</param>
    public static string Write(ShownItem item, string url, string sender, string area, string? insee, LocalClock clock)
    {
        var facts = (AlertFacts)item.Facts;
        var target = new MemoryStream();
        using (var xml = XmlWriter.Create(target, new() { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("alert", Cap);
            Write(xml, ("identifier", Identifier(item)), ("sender", sender), ("sent", Wall(item.ChangedAt, clock)), ("status", "Actual"), ("msgType", facts.Cancelled ? "Cancel" : item.ChangedAt > item.FirstPublishedAt ? "Update" : "Alert"), ("scope", "Public"));
            if (facts.Cancelled || item.ChangedAt > item.FirstPublishedAt) Write(xml, ("references", $"{sender},{item.Id},{Wall(item.FirstPublishedAt, clock)}"));
            xml.WriteStartElement("info", Cap);
            Write(xml, ("language", "fr-FR"), ("category", "Safety"), ("event", item.Title), ("urgency", facts.Urgency.ToString()), ("severity", facts.Severity.ToString()), ("certainty", facts.Certainty.ToString()), ("effective", Wall(facts.EffectiveAt, clock)));
            if (facts.ExpiresAt is { } end) Write(xml, ("expires", Wall(end, clock)));
            Write(xml, ("senderName", sender), ("headline", item.Title), ("description", item.Summary), ("web", url));
            xml.WriteStartElement("area", Cap);
            Write(xml, ("areaDesc", area));
            if (insee is not null)
            {
                xml.WriteStartElement("geocode", Cap);
                Write(xml, ("valueName", "INSEE"), ("value", insee));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        return Encoding.UTF8.GetString(target.GetBuffer(), 0, (int)target.Length);
    }

    static void Write(XmlWriter xml, params ReadOnlySpan<(string Name, string Value)> elements)
    {
        foreach (var (name, value) in elements) xml.WriteElementString(name, Cap, AtomFeed.Clean(value));
    }

    /// <summary>Each message has its own: the item's, and for a later one the second of the change.</summary>
    static string Identifier(ShownItem item) =>
        item.ChangedAt > item.FirstPublishedAt ? string.Create(CultureInfo.InvariantCulture, $"{item.Id}.{new DateTimeOffset(item.ChangedAt).ToUnixTimeSeconds()}") : item.Id.ToString();

    /// <summary>CAP wants the hour of the wall with its distance from UTC, and “-00:00” for UTC itself.</summary>
    static string Wall(DateTime at, LocalClock clock)
    {
        var local = clock.ToLocal(at);
        return new DateTimeOffset(local, local - at).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
    }
}
