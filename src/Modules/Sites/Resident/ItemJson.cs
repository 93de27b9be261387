using System.Globalization;
using System.Text.RegularExpressions;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.OpenData;

namespace Mitoyen.Sites.Resident;

/// <summary>An item in schema.org's words.</summary>
static partial class ItemJson
{
    public static Dictionary<string, object?> Of(ShownItem item, string canonical, CurrentSite current, LocalClock clock)
    {
        var facts = new Dictionary<string, object?>
        {
            ["@type"] = TypeOf(item), ["@id"] = canonical, ["url"] = canonical, ["name"] = item.Title, ["description"] = item.Summary.Length > 0 ? item.Summary : null,
            ["image"] = item.Pictures.Count == 0 ? null : item.Pictures.Select(p => p.Url.StartsWith('/') ? current.Site.Root + p.Url : p.Url).ToArray(),
            ["encoding"] = item.Files.Count == 0 || item.Type is ContentType.Event or ContentType.Place or ContentType.Organisation ? null : item.Files.Select(f => new Dictionary<string, object?>
            {
                ["@type"] = "MediaObject", ["name"] = f.Name, ["contentUrl"] = f.Url.StartsWith('/') ? current.Site.Root + f.Url : f.Url, ["encodingFormat"] = f.MediaType, ["contentSize"] = f.Bytes.ToString(CultureInfo.InvariantCulture), ["sha256"] = f.Hash,
            }).ToArray(),
        };
        foreach (var (name, value) in Own(item, current, clock)) facts[name] = value;
        return facts;
    }

    static string TypeOf(ShownItem item) => item.Type switch
    {
        ContentType.News => "NewsArticle",
        ContentType.Event => "Event",
        ContentType.Place when item.Facts is PlaceFacts f && ScdlPlaces.IsOffice(f.Kind) => "GovernmentOffice",
        ContentType.Place => "CivicStructure",
        ContentType.Organisation => "Organization",
        ContentType.Alert => "SpecialAnnouncement",
        ContentType.LegalAct => "Legislation",
        ContentType.Publication => "DigitalDocument",
        _ => "WebPage",
    };

    static IEnumerable<(string Name, object? Value)> Own(ShownItem item, CurrentSite current, LocalClock clock) => item.Facts switch
    {
        EventFacts f =>
        [
            ("startDate", f.AllDay ? Day(clock.ToLocal(f.StartAt)) : Wall(f.StartAt, clock)), ("endDate", f.AllDay ? Day(clock.ToLocal(f.EndAt).AddTicks(-1)) : Wall(f.EndAt, clock)),
            ("eventStatus", f.Cancelled ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled"), ("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode"),
            ("location", Place(f.PlaceName ?? current.Site.Name, f.Address ?? current.Site.Name, f.Latitude, f.Longitude)), ("organizer", Publisher(current)),
        ],
        PlaceFacts f => [("address", f.Address), ("geo", Geo(f.Latitude, f.Longitude)), ("openingHours", Hours(f.OpeningHours)), ("telephone", f.Phone), ("email", f.Email), ("sameAs", f.Url)],
        OrganisationFacts f => [("address", f.Address), ("telephone", f.Phone), ("email", f.Email), ("sameAs", f.Url)],
        AlertFacts f => [("datePosted", Instant(f.EffectiveAt)), ("expires", f.ExpiresAt is { } end ? Instant(end) : null), ("text", item.Summary), ("publisher", Publisher(current))],
        LegalActFacts f => [("legislationIdentifier", f.Number), ("legislationDate", f.AdoptedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("datePublished", f.FirstSeenAt is { } at ? Instant(at) : null), ("legislationPassedBy", Publisher(current))],
        PublicationFacts => [("datePublished", Instant(item.FirstPublishedAt)), ("encodingFormat", item.Files is [var file, ..] ? file.MediaType : null), ("publisher", Publisher(current))],
        _ => [("headline", item.Title), ("datePublished", Instant(item.FirstPublishedAt)), ("dateModified", Instant(item.ChangedAt)), ("publisher", Publisher(current))],
    };

    static Dictionary<string, object?> Publisher(CurrentSite current) => new() { ["@type"] = "GovernmentOrganization", ["name"] = current.Site.Name, ["url"] = current.Site.Root + "/" };

    static Dictionary<string, object?> Place(string name, string address, int? latitude, int? longitude) => new() { ["@type"] = "Place", ["name"] = name, ["address"] = address, ["geo"] = Geo(latitude, longitude) };

    static Dictionary<string, object?>? Geo(int? latitude, int? longitude) =>
        latitude is { } north && longitude is { } east ? new() { ["@type"] = "GeoCoordinates", ["latitude"] = north / 1e6, ["longitude"] = east / 1e6 } : null;

    /// <summary>schema.org takes days and hours, one line each, and none of the rest of OpenStreetMap's grammar (holidays, what is closed).</summary>
    public static string[]? Hours(string? osm) =>
        osm?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(rule => DaysAndHours().IsMatch(rule)).ToArray() is { Length: > 0 } rules ? rules : null;

    [GeneratedRegex(@"^(Mo|Tu|We|Th|Fr|Sa|Su)([-,](Mo|Tu|We|Th|Fr|Sa|Su))* \d\d:\d\d-\d\d:\d\d(,\d\d:\d\d-\d\d:\d\d)*$")]
    private static partial Regex DaysAndHours();

    public static string Instant(DateTime at) => at.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture);

    static string Day(DateTime wall) => wall.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The hour of the wall with its distance from UTC, as readers of a page expect it.</summary>
    static string Wall(DateTime at, LocalClock clock)
    {
        var local = clock.ToLocal(at);
        return new DateTimeOffset(local, local - at).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
    }
}
