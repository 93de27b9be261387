using System.Text.RegularExpressions;

namespace Mitoyen.Sites.WriteItem;

/// <summary>The words of OpenStreetMap's <c>opening_hours</c>. What has others is somebody's own language, which no calendar and no map understands.</summary>
static partial class OsmGrammar
{
    static readonly string[] Known =
    [
        "Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH", "SH", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        "off", "closed", "open", "unknown", "week", "day", "days", "easter", "sunrise", "sunset", "dawn", "dusk",
    ];

    /// <returns>The first word that is none of the grammar; the whole text when it says no hour; null: it may be read.</returns>
    public static string? Stranger(string hours)
    {
        var rules = Comment().Replace(hours, "");
        if (Word().Matches(rules).Select(m => m.Value).FirstOrDefault(w => !Known.Contains(w)) is { } word) return word;
        return Says().IsMatch(rules) ? null : hours;
    }

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"24/7|\d{1,2}:\d{2}|\b(?:off|closed|open|unknown)\b")]
    private static partial Regex Says();
}
