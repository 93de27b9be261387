using System.Text.RegularExpressions;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Territory.Domain;

namespace Mitoyen.Territory.TownHalls;

/// <summary>Opening hours as a clerk types them: “9h-12h, 14h-17h30”, “de 9 h à 12 h et de 14 h à 17 h”, “fermé”.</summary>
static partial class TypedHours
{
    /// <summary>Null when nothing is typed.</summary>
    public static Outcome<List<OpeningInterval>?> ReadDay(string? typed)
    {
        var text = (typed ?? "").Trim();
        if (text.Length == 0) return (List<OpeningInterval>?)null;
        if (ClosedWord.IsMatch(text)) return new List<OpeningInterval>();
        var intervals = new List<OpeningInterval>();
        foreach (Match match in Interval.Matches(text))
        {
            var (from, to) = (French.ReadTime(match.Groups["from"].Value), French.ReadTime(match.Groups["to"].Value));
            if (from.IsRefused(out var no) || to.IsRefused(out no)) return no;
            if (to.Value <= from.Value) return new ClosesBeforeItOpens(from.Value, to.Value);
            intervals.Add(new(from.Value, to.Value));
        }
        return intervals.Count > 0 && Between.IsMatch(Interval.Replace(text, "")) ? intervals : new UnreadableDay(text);
    }

    /// <summary>One exception a line: “24/12/2026 : fermé”, “du 24/12/2026 au 02/01/2027 : 9h-12h”.</summary>
    public static Outcome<List<OpeningException>> ReadExceptions(string? typed)
    {
        var exceptions = new List<OpeningException>();
        foreach (var line in (typed ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var match = Exception.Match(line);
            if (!match.Success) return new UnreadableException(line);
            var first = French.ReadDate(match.Groups["first"].Value);
            if (first.IsRefused(out var no)) return no;
            var last = match.Groups["last"].Success ? French.ReadDate(match.Groups["last"].Value) : first;
            if (last.IsRefused(out no)) return no;
            if (last.Value < first.Value) return new ExceptionEndsBeforeItStarts(first.Value, last.Value);
            var hours = ReadDay(match.Groups["hours"].Value);
            if (hours.IsRefused(out no)) return no;
            if (hours.Value is null) return new UnreadableException(line);
            exceptions.Add(new(first.Value, last.Value, hours.Value));
        }
        return exceptions;
    }

    public static string Write(IReadOnlyList<OpeningInterval> intervals) =>
        intervals.Count == 0 ? "fermé" : string.Join(", ", intervals.Select(i => $"{Write(i.From)}-{Write(i.To)}"));

    public static string Write(IReadOnlyList<OpeningException> exceptions) =>
        string.Join('\n', exceptions.Select(e => e.First == e.Last ? $"{Clock.Of(e.First)} : {Write(e.Intervals)}" : $"du {Clock.Of(e.First)} au {Clock.Of(e.Last)} : {Write(e.Intervals)}"));

    static string Write(TimeOnly time) => time.Minute == 0 ? $"{time.Hour}h" : $"{time.Hour}h{time.Minute:00}";

    const string TimePart = @"\d{1,2}\s?(?:h|:)\s?(?:\d{2})?";

    [GeneratedRegex(@"^(?:fermée?s?|non|-)\.?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    static partial Regex ClosedWord { get; }

    [GeneratedRegex($@"(?<from>{TimePart})\s*(?:-|–|à|a|/)\s*(?<to>{TimePart})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    static partial Regex Interval { get; }

    /// <summary>What may stand around and between the intervals of a day.</summary>
    [GeneratedRegex(@"^(?:[\s,;]|de|et|puis|ouvert)*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    static partial Regex Between { get; }

    [GeneratedRegex(@"^(?:(?:le|du)\s+)?(?<first>\d[^:]*?)(?:\s+au\s+(?<last>\d[^:]*?))?\s*:\s*(?<hours>.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    static partial Regex Exception { get; }
}
