using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Outside;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.PlanWeek;

namespace Mitoyen.Visits.BusyTimes;

/// <summary>Reads an officer's other appointments from an iCalendar address. Slow, wrong or down: the week is planned without it, and says so.</summary>
sealed class BusyCalendar(OutsideReader outside, PartnershipScope scope)
{
    const int MostBytes = 2_000_000;

    static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    public async Task<BusyWeek> ReadAsync(string? address, string officer, DateOnly monday, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(address)) return BusyWeek.Free;
        // Calendar programs give the address with a scheme of their own.
        var web = address.StartsWith("webcal://", StringComparison.OrdinalIgnoreCase) ? "https" + address["webcal".Length..] : address;
        if (!Uri.TryCreate(web, UriKind.Absolute, out var uri) || await outside.ReadAsync(new(uri, MostBytes, Longest, "text/calendar"), cancel) is not OutsideBody body) return Unread(officer);
        try
        {
            return Read(Encoding.UTF8.GetString(body.Bytes), monday);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException or NotSupportedException or System.Runtime.Serialization.SerializationException)
        {
            return Unread(officer);
        }
    }

    static BusyWeek Unread(string officer) => BusyWeek.Unread($"L’agenda personnel de {officer} n’a pas pu être lu\u00A0: la semaine est préparée sans ses autres rendez-vous.");

    public BusyWeek Read(string text, DateOnly monday)
    {
        var calendar = Calendar.Load(text) ?? throw new FormatException("No calendar.");
        var (times, allDay) = (new List<BusyTime>(), new HashSet<DateOnly>());
        var start = new CalDateTime(monday.AddDays(-1));
        var end = monday.AddDays(7);
        foreach (var occurrence in calendar.GetOccurrences<CalendarEvent>(start).TakeWhile(o => DateOnly.FromDateTime(o.Period.StartTime.Value) < end))
        {
            if (occurrence.Source is not CalendarEvent happening || happening.Transparency == TransparencyType.Transparent || happening.Status == EventStatus.Cancelled) continue;
            Add(occurrence.Period, times, allDay);
        }
        return new([.. times.Where(t => t.Day >= monday && t.Day < end)], allDay, []);
    }

    void Add(Period period, List<BusyTime> times, HashSet<DateOnly> allDay)
    {
        var until = period.EffectiveEndTime;
        if (!period.StartTime.HasTime)
        {
            var last = until is null ? period.StartTime.Date : until.Date.AddDays(-1);
            for (var day = period.StartTime.Date; day <= last; day = day.AddDays(1)) allDay.Add(day);
            return;
        }
        var (from, to) = (Local(period.StartTime), Local(until ?? period.StartTime));
        for (var day = DateOnly.FromDateTime(from); day <= DateOnly.FromDateTime(to); day = day.AddDays(1))
        {
            var clock = new DayClock(day, scope.Zone);
            var first = day == DateOnly.FromDateTime(from) ? clock.Elapsed(TimeOnly.FromDateTime(from)) : 0;
            var stop = day == DateOnly.FromDateTime(to) ? clock.Elapsed(TimeOnly.FromDateTime(to)) : (int)(new DayClock(day.AddDays(1), scope.Zone).Midnight - clock.Midnight);
            if (stop > first) times.Add(new(day, first, stop));
        }
    }

    /// <summary>A time without a zone is a time on our wall.</summary>
    DateTime Local(CalDateTime time) => time.IsFloating ? time.Value : TimeZoneInfo.ConvertTimeFromUtc(time.AsUtc, scope.Zone);
}
