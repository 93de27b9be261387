namespace Mitoyen.Benchmarks.Arbitration;

/// <summary>One string for each name, however many rows bear it.</summary>
sealed class StringPool
{
    readonly HashSet<string> names = new(StringComparer.Ordinal);
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public StringPool() => lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty) return "";
        if (lookup.TryGetValue(name, out var known)) return known;
        var added = name.ToString();
        names.Add(added);
        return added;
    }
}
