namespace Mitoyen.Territory.Reference;

/// <summary>Reads an embedded table: semicolons, a line of names, no quotes.</summary>
static class ReferenceFile
{
    public static IReadOnlyList<string[]> Read(string name)
    {
        using var stream = typeof(ReferenceFile).Assembly.GetManifestResourceStream($"Reference/{name}.csv")
            ?? throw new InvalidOperationException($"The reference table {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split(';'))];
    }
}
