using System.Net;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.OpenData;

/// <summary>Pictures and files for readers of feeds, with whole addresses.</summary>
static class MediaParts
{
    public static string Whole(SiteView site, string url) => url.StartsWith('/') ? site.Root + url : url;

    /// <summary>The text of an item as a reader of feeds shows it: its pictures with what they say, then its words.</summary>
    public static string Html(SiteView site, ShownItem item) => string.Concat(item.Pictures.Select(p =>
        $"<figure><img src=\"{Whole(site, p.Url)}\" alt=\"{WebUtility.HtmlEncode(p.Alternative)}\" />{(p.Credit is { } credit ? $"<figcaption>© {WebUtility.HtmlEncode(credit)}</figcaption>" : "")}</figure>")) + item.BodyHtml;
}
