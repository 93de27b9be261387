using System.Globalization;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.OpenData;

/// <summary>Events as a calendar to follow. The UID is the item's, so an edit changes the same event in every calendar, whatever site it was taken from.</summary>
static class CalendarFeed
{
    public static string Write(string name, IEnumerable<(ShownItem Item, string Url)> events, LocalClock clock)
    {
        var text = new CalendarText().Line("BEGIN", "VCALENDAR").Line("VERSION", "2.0").Line("PRODID", "-//Mitoyen//Sites//FR").Line("CALSCALE", "GREGORIAN").Line("METHOD", "PUBLISH")
            .Text("NAME", name).Text("X-WR-CALNAME", name).Line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H").Line("X-PUBLISHED-TTL", "PT1H");
        foreach (var (item, url) in events) Write(text, item, (EventFacts)item.Facts, url, clock);
        return text.Line("END", "VCALENDAR").ToString();
    }

    static void Write(CalendarText text, ShownItem item, EventFacts facts, string url, LocalClock clock)
    {
        text.Line("BEGIN", "VEVENT").Line("UID", item.Id.ToString()).Instant("DTSTAMP", item.ChangedAt).Instant("CREATED", item.FirstPublishedAt).Instant("LAST-MODIFIED", item.ChangedAt)
            .Line("SEQUENCE", Sequence(item).ToString(CultureInfo.InvariantCulture));
        if (facts.AllDay) text.Day("DTSTART", DateOnly.FromDateTime(clock.ToLocal(facts.StartAt))).Day("DTEND", LastDay(facts, clock).AddDays(1));
        else text.Instant("DTSTART", facts.StartAt).Instant("DTEND", facts.EndAt > facts.StartAt ? facts.EndAt : facts.StartAt.AddMinutes(1));
        text.Text("SUMMARY", item.Title).Text("DESCRIPTION", item.Summary).Text("LOCATION", string.Join(", ", new[] { facts.PlaceName, facts.Address }.Where(p => !string.IsNullOrWhiteSpace(p))));
        if (facts.Latitude is { } north && facts.Longitude is { } east) text.Line("GEO", string.Create(CultureInfo.InvariantCulture, $"{north / 1e6:0.000000};{east / 1e6:0.000000}"));
        var root = new Uri(url).GetLeftPart(UriPartial.Authority);
        foreach (var picture in item.Pictures.Take(1)) text.Line($"IMAGE;VALUE=URI;DISPLAY=FULLSIZE;FMTTYPE={picture.MediaType}", picture.Url.StartsWith('/') ? root + picture.Url : picture.Url);
        foreach (var file in item.Files) text.Line($"ATTACH;FMTTYPE={file.MediaType}", file.Url.StartsWith('/') ? root + file.Url : file.Url);
        text.Line("URL", url).Line("STATUS", facts.Cancelled ? "CANCELLED" : "CONFIRMED").Line("TRANSP", "TRANSPARENT").Line("END", "VEVENT");
    }

    /// <summary>Seconds between the first publication and the last change: grows with each edit, the same on every node.</summary>
    static int Sequence(ShownItem item) => (int)Math.Clamp((item.ChangedAt - item.FirstPublishedAt).TotalSeconds, 0, int.MaxValue);

    static DateOnly LastDay(EventFacts facts, LocalClock clock)
    {
        var (first, last) = (DateOnly.FromDateTime(clock.ToLocal(facts.StartAt)), DateOnly.FromDateTime(clock.ToLocal(facts.EndAt).AddTicks(-1)));
        return last < first ? first : last;
    }
}
