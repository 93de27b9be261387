using System.Globalization;
using System.Text;

namespace Mitoyen.Benchmarks.Arbitration;

/// <summary>Reads the rows of a ledger one by one. Header, quotes and trailing empty fields are optional; blank lines are left out.</summary>
sealed class LedgerReader(Stream file)
{
    readonly StringPool pool = new();
    readonly FieldSplitter fields = new(0);
    LedgerColumns columns = LedgerColumns.Documented;

    /// <summary>Line of the header row, or 0; known once the first row was read.</summary>
    public int HeaderLine { get; private set; }

    public IEnumerable<LedgerRow> Rows()
    {
        using var reader = new StreamReader(file, Encoding.UTF8, true, 1 << 16, leaveOpen: true);
        var isFirst = true;
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (string.IsNullOrWhiteSpace(text)) continue;
            fields.Split(line, text);
            if (isFirst && LedgerColumns.FromHeader(fields) is { } header) (columns, HeaderLine, isFirst) = (header, line, false);
            else
            {
                isFirst = false;
                yield return Row(line);
            }
        }
    }

    LedgerRow Row(int line)
    {
        for (var i = columns.Count; i < fields.Count; i++)
            if (!fields[i].IsEmpty) throw new MalformedRowException(line, $"the row has {fields.Count} fields, not {columns.Count}");
        return new(line, Minute(line), pool.Of(fields[columns[1]]), pool.Of(fields[columns[2]]), pool.Of(fields[columns[3]]), pool.Of(fields[columns[4]]), pool.Of(fields[columns[5]]));
    }

    long Minute(int line)
    {
        var field = fields[columns[0]];
        if (!long.TryParse(field, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minute)) throw new MalformedRowException(line, $"the minute is not a whole number: \"{field}\"");
        return minute;
    }
}
