using System.Globalization;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Hosting;

namespace Mitoyen.Sites.Resident;

/// <summary>What search engines ask for: the pages whose one address is on this site.</summary>
static class SitemapEndpoints
{
    const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(SiteGate.Inside + "/robots.txt", (CurrentSite current) => Results.Text($"User-agent: *\nDisallow: /recherche\nDisallow: /contact/recu/\n\nSitemap: {current.Site.Root}/sitemap.xml\n", "text/plain; charset=utf-8")).AllowAnonymous();
        endpoints.MapGet(SiteGate.Inside + "/sitemap.xml", WriteAsync).AllowAnonymous();
    }

    static async Task<IResult> WriteAsync(CurrentSite current, SiteItems items, PlanReading plans, IEnumerable<IResidentLinks> others, CancellationToken cancel)
    {
        var target = new MemoryStream();
        using (var xml = XmlWriter.Create(target, new() { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("urlset", Schema);
            foreach (var path in (string[])["/", "/contact", "/donnees", "/accessibilite", "/mentions-legales", "/donnees-personnelles"]) Url(xml, current.Site.Root + path, null);
            if (await plans.ReadAsync(cancel) is not null) Url(xml, current.Site.Root + "/accessibilite/schema", null);
            if (current.Site.Commune is null) Url(xml, current.Site.Root + "/actes/communes-sans-site", null);
            foreach (var words in ContentWords.All)
            {
                var shown = await items.ListAsync(words.Type, cancel);
                if (words.Type != ContentType.Page) Url(xml, current.Site.Root + words.Url, shown.Count == 0 ? null : shown.Max(i => i.ChangedAt));
                foreach (var item in shown.Where(i => i.Origin == current.Site.Id)) Url(xml, current.Site.Root + ContentWords.UrlOf(item), item.ChangedAt);
            }
            current.Shows(SiteTopic.Procedures);
            foreach (var other in others)
                foreach (var path in await other.PathsAsync(current.Site, cancel)) Url(xml, current.Site.Root + path, null);
            xml.WriteEndElement();
        }
        return Results.Text(Encoding.UTF8.GetString(target.GetBuffer(), 0, (int)target.Length), "application/xml; charset=utf-8");
    }

    static void Url(XmlWriter xml, string address, DateTime? changedAt)
    {
        xml.WriteStartElement("url", Schema);
        xml.WriteElementString("loc", Schema, address);
        if (changedAt is { } at) xml.WriteElementString("lastmod", Schema, at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
