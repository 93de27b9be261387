namespace Mitoyen.Benchmarks.Arbitration;

/// <summary>Fields of one row, as ranges of a text: commas separate, quotes protect, blanks around a field do not count.</summary>
sealed class FieldSplitter(int line)
{
    readonly Range[] ranges = new Range[64];
    char[] unquoted = new char[256];
    string text = "";
    bool quoted;

    /// <summary>Line of the file that was split last.</summary>
    public int Line { get; private set; } = line;

    public int Count { get; private set; }

    public void Split(int line, string row)
    {
        (Line, text, quoted) = (line, row, row.Contains('"', StringComparison.Ordinal));
        Count = quoted ? Unquote() : text.AsSpan().Split(ranges, ',');
        if (Count == ranges.Length) throw new MalformedRowException(line, "the row has too many fields");
    }

    public ReadOnlySpan<char> this[int field] => field >= Count ? default : (quoted ? unquoted.AsSpan(ranges[field]) : text.AsSpan(ranges[field])).Trim();

    int Unquote()
    {
        if (unquoted.Length < text.Length) unquoted = new char[text.Length];
        int length = 0, start = 0, count = 0;
        var inside = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && inside && i + 1 < text.Length && text[i + 1] == '"') unquoted[length++] = text[++i];
            else if (text[i] == '"') inside = !inside;
            else if (text[i] != ',' || inside) unquoted[length++] = text[i];
            else
            {
                if (count < ranges.Length - 1) ranges[count++] = start..length;
                start = length;
            }
        }
        if (inside) throw new MalformedRowException(Line, "a quote is not closed");
        ranges[count++] = start..length;
        return count;
    }
}
