using Ical.Net;
using Ical.Net.CalendarComponents;
using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;

namespace Mitoyen.Councils.Ical;

/// <summary>Reads a meeting from an iCalendar file (RFC 5545): its first event that is not over.</summary>
static class CalendarReading
{
    /// <param name="toLocal">From UTC to the partnership's zone.</param>
    public static Outcome<CalendarMeeting> Read(string text, DateOnly today, Func<DateTime, DateTime> toLocal)
    {
        var events = EventsOf(text);
        if (events is null) return new UnreadableCalendar("ce n’est pas un calendrier iCalendar (.ics)");
        var meetings = events.Where(e => e.Start is not null).Select(e => Meeting(e, toLocal)).OrderBy(m => m.HeldOn).ToList();
        if (meetings.Count == 0) return new UnreadableCalendar("il ne contient aucun évènement daté");
        return meetings.Find(m => m.HeldOn >= today) ?? meetings[^1];
    }

    static List<CalendarEvent>? EventsOf(string text)
    {
        try
        {
            return [.. CalendarCollection.Load(new StringReader(text)).SelectMany(c => c.Events)];
        }
        // The library's only way to say that a text is no calendar.
        catch (Exception e) when (e is System.Runtime.Serialization.SerializationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    static CalendarMeeting Meeting(CalendarEvent item, Func<DateTime, DateTime> toLocal)
    {
        var start = item.Start!;
        // Without a zone the hour is that of the place; with one it is the same instant here.
        var local = start.IsFloating || !start.HasTime ? start.Value : toLocal(start.AsUtc);
        var lasts = item.End is { HasTime: true } end && start.HasTime ? (long)(end.AsUtc - start.AsUtc).TotalMinutes : (long?)null;
        return new(DateOnly.FromDateTime(local), start.HasTime ? TimeOnly.FromDateTime(local) : null, lasts, item.Summary ?? "", item.Location ?? "", item.Description ?? "");
    }
}
