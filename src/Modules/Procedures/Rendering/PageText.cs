using System.Net;
using System.Text;
using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>
/// Compares what a page says with what its sheet says. Both are brought to their letters and signs without spaces; every sentence of the sheet must stand whole
/// in the page, and in the same order. Only what is written for programs may be missing (<see cref="AboutRules.IsForPrograms"/>).
/// </summary>
static class PageText
{
    const int WordsShown = 12;

    /// <summary>The first words of the first sentence that is missing; null when nothing is.</summary>
    public static string? FirstLost(DrawnSheet drawn) => drawn.Parts.Select(FirstLost).FirstOrDefault(lost => lost is not null);

    public static string? FirstLost(DrawnPart part)
    {
        var (page, place) = (Bare(WebUtility.HtmlDecode(WithoutTags(part.Html))), 0);
        foreach (var sentence in Sentences(part.Shows))
        {
            var bare = Bare(sentence);
            var found = page.IndexOf(bare, place, StringComparison.Ordinal);
            if (found < 0) return string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(WordsShown));
            place = found + bare.Length;
        }
        return null;
    }

    /// <summary>Runs of text that no block interrupts.</summary>
    public static List<string> Sentences(IEnumerable<SheetNode> nodes)
    {
        List<string> sentences = [];
        var sentence = new StringBuilder();
        Walk(nodes, sentence, sentences);
        Flush(sentence, sentences);
        return sentences;
    }

    static void Walk(IEnumerable<SheetNode> nodes, StringBuilder sentence, List<string> sentences)
    {
        foreach (var node in nodes)
        {
            if (node is SheetText text) sentence.Append(text.Value);
            else if (node is SheetElement element && !AboutRules.IsForPrograms(element))
            {
                // What a link downloads, and the currency of an amount, are said right after it.
                var runsOn = ElementTable.IsInline(element);
                if (!runsOn) Flush(sentence, sentences);
                Walk(element.Nodes, sentence, sentences);
                if (!runsOn || element.Name == "Montant" || FileNotes.Of(element) is not null) Flush(sentence, sentences);
            }
        }
    }

    static void Flush(StringBuilder sentence, List<string> sentences)
    {
        if (Bare(sentence.ToString()).Length > 0) sentences.Add(sentence.ToString());
        sentence.Clear();
    }

    static string WithoutTags(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var place = 0; place < html.Length; place++)
        {
            if (html[place] == '<') place = html.IndexOf('>', place);
            else text.Append(html[place]);
        }
        return text.ToString();
    }

    static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (!char.IsWhiteSpace(letter) && letter is not (>= '\u007F' and <= '\u009F')) bare.Append(letter);
        return bare.ToString();
    }
}
