using System.Text;

namespace Mitoyen.Modules.Tests.Sites;

/// <summary>Reads the properties of the event of a calendar, after RFC 5545, sections 3.1 and 3.3.11.</summary>
static class SecondReader
{
    public static Dictionary<string, string> Read(string calendar)
    {
        var fields = new Dictionary<string, string>();
        var lines = calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        foreach (var line in lines.SkipWhile(l => l != "BEGIN:VEVENT"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            fields[line[..colon].Split(';')[0]] = Unescape(line[(colon + 1)..]);
        }
        return fields;
    }

    static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
            if (value[i] != '\\') text.Append(value[i]);
            else text.Append(value[++i] is 'n' or 'N' ? '\n' : value[i]);
        return text.ToString();
    }
}
