namespace Mitoyen.Benchmarks.Arbitration;

/// <summary>Where the columns stand: in the documented order, or as a header row says.</summary>
sealed class LedgerColumns
{
    static readonly string[] Names = ["minute", "event", "principal", "kind", "request", "value"];

    public static readonly LedgerColumns Documented = new([0, 1, 2, 3, 4, 5], 6);

    readonly int[] places;

    LedgerColumns(int[] places, int count) => (this.places, Count) = (places, count);

    /// <summary>Columns of the file; those with other names are left alone.</summary>
    public int Count { get; }

    public int this[int column] => places[column];

    /// <summary>Null where the row is no header.</summary>
    public static LedgerColumns? FromHeader(FieldSplitter fields)
    {
        var places = Names.Select(name => Find(fields, name)).ToArray();
        if (places[0] < 0) return null;
        if (Array.FindIndex(places, p => p < 0) is >= 0 and var missing) throw new MalformedRowException(fields.Line, $"the header has no column \"{Names[missing]}\"");
        return new(places, fields.Count);
    }

    static int Find(FieldSplitter fields, string name)
    {
        for (var i = 0; i < fields.Count; i++)
            if (fields[i].Equals(name, StringComparison.OrdinalIgnoreCase)) return i;
        return -1;
    }
}
