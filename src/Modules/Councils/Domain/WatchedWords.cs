using Mitoyen.Platform.Search;

namespace Mitoyen.Councils.Domain;

/// <summary>
/// Finds watched words in a text whatever their case, accents and plurals: « Marchés publics dématérialisés » answers « marché public ».
/// A group of words is found where its words follow each other; a word that ends with * is found as the beginning of a longer one.
/// </summary>
static class WatchedWords
{
    /// <returns>The words as the text writes them, the first group found; null when none is there.</returns>
    public static string? FindIn(string text, string watchedLines)
    {
        var spans = Folding.Spans(text).ToList();
        foreach (var line in watchedLines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var wanted = WantedOf(line);
            if (wanted.Count == 0) continue;
            for (var i = 0; i + wanted.Count <= spans.Count; i++)
                if (wanted.Index().All(w => Answers(spans[i + w.Index].Word, w.Item)))
                    return text[spans[i].Start..spans[i + wanted.Count - 1].End];
        }
        return null;
    }

    static IReadOnlyList<(string Word, bool IsBeginning)> WantedOf(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Folding.Words(w).Select(f => (f, w.EndsWith('*'))))];

    static bool Answers(string word, (string Word, bool IsBeginning) wanted) =>
        wanted.IsBeginning ? word.StartsWith(wanted.Word, StringComparison.Ordinal) : Plurals.Off(word) == Plurals.Off(wanted.Word);
}
