namespace Mitoyen.Councils.Data;

/// <summary>Reads an embedded table: columns cut by vertical bars, a line of names, no quotes.</summary>
static class ReferenceTable
{
    public static IReadOnlyList<string[]> Read(string name)
    {
        using var stream = typeof(ReferenceTable).Assembly.GetManifestResourceStream($"Councils/{name}.csv")
            ?? throw new InvalidOperationException($"The reference table {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split('|'))];
    }
}
