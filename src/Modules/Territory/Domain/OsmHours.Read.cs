using System.Globalization;
using System.Text.RegularExpressions;
using Mitoyen.Kernel;

namespace Mitoyen.Territory.Domain;

static partial class OsmHours
{
    /// <summary>A later rule for a weekday takes the place of an earlier one, as in OpenStreetMap; two dated exceptions for one day are refused.</summary>
    public static Outcome<OpeningHours> Read(string text)
    {
        var week = Enumerable.Range(0, 7).Select(_ => (IReadOnlyList<OpeningInterval>)[]).ToArray();
        var exceptions = new List<OpeningException>();
        var closedOnHolidays = false;
        foreach (var rule in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var match = Rule.Match(rule);
            if (!match.Success) return new UnreadableOsmHours(rule);
            var times = ReadTimes(match.Groups["times"].Value);
            if (times.IsRefused(out var no)) return no;
            if (match.Groups["holidays"].Success)
            {
                if (times.Value.Count > 0) return new UnreadableOsmHours(rule);
                closedOnHolidays = true;
            }
            else if (match.Groups["dates"].Success)
            {
                if (ReadDates(match.Groups["dates"].Value) is not { } dates) return new UnreadableOsmHours(rule);
                exceptions.Add(new(dates.First, dates.Last, times.Value));
            }
            else
            {
                foreach (var day in ReadDays(match.Groups["days"].Value)) week[day] = times.Value;
            }
        }
        return text.Trim(' ', ';').Length == 0 ? new UnreadableOsmHours(text) : OpeningHours.Of(week, closedOnHolidays, exceptions);
    }

    static Outcome<List<OpeningInterval>> ReadTimes(string text)
    {
        var intervals = new List<OpeningInterval>();
        if (text is "off" or "closed") return intervals;
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-');
            if (!TimeOnly.TryParseExact(ends[0], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
                || !TimeOnly.TryParseExact(ends[1], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var to)) return new UnreadableOsmHours(part);
            if (to <= from) return new ClosesBeforeItOpens(from, to);
            intervals.Add(new(from, to));
        }
        return intervals;
    }

    static IEnumerable<int> ReadDays(string text)
    {
        if (text.Length == 0) return Enumerable.Range(0, 7);
        return text.Split(',', StringSplitOptions.TrimEntries).SelectMany(part =>
        {
            var ends = part.Split('-');
            var (first, last) = (Array.IndexOf(DayNames.Osm, ends[0]), Array.IndexOf(DayNames.Osm, ends[^1]));
            return Enumerable.Range(first, ((last - first + 7) % 7) + 1).Select(day => day % 7);
        });
    }

    /// <summary>“2026 Dec 24”, “2026 Dec 24-26”, “2026 Dec 24-2027 Jan 02”.</summary>
    static (DateOnly First, DateOnly Last)? ReadDates(string text)
    {
        var match = DateOrDates.Match(text);
        var (year, month) = (match.Groups["y"].Value, match.Groups["m"].Value);
        if (ReadDate(year, month, match.Groups["d"].Value) is not { } first) return null;
        if (!match.Groups["d2"].Success) return (first, first);
        var last = match.Groups["m2"].Success
            ? ReadDate(match.Groups["y2"].Success ? match.Groups["y2"].Value : year, match.Groups["m2"].Value, match.Groups["d2"].Value)
            : ReadDate(year, month, match.Groups["d2"].Value);
        return last is { } day ? (first, day) : null;
    }

    static DateOnly? ReadDate(string year, string month, string day) =>
        DateOnly.TryParseExact($"{year} {Array.IndexOf(DayNames.OsmMonths, month) + 1:00} {day.PadLeft(2, '0')}", "yyyy MM dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    const string Month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
    const string Weekday = "(?:Mo|Tu|We|Th|Fr|Sa|Su)";
    const string Range = @"\d\d:\d\d-\d\d:\d\d";

    [GeneratedRegex($@"^(?:(?<holidays>PH)\s+|(?<dates>\d{{4}} {Month} \d{{1,2}}(?:-(?:(?:\d{{4}} )?{Month} )?\d{{1,2}})?)\s+|(?<days>{Weekday}(?:-{Weekday})?(?:,\s*{Weekday}(?:-{Weekday})?)*)\s+)?(?<times>off|closed|{Range}(?:,\s*{Range})*)$", RegexOptions.CultureInvariant)]
    static partial Regex Rule { get; }

    [GeneratedRegex($@"^(?<y>\d{{4}}) (?<m>{Month}) (?<d>\d{{1,2}})(?:-(?:(?:(?<y2>\d{{4}}) )?(?<m2>{Month}) )?(?<d2>\d{{1,2}}))?$", RegexOptions.CultureInvariant)]
    static partial Regex DateOrDates { get; }
}
