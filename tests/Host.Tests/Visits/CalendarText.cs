namespace Mitoyen.Host.Tests.Visits;

/// <summary>Reads an iCalendar object by the grammar of RFC 5545, sharing no code with what writes it: unfolds lines, then splits name, parameters and value.</summary>
static class CalendarText
{
    public static ILookup<string, string> Read(string text)
    {
        Assert.DoesNotContain(text.Replace("\r\n", "", StringComparison.Ordinal), c => c is '\r' or '\n');
        Assert.All(text.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75, $"A line is longer than 75 octets: {line}"));
        var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Replace("\r\n\t", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Equal("END:VCALENDAR", lines[^1]);
        return lines.Select(Split).ToLookup(l => l.Name, l => l.Value);
    }

    static (string Name, string Value) Split(string line)
    {
        var (quoted, colon) = (false, -1);
        for (var i = 0; i < line.Length && colon < 0; i++)
        {
            if (line[i] == '"') quoted = !quoted;
            if (line[i] == ':' && !quoted) colon = i;
        }
        Assert.True(colon > 0, $"No value in {line}");
        return (line[..colon].Split(';')[0].ToUpperInvariant(), line[(colon + 1)..]);
    }
}
