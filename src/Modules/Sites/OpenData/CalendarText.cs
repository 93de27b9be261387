using System.Globalization;
using System.Text;

namespace Mitoyen.Sites.OpenData;

/// <summary>Writes iCalendar (RFC 5545): lines of at most 75 octets that end with CRLF, texts escaped.</summary>
sealed class CalendarText
{
    readonly StringBuilder text = new();

    public CalendarText Line(string name, string value)
    {
        Fold($"{name}:{value}");
        return this;
    }

    /// <summary>Nothing where there is no value.</summary>
    public CalendarText Text(string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) Line(name, Escape(value));
        return this;
    }

    public CalendarText Instant(string name, DateTime at) => Line(name, at.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));

    public CalendarText Day(string name, DateOnly day) => Line($"{name};VALUE=DATE", day.ToString("yyyyMMdd", CultureInfo.InvariantCulture));

    public override string ToString() => text.ToString();

    static string Escape(string value) => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\n").Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>A line is cut between characters, never inside one.</summary>
    void Fold(string line)
    {
        var (octets, room) = (0, 75);
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > room)
            {
                text.Append("\r\n ");
                (octets, room) = (0, 74);
            }
            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }
}
