using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Feeds;

namespace Mitoyen.Sites.ReadFeeds.Formats;

/// <summary>
/// Reads the events of an iCalendar file that are not over: each for a year ahead; of a series, those of two months, each by itself, because each is accepted, moved or cancelled by itself.
/// Private ones are nobody's business. A time without a zone, or in a zone that nobody knows, is a time on our wall.
/// </summary>
sealed class CalendarFile(LocalClock clock)
{
    const int MostOfASeries = 20, MostSeries = 300, MostUnmatched = 2_000;

    static readonly FrequencyType[] TooOften = [FrequencyType.Secondly, FrequencyType.Minutely, FrequencyType.Hourly];

    public Outcome<FeedContent> Read(byte[] bytes, string? charset, Uri at)
    {
        var text = (FeedCharset.Of(charset) ?? Encoding.UTF8).GetString(bytes).TrimStart('\uFEFF').Trim();
        if (!text.EndsWith("END:VCALENDAR", StringComparison.OrdinalIgnoreCase)) return new UnreadFeed("Cet agenda est tronqué\u00A0: il s’arrête avant sa fin.");
        try
        {
            var calendars = CalendarCollection.Load(new StringReader(text));
            var series = calendars.SelectMany(c => c.Events).Where(e => e.Start is not null && e.Class is not ("PRIVATE" or "CONFIDENTIAL")).GroupBy(e => e.Uid ?? "").ToList();
            var entries = new List<FeedEntry>();
            foreach (var (i, events) in series.Where(s => s.Any(IsSeries)).Index())
                if (i < MostSeries) entries.AddRange(SeriesOrNothing([.. events], at));
            entries.AddRange(series.Where(s => !s.Any(IsSeries)).SelectMany(s => s.OrderByDescending(e => e.Sequence).Take(1)).Select(e => Entry(e, Span(e.Start!, e.End ?? Ended(e)), null, at)).OfType<FeedEntry>().Where(e => IsAhead(e, months: 12)));
            var all = entries.DistinctBy(e => e.KeyHash).OrderBy(e => e.At).ThenBy(e => e.Title, StringComparer.Ordinal).ToList();
            var name = calendars.Select(c => c.Properties["X-WR-CALNAME"]?.Value as string ?? c.Properties["NAME"]?.Value as string).FirstOrDefault(n => n is not null);
            return new FeedContent(FeedKind.Calendar, FeedWords.Line(name, 120), [.. all.Take(FeedContent.MostEntries)], all.Count > FeedContent.MostEntries);
        }
        // The library's only way to say that a text is no calendar, or that a rule makes no sense.
        catch (Exception e) when (e is System.Runtime.Serialization.SerializationException or FormatException or ArgumentException or InvalidOperationException or EvaluationException or OverflowException or NotSupportedException)
        {
            return new UnreadFeed("Cet agenda est mal écrit\u00A0: il ne se lit pas jusqu’au bout.");
        }
    }

    static bool IsSeries(CalendarEvent e) => e.RecurrenceRule is not null || e.RecurrenceDates.GetAllDates().Any() || e.RecurrenceIdentifier is not null;

    static CalDateTime? Ended(CalendarEvent e) => e.Duration is { } lasts ? e.Start!.Add(lasts) : null;

    /// <summary>A rule that never comes true, or makes no sense, costs its own series only.</summary>
    List<FeedEntry> SeriesOrNothing(List<CalendarEvent> events, Uri at)
    {
        try
        {
            return [.. Series(events, at)];
        }
        catch (Exception e) when (e is EvaluationException or ArgumentException or InvalidOperationException or OverflowException)
        {
            return [];
        }
    }

    /// <summary>A file of its own for each series: those of strangers do not wait for one that never ends.</summary>
    IEnumerable<FeedEntry> Series(List<CalendarEvent> events, Uri at)
    {
        if (events.Exists(e => e.RecurrenceRule is { } rule && TooOften.Contains(rule.Frequency))) yield break;
        var alone = new Calendar();
        foreach (var e in events) alone.Events.Add(e);
        var from = new CalDateTime(clock.Today.AddDays(-1));
        foreach (var found in alone.GetOccurrences<CalendarEvent>(from, new EvaluationOptions { MaxUnmatchedIncrementsLimit = MostUnmatched }).Take(MostOfASeries))
        {
            if (found.Source is not CalendarEvent source) continue;
            var entry = Entry(source, Span(found.Period.StartTime, found.Period.EffectiveEndTime), source.RecurrenceIdentifier?.StartTime ?? found.Period.StartTime, at);
            if (entry?.At > clock.NowAt.AddMonths(3)) yield break;
            if (entry is not null && IsAhead(entry, months: 2)) yield return entry;
        }
    }

    bool IsAhead(FeedEntry entry, int months) => entry.Facts is EventFacts e && e.EndAt > clock.NowAt && e.StartAt < clock.NowAt.AddMonths(months);

    FeedEntry? Entry(CalendarEvent e, (DateTime Start, DateTime End) span, CalDateTime? inSeries, Uri at)
    {
        var title = FeedWords.Line(e.Summary);
        if (title.Length == 0) return null;
        var body = FeedWords.Body(e.Description, at);
        var link = FeedWords.Link(e.Url?.ToString(), at);
        var (lines, geo) = (FeedWords.Line(e.Location, 300), e.GeographicLocation);
        var comma = lines.Length > 80 ? lines.IndexOf(',', StringComparison.Ordinal) : -1;
        var facts = new EventFacts(span.Start, span.End, !e.Start!.HasTime, lines.Length == 0 ? null : comma > 0 ? lines[..comma] : lines, comma > 0 ? lines[(comma + 1)..].Trim() : null,
            Degrees(geo?.Latitude, 90), Degrees(geo?.Longitude, 180), link.Length == 0 ? null : link, null, string.Equals(e.Status, EventStatus.Cancelled, StringComparison.OrdinalIgnoreCase));
        var uid = string.IsNullOrWhiteSpace(e.Uid) ? $"{title} {span.Start:s}" : FeedWords.Key(e.Uid);
        // By its day in the series: a series that moves by an hour is changed, not gone.
        return new(inSeries is null ? uid : $"{uid} {inSeries.Date:yyyy-MM-dd}", title, FeedWords.Summary(null, body), body, facts, link, e.Created is { } made ? Instant(made) : null);
    }

    (DateTime Start, DateTime End) Span(CalDateTime start, CalDateTime? end)
    {
        var from = Instant(start);
        if (!start.HasTime) return (from, clock.StartOf(end is { } last && last.Date > start.Date ? last.Date : start.Date.AddDays(1)));
        var to = end is null ? from : Instant(end);
        // As for events written here without an end.
        return (from, to > from ? to : from.AddHours(2));
    }

    DateTime Instant(CalDateTime time)
    {
        if (!time.HasTime) return clock.StartOf(time.Date);
        if (time.IsFloating || !IsKnown(time)) return clock.ToInstant(time.Value);
        return DateTime.SpecifyKind(time.AsUtc, DateTimeKind.Utc);
    }

    static bool IsKnown(CalDateTime time)
    {
        try
        {
            return time.AsUtc != default;
        }
        // A zone that the file describes under a name of its own.
        catch (ArgumentException)
        {
            return false;
        }
    }

    static int? Degrees(double? value, int most) => value is { } v && Math.Abs(v) <= most && v != 0 ? (int)Math.Round(v * 1_000_000) : null;
}
