using Mitoyen.Platform.Search;

namespace Mitoyen.Sites.Domain;

/// <summary>
/// Finds pages of one site in memory: a site has hundreds of them, not millions. Words are folded (accents, case), the plural is taken off, a beginning of a word
/// counts, and a word that no page has is read as the nearest one (one wrong, missing, added or swapped letter; two from eight letters on).
/// </summary>
sealed class SiteSearch
{
    const int InTitle = 12;
    const int InSummary = 4;
    const int InBody = 1;

    /// <summary>So ordinary that they do not tell pages apart.</summary>
    static readonly HashSet<string> Idle = ["le", "la", "les", "un", "une", "des", "du", "de", "d", "l", "et", "ou", "a", "au", "aux", "en", "pour", "sur", "dans", "mon", "ma", "mes", "est", "il", "je", "par", "avec", "quand", "comment"];

    readonly IReadOnlyList<(SearchPage Page, Dictionary<string, int> Weights)> pages;
    readonly HashSet<string> vocabulary = [];

    public SiteSearch(IEnumerable<SearchPage> all)
    {
        pages = [.. all.Select(p => (p, Weigh(p)))];
        foreach (var (_, weights) in pages) vocabulary.UnionWith(weights.Keys);
    }

    public SearchAnswer Find(string? typed)
    {
        var words = Folding.Words(typed).Select(Plurals.Off).Distinct().Where(w => !Idle.Contains(w)).Take(TextQuery.MostWords).ToList();
        if (words.Count == 0) return new([], false, false);
        var readings = words.Select(Read).ToList();
        var corrected = readings.Any(r => r.Corrected);
        var scored = pages.Select(p => (p.Page, Scores: readings.Select(r => Score(p.Weights, r.Words)).ToList())).ToList();
        var whole = scored.Where(s => s.Scores.All(n => n > 0)).ToList();
        var found = whole.Count > 0 ? whole : [.. scored.Where(s => s.Scores.Any(n => n > 0))];
        return new([.. found.OrderByDescending(s => s.Scores.Count(n => n > 0)).ThenByDescending(s => s.Scores.Sum()).ThenBy(s => s.Page.Title, StringComparer.Ordinal).Select(s => s.Page)], corrected && found.Count > 0, whole.Count == 0 && found.Count > 0);
    }

    /// <summary>The words of the site that one typed word means: those that it begins, else the nearest ones.</summary>
    (IReadOnlyList<string> Words, bool Corrected) Read(string typed)
    {
        var begun = vocabulary.Where(v => v.StartsWith(typed, StringComparison.Ordinal)).ToList();
        if (begun.Count > 0 || typed.Length < 4) return (begun, false);
        var most = typed.Length < 8 ? 1 : 2;
        var near = vocabulary.Where(v => Math.Abs(v.Length - typed.Length) <= most).Select(v => (Word: v, Distance: Typing.Distance(typed, v, most))).Where(v => v.Distance <= most).ToList();
        return (near.Count == 0 ? [] : [.. near.Where(n => n.Distance == near.Min(m => m.Distance)).Select(n => n.Word)], near.Count > 0);
    }

    static int Score(Dictionary<string, int> weights, IReadOnlyList<string> words) => words.Sum(w => weights.GetValueOrDefault(w));

    static Dictionary<string, int> Weigh(SearchPage page)
    {
        var weights = new Dictionary<string, int>();
        foreach (var (text, weight) in new[] { (page.Title, InTitle), (page.Kind, InSummary), (page.Summary, InSummary), (page.Body, InBody) })
            foreach (var word in Folding.Words(text).Select(Plurals.Off)) weights[word] = Math.Min(weights.GetValueOrDefault(word) + weight, 40);
        return weights;
    }
}
