using Mitoyen.Platform.Search;

namespace Mitoyen.Procedures.Domain;

/// <summary>The words under which a sheet is found.</summary>
static class SearchWords
{
    public static string Of(string title, string summary) =>
        $" {string.Join(' ', Folding.Words($"{title} {summary}").SelectMany(w => (string[])[w, Plurals.Off(w)]).Distinct())} ";

    /// <summary>What each word asked for must begin: itself, or itself without its plural.</summary>
    public static IReadOnlyList<string> Asked(string? typed) => [.. TextQuery.Of(typed).Words.Select(w => w.Length > 3 ? Plurals.Off(w) : w)];
}
