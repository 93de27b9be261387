using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Resident;

namespace Mitoyen.Sites.OpenData;

/// <summary>Items as JSON Feed 1.1.</summary>
static class JsonFeed
{
    public static Dictionary<string, object?> Write(SiteView site, string title, string self, string page, IEnumerable<(ShownItem Item, string Url)> entries) => new()
    {
        ["version"] = "https://jsonfeed.org/version/1.1", ["title"] = title, ["home_page_url"] = site.Root + page, ["feed_url"] = site.Root + self, ["language"] = "fr",
        ["authors"] = new[] { new Dictionary<string, object?> { ["name"] = site.Name, ["url"] = site.Root + "/" } },
        ["items"] = entries.Select(e => Entry(site, e.Item, e.Url)).ToList(),
    };

    static Dictionary<string, object?> Entry(SiteView site, ShownItem item, string url)
    {
        var entry = new Dictionary<string, object?>
        {
            ["id"] = $"urn:uuid:{item.Id}", ["url"] = url, ["title"] = item.Title, ["content_html"] = item.BodyHtml.Length > 0 || item.Pictures.Count > 0 ? MediaParts.Html(site, item) : $"<p>{System.Net.WebUtility.HtmlEncode(item.Summary)}</p>",
            ["date_published"] = ItemJson.Instant(item.FirstPublishedAt), ["date_modified"] = ItemJson.Instant(item.ChangedAt),
        };
        if (item.Summary.Length > 0) entry["summary"] = item.Summary;
        if (item.Pictures is [var picture, ..]) entry["image"] = MediaParts.Whole(site, picture.Url);
        if (item.LocalCategory is { Length: > 0 } category) entry["tags"] = new[] { category };
        if (item.Files.Count > 0) entry["attachments"] = item.Files.Select(f => new Dictionary<string, object?> { ["url"] = MediaParts.Whole(site, f.Url), ["mime_type"] = f.MediaType, ["title"] = f.Name, ["size_in_bytes"] = f.Bytes }).ToList();
        return entry;
    }
}
