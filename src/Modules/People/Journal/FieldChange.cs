using System.Text.Json;

namespace Mitoyen.People.Journal;

/// <summary>One field of a link: what was there before and after.</summary>
sealed record FieldChange(string Property, string? Before, string? After)
{
    public static IReadOnlyList<FieldChange> Of(string? before, string? after)
    {
        var (old, now) = (Read(before), Read(after));
        return [.. old.Keys.Union(now.Keys).Where(k => k != "Version").Select(k => new FieldChange(JournalWords.Property(k), old.GetValueOrDefault(k), now.GetValueOrDefault(k)))];
    }

    static Dictionary<string, string> Read(string? json)
    {
        if (json is null or "") return [];
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? document.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => Legible(p.Value.ToString()))
            : new() { [""] = document.RootElement.ToString() };
    }

    /// <summary>What separates the parts of a stored text is no character of a page.</summary>
    static string Legible(string text) => text.Any(Separates) ? string.Join(" · ", text.Split(text.Where(Separates).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries)) : text;

    static bool Separates(char c) => char.IsControl(c) && c is not ('\n' or '\t' or '\r');
}
