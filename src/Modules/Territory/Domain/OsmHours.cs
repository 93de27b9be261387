using System.Globalization;
using Mitoyen.Kernel;

namespace Mitoyen.Territory.Domain;

/// <summary>
/// Writes and reads opening hours as OpenStreetMap's <c>opening_hours</c> tag does, in the part of its grammar that a town hall needs:
/// <c>Mo-We,Fr 09:00-12:00,14:00-17:30; PH off; 2026 Dec 24-2027 Jan 02 off</c>.
/// Not in it: times across midnight, sunrise, weeks by number, n-th weekday of a month, yearly dates, comments.
/// </summary>
static partial class OsmHours
{
    const string Closed = "off";

    public static string Write(OpeningHours hours)
    {
        var rules = new List<string>();
        foreach (var pattern in Enumerable.Range(0, 7).GroupBy(day => Times(hours.Week[day])).Where(g => g.Key != Closed).OrderBy(g => g.First()))
            rules.Add($"{Days([.. pattern])} {pattern.Key}");
        if (rules.Count == 0) rules.Add("Mo-Su off");
        if (hours.ClosedOnHolidays) rules.Add("PH off");
        rules.AddRange(hours.Exceptions.Select(e => $"{Dates(e)} {Times(e.Intervals)}"));
        return string.Join("; ", rules);
    }

    static string Times(IReadOnlyList<OpeningInterval> intervals) =>
        intervals.Count == 0 ? Closed : string.Join(',', intervals.Select(i => string.Create(CultureInfo.InvariantCulture, $"{i.From:HH\\:mm}-{i.To:HH\\:mm}")));

    /// <summary>Runs of three days or more are written as a range.</summary>
    static string Days(int[] days)
    {
        var parts = new List<string>();
        for (int start = 0, end; start < days.Length; start = end + 1)
        {
            for (end = start; end + 1 < days.Length && days[end + 1] == days[end] + 1; end++) { }
            if (end - start >= 2) parts.Add($"{DayNames.Osm[days[start]]}-{DayNames.Osm[days[end]]}");
            else parts.AddRange(days[start..(end + 1)].Select(d => DayNames.Osm[d]));
        }
        return string.Join(',', parts);
    }

    static string Dates(OpeningException e) => e.First == e.Last ? Date(e.First) : $"{Date(e.First)}-{Date(e.Last)}";

    static string Date(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000} {DayNames.OsmMonths[day.Month - 1]} {day.Day:00}");
}
