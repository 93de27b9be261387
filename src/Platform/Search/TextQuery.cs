using System.Text.RegularExpressions;

namespace Mitoyen.Platform.Search;

/// <summary>What somebody typed into a search field, as folded words: every word must be found, each also as the beginning of a longer one. Nothing that is typed is syntax.</summary>
public sealed partial record TextQuery(IReadOnlyList<string> Words)
{
    public const int MostWords = 12;

    /// <summary>Nothing was typed, or nothing that has a letter or a digit.</summary>
    public bool IsEmpty => Words.Count == 0;

    public static TextQuery Of(string? typed) => new([.. Folding.Words(NumberSign().Replace(typed ?? "", " ")).Distinct().Take(MostWords)]);

    /// <summary>Whether a folded word of a text answers one of the words asked for.</summary>
    public bool Matches(string word) =>
        Words.Any(w => word.StartsWith(w, StringComparison.Ordinal) || Plurals.Off(word) == Plurals.Off(w));

    /// <summary>For SQLite FTS5; words hold a–z and 0–9 only, and stand in quotation marks.</summary>
    internal string ForSqlite => string.Join(" AND ", Words.Select(w => $"({{Title Body}} : \"{w}\" * OR Stems : \"{Plurals.Off(w)}\")"));

    /// <summary>« n° 214 » is asked as 214: the sign says nothing.</summary>
    [GeneratedRegex(@"\b[nN][°º]|№|#")]
    private static partial Regex NumberSign();
}
