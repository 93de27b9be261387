using System.Buffers.Binary;
using System.Security.Cryptography;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Resident;

namespace Mitoyen.Sites.OpenData;

/// <summary>Events in the shape of OpenAgenda's export (version 2): what reads that export reads this.</summary>
static class OpenAgenda
{
    public static Dictionary<string, object?> Write(SiteView site, IReadOnlyList<(ShownItem Item, string Url)> events) => new()
    {
        ["total"] = events.Count,
        ["events"] = events.Select(e => Event(site, e.Item, (EventFacts)e.Item.Facts, e.Url)).ToList(),
    };

    static Dictionary<string, object?> Event(SiteView site, ShownItem item, EventFacts facts, string url)
    {
        var timing = new Dictionary<string, object?> { ["begin"] = ItemJson.Instant(facts.StartAt), ["end"] = ItemJson.Instant(facts.EndAt) };
        return new()
        {
            ["uid"] = Number(item.Id.Value), ["slug"] = item.Slug, ["title"] = French(item.Title), ["description"] = French(item.Summary), ["longDescription"] = French(item.BodyHtml),
            ["timings"] = new[] { timing }, ["firstTiming"] = timing, ["lastTiming"] = timing, ["timezone"] = "Europe/Paris",
            ["location"] = new Dictionary<string, object?> { ["name"] = facts.PlaceName ?? site.Name, ["address"] = facts.Address ?? site.Name, ["latitude"] = facts.Latitude / 1e6, ["longitude"] = facts.Longitude / 1e6, ["countryCode"] = "FR" },
            ["conditions"] = French(facts.Price ?? ""), ["registration"] = facts.Url is null ? [] : new[] { new Dictionary<string, object?> { ["type"] = "link", ["value"] = facts.Url } },
            ["image"] = item.Pictures is [var picture, ..] ? Image(site, picture) : null, ["imageCredits"] = item.Pictures is [{ Credit: { } credit }, ..] ? credit : null,
            ["status"] = facts.Cancelled ? 6 : 1, ["state"] = 2, ["createdAt"] = ItemJson.Instant(item.FirstPublishedAt), ["updatedAt"] = ItemJson.Instant(item.ChangedAt),
            ["canonicalUrl"] = url, ["extIds"] = new[] { new Dictionary<string, object?> { ["key"] = "mitoyen", ["value"] = item.Id.ToString() } },
        };
    }

    static Dictionary<string, object?> Image(SiteView site, ShownPicture picture)
    {
        var (whole, name) = (MediaParts.Whole(site, picture.Url), picture.Url[(picture.Url.LastIndexOf('/') + 1)..]);
        return new() { ["base"] = whole[..^name.Length], ["filename"] = name, ["size"] = new Dictionary<string, object?> { ["width"] = picture.Width, ["height"] = picture.Height } };
    }

    static Dictionary<string, string> French(string text) => new() { ["fr"] = text };

    /// <summary>OpenAgenda counts its events; ours have a number that follows from their id.</summary>
    static uint Number(Guid id) => BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(id.ToByteArray())) & 0x7FFF_FFFF;
}
